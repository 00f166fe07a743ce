import type { Item } from '../../domain/edition/edition';
import type { Mark } from '../../domain/session/mark';
import type { Asks } from '../../domain/session/mark-asks';
import type { GivenMark } from '../../domain/session/session';
import type { SuggestedBand } from '../../domain/session/suggestion';
import type { UnsavedMark } from './unsaved-marks';

/** One mark of one item as a screen has it: what stands, what was just chosen, and what can be done with it. */
export type MarkInHand = {
  readonly item: Item;
  readonly given: GivenMark;
  readonly suggestion: SuggestedBand | undefined;
  /** What the choices show: what was just chosen, else what stands. Null while nothing does. */
  readonly shown: Mark | null;
  readonly asks: Asks | undefined;
  /** The question that the words answer, and what else they answer. */
  readonly question: string;
  readonly also: string | undefined;
  /** What the box for the words shows; undefined where there is no box. */
  readonly reason: string | undefined;
  /** Chosen or typed, and not stored until the words are given. */
  readonly unsaved: boolean;
  /** Nothing is typed where words are asked for, and the person tried to go on. */
  readonly error: string | undefined;
  /** Counts those tries. */
  readonly attempt: number;
  /** Another window changed the mark since it was shown here. */
  readonly changedSince:
    { readonly mine: Mark | null; readonly keepMine: () => void; readonly keepTheirs: () => void } | undefined;
  readonly notSaved: { readonly words: string; readonly again: () => void } | undefined;
  readonly choose: (mark: Mark, passing?: boolean) => Asks | undefined;
  readonly clear: () => void;
  readonly type: (reason: string) => void;
  /** Stores mark and words. False where the words are missing. */
  readonly save: () => boolean;
  /** Focus has left the words: they are stored if there are any. */
  readonly leave: () => void;
  /** Back to what stands. */
  readonly cancel: () => void;
  /** Keeps one of two marks that stand side by side. */
  readonly keep: (mark: Mark | undefined, reason: string | undefined) => void;
  /** Takes up again what an earlier window left behind. */
  readonly restore: (left: Omit<UnsavedMark, 'seen'>) => void;
  readonly settle: () => void;
};
