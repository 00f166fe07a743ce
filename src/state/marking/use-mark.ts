import { useState } from 'react';
import { changeSession } from '../../application/sessions';
import type { Item } from '../../domain/edition/edition';
import type { EventId } from '../../domain/record/event';
import type { Field } from '../../domain/record/field';
import type { Folded } from '../../domain/record/fold';
import { type Mark, type Marker, markPath, reasonPath } from '../../domain/session/mark';
import type { ProgressSetting } from '../../domain/session/progress';
import { readItem } from '../../domain/session/session';
import {
  alsoInWords,
  askInWords,
  type Asks,
  asksAlike,
  asksFor,
  asksIn,
  missingInWords,
} from '../../domain/session/mark-asks';
import { suggestionFor } from '../../domain/session/suggestion';
import { useWork } from '../desk-context';
import { type ChangeProblem, sessionProblemWords } from '../session-problem-words';
import type { MarkInHand } from './mark-in-hand';
import { unsavedMark } from './unsaved-marks';
import { useKeptChoice } from './use-kept-choice';
import { useWaitingMark } from './use-waiting-mark';

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
  const work = useWork();
  const path = markPath(item.id, marker);
  const { waiting, hold, wait, dropDrafts } = useWaitingMark(session, path, reasonPath(item.id, marker));
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

  const needsFor = (mark: Mark | null): Asks | undefined => asksFor(state, marker, mark, { scale, suggestion });

  const pinned = (): readonly EventId[] => waiting?.seen ?? kept.latest();

  const stopWaiting = (): void => {
    hold(undefined);
    setRefused(undefined);
    setMissing(0);
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
    error: missing > 0 && asks && reason.trim() === '' ? missingInWords(asks, words) : undefined,
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
