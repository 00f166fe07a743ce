import { useEffect, useState } from 'react';
import { changeSession } from '../../../application/sessions';
import type { Item } from '../../../domain/edition/edition';
import type { Field } from '../../../domain/record/field';
import type { Folded } from '../../../domain/record/fold';
import { type Mark, type Marker, markPath, notApplicable, reasonPath } from '../../../domain/session/mark';
import type { ProgressSetting } from '../../../domain/session/progress';
import { type GivenMark, readItem } from '../../../domain/session/session';
import { isOutside, type SuggestedBand, suggestionFor } from '../../../domain/session/suggestion';
import { useDesk, useWork } from '../../../state/desk-context';
import { missingWords, problemWords, type ScoringProblem } from '../problem-words';
import { keepUnsaved, unsavedMark, type UnsavedMark } from './unsaved-marks';
import { useKeptChoice } from './use-kept-choice';

/** Why words are asked for: the item does not apply, or the mark is outside the suggested band. */
export type Asks = 'reason' | 'sentence';

export type MarkInHand = {
  readonly item: Item;
  readonly given: GivenMark;
  readonly suggestion: SuggestedBand | undefined;
  /** What the choices show: what was just chosen, else what stands. Null while nothing does. */
  readonly shown: Mark | null;
  readonly asks: Asks | undefined;
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
  readonly restore: (unsaved: UnsavedMark) => void;
  readonly settle: () => void;
};

type Value = { readonly mark: Mark | null; readonly reason: string };

type Asked = {
  readonly session: string;
  readonly item: Item;
  readonly marker: Marker;
  /** The item's part of the session's state. */
  readonly part: Folded;
  readonly setting: ProgressSetting;
};

const textOf = ({ value }: Field<string>): string => value ?? '';

/** One mark of one item, with the words that it may need: chosen, stored, taken back, or asked about. */
export const useMark = ({ session, item, marker, part, setting }: Asked): MarkInHand => {
  const { drafts } = useDesk();
  const work = useWork();
  const path = markPath(item.id, marker);
  const wordsPath = reasonPath(item.id, marker);
  const [waiting, setWaiting] = useState<UnsavedMark | undefined>(() => unsavedMark(session, path));
  // The rule refused what this screen thought needed no words: an answer or a date had just changed elsewhere.
  const [refused, setRefused] = useState<Asks>();
  const [missing, setMissing] = useState(0);

  const { marks, evidence } = readItem(part, item.id);
  const given = marks[marker];
  const { edition, authority, assessedOn, isDated, scale } = setting;
  const hasDatedEvidence = evidence.some(isDated);
  const suggestion = suggestionFor(part, item, { edition, authority, assessedOn, hasDatedEvidence });

  const kept = useKeptChoice<Value, ScoringProblem>({
    path,
    seen: given.mark.seen,
    command: ({ mark, reason }, seen) => {
      if (!work) throw new Error('Nobody is working');
      const { id } = item;
      return changeSession(work, session, { kind: 'recordMark', item: id, marker, mark, reason, seen });
    },
  });

  useEffect(() => keepUnsaved(session, path, waiting), [session, path, waiting]);

  const asksFor = (mark: Mark | null): Asks | undefined => {
    if (mark === notApplicable) return 'reason';
    return mark !== null && isOutside(suggestion, scale, mark) ? 'sentence' : undefined;
  };

  const wait = (unsaved: UnsavedMark): void => {
    setWaiting(unsaved);
    for (const [at, value] of [
      [path, unsaved.mark],
      [wordsPath, unsaved.reason],
    ] as const)
      void drafts.keep({ record: session, path: at, value }).catch(() => undefined);
  };

  const stopWaiting = (): void => {
    setWaiting(undefined);
    setRefused(undefined);
    setMissing(0);
  };

  const dropDrafts = (): void => {
    for (const at of [path, wordsPath]) void drafts.drop(session, at).catch(() => undefined);
  };

  const put = async (value: Value, passing = false): Promise<void> => {
    stopWaiting();
    const outcome = await kept.put(value, passing);
    if (outcome.is === 'stored') dropDrafts();
    if (outcome.is !== 'refused' || value.mark === null) return;
    const { kind } = outcome.problem;
    if (kind !== 'sentenceMissing' && kind !== 'reasonMissing') return;
    kept.drop();
    setRefused(kind === 'reasonMissing' ? 'reason' : 'sentence');
    wait({ mark: value.mark, reason: value.reason });
  };

  const { mine } = kept;
  const stands = mine ? mine.value.mark : (given.mark.value ?? null);
  const shown = waiting ? waiting.mark : stands;
  const standingReason = mine ? mine.value.reason : textOf(given.reason);
  const asks = asksFor(shown) ?? (waiting ? refused : undefined);
  const reason = waiting ? waiting.reason : standingReason;

  const cancel = (): void => {
    kept.drop();
    stopWaiting();
    dropDrafts();
  };

  const choose = (mark: Mark, passing = false): Asks | undefined => {
    const needs = asksFor(mark);
    if (mark === stands && (needs === undefined || standingReason !== '')) {
      stopWaiting();
      dropDrafts();
      return undefined;
    }
    if (!needs) {
      void put({ mark, reason: '' }, passing);
      return undefined;
    }
    kept.drop();
    stopWaiting();
    // A sentence for one mark outside the band may do for another; a reason why the item does not apply never does.
    wait({ mark, reason: needs === asksFor(stands) ? standingReason : '' });
    return needs;
  };

  const save = (): boolean => {
    if (asks && reason.trim() === '') {
      setMissing((count) => count + 1);
      return false;
    }
    if (waiting) void put(waiting);
    return true;
  };

  return {
    item,
    given,
    suggestion,
    shown,
    asks,
    reason: asks !== undefined || waiting || (shown !== null && reason !== '') ? reason : undefined,
    unsaved: waiting !== undefined,
    error: missing > 0 && asks ? missingWords(asks, edition.nouns) : undefined,
    attempt: missing,
    changedSince:
      mine?.is === 'changedSince'
        ? { mine: mine.value.mark, keepMine: () => void put(mine.value), keepTheirs: kept.drop }
        : undefined,
    notSaved:
      mine?.is === 'notSaved' && mine.problem
        ? { words: problemWords(mine.problem, edition.nouns), again: () => void put(mine.value) }
        : undefined,
    choose,
    clear: () => void put({ mark: null, reason: '' }),
    type: (words) => {
      if (shown !== null) wait({ mark: shown, reason: words });
    },
    save,
    leave: () => {
      if (waiting && (!asks || waiting.reason.trim() !== '')) save();
    },
    cancel,
    keep: (mark, words) => void put({ mark: mark ?? null, reason: words ?? '' }),
    restore: wait,
    settle: kept.settle,
  };
};
