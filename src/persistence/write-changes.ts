import type { KeptEdition, Snapshot } from '../application/ports';
import { erasedBy } from '../domain/record/erasure';
import type { Folded } from '../domain/record/fold';
import type { Database, EventRow, PartRow, RecordRow } from './database';
import type { Placed } from './read-records';
import { changedParts } from './state-parts';

export type Change = { readonly from: Snapshot; readonly events: readonly Placed[]; readonly state: Folded };

const after = ({ from, events, state }: Change): Snapshot => ({
  record: from.record,
  version: from.version + 1,
  length: events.reduce((most, { seq }) => Math.max(most, seq + 1), from.length),
  state,
});

const tables = (db: Database) => [db.events, db.records, db.parts];

/** The fields in which a text was erased: typing of it that a crash left beside the log would offer it again. */
const fieldsErased = ({ from, events }: Change): (readonly [string, string])[] =>
  [...erasedBy(events.map(({ event }) => event))].map(
    (target) => [from.record.id, target.slice(target.indexOf('/') + 1)] as const,
  );

/**
 * Writes all of these changes in one transaction, or none. `behind`: another writer changed one of the records since it
 * was read, and nothing was written. The transaction awaits nothing but IndexedDB, since that would end it.
 */
export const writeChanges = async (
  db: Database,
  changes: readonly Change[],
  editions: readonly KeptEdition[] = [],
): Promise<readonly Snapshot[] | 'behind'> => {
  const records: RecordRow[] = [];
  const events: EventRow[] = [];
  const parts: PartRow[] = [];
  const emptied: [string, string][] = [];
  const written: Snapshot[] = [];
  for (const change of changes) {
    if (change.events.length === 0) continue;
    const snapshot = after(change);
    const { record, version, length, state } = snapshot;
    written.push(snapshot);
    records.push({ ...record, version, length, heads: state.heads });
    for (const [part, fields] of changedParts(change.from.state.fields, state.fields)) {
      if (Object.keys(fields).length === 0) emptied.push([record.id, part]);
      else parts.push({ record: record.id, part, fields });
    }
    for (const { seq, event } of change.events) events.push({ record: record.id, seq, ...event });
  }
  const erased = changes.flatMap(fieldsErased);
  const touched = [
    ...tables(db),
    ...(editions.length > 0 ? [db.editions] : []),
    ...(erased.length > 0 ? [db.drafts] : []),
  ];
  return db.transaction('rw', touched, async () => {
    // A record that was only read counts too: the decision rested on it.
    const current = await db.records.bulkGet(changes.map(({ from }) => from.record.id));
    if (changes.some(({ from }, index) => (current[index]?.version ?? 0) !== from.version)) return 'behind';
    const writes: Promise<unknown>[] = [
      db.events.bulkPut(events),
      db.records.bulkPut(records),
      db.parts.bulkPut(parts),
    ];
    if (editions.length > 0) writes.push(db.editions.bulkPut(editions));
    if (emptied.length > 0) writes.push(db.parts.bulkDelete(emptied));
    for (const field of erased)
      writes.push(
        db.drafts
          .where('[record+path+tab]')
          .between([...field], [...field, []])
          .delete(),
      );
    await Promise.all(writes);
    return written;
  });
};
