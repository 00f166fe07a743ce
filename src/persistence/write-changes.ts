import Dexie from 'dexie';
import type { KeptEdition, Snapshot, TypingDraft } from '../application/ports';
import { erasedBy } from '../domain/record/erasure';
import type { Folded } from '../domain/record/fold';
import { type Database, durability, type EventRow, type PartRow, type RecordRow } from './database';
import type { Placed } from './read-records';
import { changedParts } from './state-parts';

export type Change = { readonly from: Snapshot; readonly events: readonly Placed[]; readonly state: Folded };

const after = ({ from, events, state }: Change): Snapshot => ({
  record: from.record,
  version: from.version + 1,
  length: events.reduce((most, { seq }) => Math.max(most, seq + 1), from.length),
  state,
});

/** The fields in which a text was erased: typing of it that a crash left beside the log would offer it again. */
const fieldsErased = ({ from, events }: Change): (readonly [string, string])[] =>
  [...erasedBy(events.map(({ event }) => event))].map(
    (target) => [from.record.id, target.slice(target.indexOf('/') + 1)] as const,
  );

// A form keeps the typing of a field under a path of its own that ends in the field's, such as `draft/title`.
const forgetTyping = (drafts: IDBObjectStore, [record, path]: readonly [string, string]): void => {
  const request = drafts.openCursor(IDBKeyRange.bound([record], [record, []]));
  request.onsuccess = () => {
    const cursor = request.result;
    if (!cursor) return;
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the rows of `drafts` are ours alone
    const { path: typed } = cursor.value as TypingDraft;
    if (`/${typed}`.endsWith(`/${path}`)) cursor.delete();
    cursor.continue();
  };
};

type Rows = {
  readonly events: EventRow[];
  readonly records: RecordRow[];
  readonly parts: PartRow[];
  readonly emptied: (readonly [string, string])[];
  readonly erased: (readonly [string, string])[];
  readonly editions: readonly KeptEdition[];
};

const rowsOf = (changes: readonly Change[], written: readonly Snapshot[], editions: readonly KeptEdition[]): Rows => {
  const rows: Rows = {
    events: [],
    records: [],
    parts: [],
    emptied: [],
    erased: changes.flatMap(fieldsErased),
    editions,
  };
  for (const [index, { from, events }] of changes.entries()) {
    const snapshot = written[index];
    if (!snapshot) continue;
    const { record, version, length, state } = snapshot;
    rows.records.push({ ...record, version, length, heads: state.heads });
    for (const [part, fields] of changedParts(from.state.fields, state.fields)) {
      if (Object.keys(fields).length === 0) rows.emptied.push([record.id, part]);
      else rows.parts.push({ record: record.id, part, fields });
    }
    for (const { seq, event } of events) rows.events.push({ record: record.id, seq, ...event });
  }
  return rows;
};

// No more than needed: a mark must not wait for the typing that is being kept elsewhere.
const tablesFor = ({ editions, erased }: Rows): string[] => [
  'events',
  'records',
  'parts',
  ...(editions.length > 0 ? ['editions'] : []),
  ...(erased.length > 0 ? ['drafts'] : []),
];

const put = (transaction: IDBTransaction, { events, records, parts, emptied, erased, editions }: Rows): void => {
  for (const row of events) transaction.objectStore('events').put(row);
  for (const row of records) transaction.objectStore('records').put(row);
  for (const row of parts) transaction.objectStore('parts').put(row);
  for (const place of emptied) transaction.objectStore('parts').delete([...place]);
  for (const { hash, edition } of editions) transaction.objectStore('editions').put({ hash, edition });
  for (const field of erased) forgetTyping(transaction.objectStore('drafts'), field);
  // Where nothing more will be asked of it, it need not wait to see.
  if (erased.length === 0) transaction.commit();
};

/**
 * Writes all of these changes in one transaction, or none. `behind`: another writer changed one of the records since it
 * was read, and nothing was written. By hand and not through Dexie, which took as long again as the browser itself.
 */
export const writeChanges = (
  db: Database,
  changes: readonly Change[],
  editions: readonly KeptEdition[] = [],
): Promise<readonly Snapshot[] | 'behind'> => {
  if (!db.isOpen()) return Promise.reject(new Dexie.DatabaseClosedError());
  const changed = changes.filter(({ events }) => events.length > 0);
  const written = changed.map(after);
  const rows = rowsOf(changed, written, editions);
  return new Promise((resolve, reject) => {
    const transaction = db.backendDB().transaction(tablesFor(rows), 'readwrite', { durability });
    let behind = false;
    let fault: unknown;
    transaction.oncomplete = () => {
      resolve(behind ? 'behind' : written);
    };
    transaction.onabort = () => {
      reject(asError(fault ?? transaction.error));
    };
    const write = (): void => {
      try {
        if (!behind) put(transaction, rows);
      } catch (error) {
        fault = error;
        transaction.abort();
      }
    };
    let unread = changes.length;
    if (unread === 0) write();
    // A record that was only read counts too: the decision rested on it.
    for (const { from } of changes) {
      const request = transaction.objectStore('records').get(from.record.id);
      request.onsuccess = () => {
        // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the rows of `records` are ours alone
        const row = request.result as RecordRow | undefined;
        if ((row?.version ?? 0) !== from.version) behind = true;
        unread -= 1;
        if (unread === 0) write();
      };
    }
  });
};

const asError = (error: unknown): Error =>
  error instanceof Error ? error : new DOMException('The browser gave no reason', 'AbortError');
