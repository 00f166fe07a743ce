import { useState } from 'react';
import { changeSession } from '../../application/sessions';
import type { Item } from '../../domain/edition/edition';
import type { EventId } from '../../domain/record/event';
import type { Field } from '../../domain/record/field';
import type { Folded } from '../../domain/record/fold';
import { type Mark, type Marker, markPath, reasonPath } from '../../domain/session/mark';
import type { ProgressSetting } from '../../domain/session/progress';
import { type GivenMark, readItem } from '../../domain/session/session';
import {
  alsoInWords,
  askInWords,
  type Asks,
  asksAlike,
  asksFor,
  asksIn,
  missingInWords,
} from '../../domain/session/mark-asks';
import { type SuggestedBand, suggestionFor } from '../../domain/session/suggestion';
import { useDesk, useWork } from '../desk-context';
import { type ChangeProblem, sessionProblemWords } from '../session-problem-words';
import { keepUnsaved, unsavedMark, type UnsavedMark } from './unsaved-marks';
import { useKeptChoice } from './use-kept-choice';

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

  const state = readItem(part, item.id);
  const { evidenceThatCounts } = state;
  const given = state.marks[marker];
  const { edition, authority, assessedOn, isDated, scale } = setting;
  const hasDatedEvidence = evidenceThatCounts.some(isDated);
  const suggestion = suggestionFor(part, item, { edition, authority, assessedOn, hasDatedEvidence });

  const kept = useKeptChoice<Value, ChangeProblem>({
    path,
    seen: given.mark.seen,
    command: ({ mark, reason }, seen) => {
      if (!work) throw new Error('Nobody is working');
      const { id } = item;
      return changeSession(work, session, { kind: 'recordMark', item: id, marker, mark, reason, seen });
    },
    onWrote: (latest) => {
      const now = unsavedMark(session, path);
      if (now) hold({ ...now, seen: latest(now.seen) });
    },
  });

  // At once, not with the next drawing: the page may be left before that.
  const hold = (unsaved: UnsavedMark | undefined): void => {
    keepUnsaved(session, path, unsaved);
    setWaiting(unsaved);
  };

  const needsFor = (mark: Mark | null): Asks | undefined => asksFor(state, marker, mark, { scale, suggestion });

  const pinned = (): readonly EventId[] => waiting?.seen ?? kept.latest();

  const wait = (unsaved: UnsavedMark): void => {
    hold(unsaved);
    for (const [at, value] of [
      [path, unsaved.mark],
      [wordsPath, unsaved.reason],
    ] as const)
      void drafts.keep({ record: session, path: at, value }).catch(() => undefined);
  };

  const stopWaiting = (): void => {
    hold(undefined);
    setRefused(undefined);
    setMissing(0);
  };

  const dropDrafts = (): void => {
    for (const at of [path, wordsPath]) void drafts.drop(session, at).catch(() => undefined);
  };

  // What waits goes on waiting until it is stored: where there is no room, its words must not be lost with the page.
  const put = async (value: Value, seen: readonly EventId[], passing = false): Promise<void> => {
    const { mark, reason } = value;
    const outcome = await kept.put({ mark, reason }, passing, seen);
    const now = unsavedMark(session, path);
    if (outcome.is === 'stored' && (!now || (now.mark === mark && now.reason === reason))) {
      stopWaiting();
      dropDrafts();
    }
    if (outcome.is !== 'refused' || mark === null) return;
    if (outcome.problem.kind === 'changedSince') return;
    if (!now) wait({ mark, reason, seen: outcome.rests });
    const asked = asksIn(outcome.problem);
    if (!asked) return;
    kept.drop();
    setRefused(asked);
  };

  const { mine } = kept;
  const stands = mine ? mine.value.mark : (given.mark.value ?? null);
  const shown = waiting ? waiting.mark : stands;
  const standingReason = mine ? mine.value.reason : textOf(given.reason);
  const asks = needsFor(shown) ?? (waiting ? refused : undefined);
  const reason = waiting ? waiting.reason : standingReason;
  const words = { item: state, scale, nouns: edition.nouns };

  const cancel = (): void => {
    kept.drop();
    stopWaiting();
    dropDrafts();
  };

  /** In place of what waited, and resting on what was shown then. */
  const putInstead = (value: Value, passing = false): void => {
    const seen = pinned();
    stopWaiting();
    void put(value, seen, passing);
  };

  const choose = (mark: Mark, passing = false): Asks | undefined => {
    const needs = needsFor(mark);
    const isOnItsWay = mine?.is === 'saving';
    const [standing, saying] = isOnItsWay ? [stands, standingReason] : [given.mark.value, textOf(given.reason)];
    if (mark === standing && (needs === undefined || saying !== '')) {
      if (!isOnItsWay) kept.drop();
      stopWaiting();
      dropDrafts();
      return undefined;
    }
    if (!needs) {
      putInstead({ mark, reason: '' }, passing);
      return undefined;
    }
    const seen = pinned();
    kept.drop();
    stopWaiting();
    // Why one mark differs, or is outside the band, may do for another; why the item does not apply never does.
    wait({ mark, reason: asksAlike(needs, needsFor(stands)) ? standingReason : '', seen });
    return needs;
  };

  const save = (): boolean => {
    if (asks && reason.trim() === '') {
      setMissing((count) => count + 1);
      return false;
    }
    // The question which of two marks to keep comes first.
    if (mine?.is === 'changedSince') return false;
    const isSending = mine?.is === 'saving' && mine.value.mark === waiting?.mark && mine.value.reason === reason;
    if (waiting && !isSending) void put(waiting, waiting.seen);
    return true;
  };

  const keepMine = (): void => {
    if (!mine) return;
    const { seen } = given.mark;
    if (waiting) hold({ ...waiting, seen });
    void put(waiting ?? mine.value, seen);
  };

  return {
    item,
    given,
    suggestion,
    shown,
    asks,
    question: asks ? askInWords(asks, words) : 'Reason given for this mark',
    also: asks && alsoInWords(asks, words),
    reason: asks !== undefined || waiting || (shown !== null && reason !== '') ? reason : undefined,
    unsaved: waiting !== undefined,
    error: missing > 0 && asks ? missingInWords(asks, words) : undefined,
    attempt: missing,
    changedSince:
      mine?.is === 'changedSince'
        ? { mine: waiting ? waiting.mark : mine.value.mark, keepMine, keepTheirs: cancel }
        : undefined,
    notSaved:
      mine?.is === 'notSaved' && mine.problem
        ? {
            words: sessionProblemWords(mine.problem, edition.nouns),
            again: () => void put(waiting ?? mine.value, waiting?.seen ?? mine.rests),
          }
        : undefined,
    choose,
    clear: () => putInstead({ mark: null, reason: '' }),
    type: (typed) => {
      if (shown !== null) wait({ mark: shown, reason: typed, seen: pinned() });
    },
    save,
    leave: () => {
      if (waiting && (!asks || waiting.reason.trim() !== '')) save();
    },
    cancel,
    keep: (mark, why) => {
      stopWaiting();
      void put({ mark: mark ?? null, reason: why ?? '' }, given.mark.seen);
    },
    restore: (left) => wait({ ...left, seen: pinned() }),
    settle: kept.settle,
  };
};
