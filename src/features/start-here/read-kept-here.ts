import { current, type Desk } from '../../application/desk';
import type { Snapshot } from '../../application/ports';
import { idsBelow } from '../../domain/record/field';
import { notApplicable } from '../../domain/session/mark';
import { readItem } from '../../domain/session/session';
import type { KeptHere } from './copy-reminder-due';

const isMarked = (state: Snapshot['state']): boolean =>
  idsBelow(state, 'item/').some((item) =>
    Object.values(readItem(state, item).marks).some(
      ({ mark }) => mark.value !== undefined && mark.value !== notApplicable,
    ),
  );

/** What the reminder to save a copy rests on. Reads the newest change of each record only until one is newer than the copy. */
export const readKeptHere = async (desk: Desk): Promise<KeptHere> => {
  const { log, memory } = desk;
  const { recordsToCopy } = await import('../../application/copies');
  const [lastCopyAt, hiddenAt, records] = await Promise.all([
    memory.get('lastCopyAt'),
    memory.get('copyReminderHiddenAt'),
    recordsToCopy(desk),
  ]);
  let changedAt: string | undefined;
  for (const { record } of records) {
    const [last] = await log.lastEvents(record, 1);
    if (last && (changedAt === undefined || last.envelope.at > changedAt)) changedAt = last.envelope.at;
    if (changedAt !== undefined && changedAt > (lastCopyAt ?? '')) break;
  }
  const sessions: { startedAt: string; marked: boolean }[] = [];
  for (const { record } of records.filter((one) => one.record.kind === 'session')) {
    const marked = isMarked((await current(desk, record)).state);
    // The whole history is read only where there is next to none.
    const [first] = marked ? [] : await log.history(record);
    sessions.push({ startedAt: first?.envelope.at ?? desk.now(), marked });
  }
  return { now: desk.now(), lastCopyAt, hiddenAt, changedAt, sessions };
};
