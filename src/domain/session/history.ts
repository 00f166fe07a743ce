import type { LogEvent } from '../record/event';
import { entriesOf, type HistoryEntry } from '../record/history';
import { type Described, describeEvent } from './describe-event';

/** A session's history in plain words, newest first. */
export const historyOf = (events: readonly LogEvent[], described: Omit<Described, 'before'>): HistoryEntry[] =>
  entriesOf(events, (event, before) => describeEvent(event, { ...described, before }));
