import type { Desk } from '../../src/application/desk';
import type { Across, Author, RecordLog, Stores } from '../../src/application/ports';
import { digestOf, type EventId, type RecordRef } from '../../src/domain/record/event';
import { seenAt } from '../../src/domain/record/field';
import { nothing } from '../../src/domain/record/fold';
import { decideSession } from '../../src/domain/session/decide-session';
import { markPath } from '../../src/domain/session/mark';
import type { SessionCommand, SessionProblem } from '../../src/domain/session/session-command';
import { openStores } from '../../src/persistence/open-stores';
import { smallEdition } from './small-edition';

export const session: RecordRef = { kind: 'session', id: 's1' };
export const now = (): string => new Date().toISOString();
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
export const author = (by: string): Author => ({ by, device: `${by}-laptop`, now, newId, newSalt: newId });

/** One tab: its own connection to this browser's own IndexedDB. */
export const openTab = async (name: string): Promise<Stores> => {
  const stores = await openStores(name, newId(), now);
  if (!stores.ok) throw new Error(stores.problem.kind);
  return stores.value;
};

export const deskOver = (stores: Stores): Desk => ({
  ...stores,
  device: newId(),
  now,
  today: () => '2026-11-21',
  newId,
  newSalt: newId,
});

const setting = {
  edition: smallEdition,
  authority: { nation: 'england', type: 'unitary', funded: false },
  hasDatedEvidence: () => false,
} as const;

export const start: SessionCommand = {
  kind: 'startSession',
  authority: 'a1',
  editionHash: digestOf(smallEdition),
  scale: 'score',
  period: '2024/25',
  assessedOn: '2025-03-01',
};

export const order = (log: RecordLog, by: string, command: SessionCommand) =>
  log.run(author(by), [session], ([state]): Across<SessionProblem> => {
    const decision = decideSession(state ?? nothing, command, setting);
    return decision.ok ? { ok: true, drafts: [decision.drafts] } : decision;
  });

export const giveMark = async (
  log: RecordLog,
  by: string,
  item: string,
  mark: string,
  reason = 'x',
): Promise<EventId> => {
  const seen = seenAt((await log.read(session)).state, markPath(item, 'self'));
  const outcome = await order(log, by, { kind: 'recordMark', item, marker: 'self', mark, reason, seen });
  const [event] = outcome.ok ? outcome.value : [];
  if (!event) throw new Error(outcome.ok ? 'Nothing was written' : outcome.problem.kind);
  return event.id;
};

/** A value of the same content has the same text, whatever the order of its keys. */
export const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};

/** Every row of a database as text, read without any code of ours. */
export const dumped = (name: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onerror = () => reject(new Error('The database did not open'));
    request.onsuccess = () => {
      const database = request.result;
      const tables = [...database.objectStoreNames];
      const transaction = database.transaction(tables);
      const reading = tables.map((table) => [table, transaction.objectStore(table).getAll()] as const);
      transaction.oncomplete = () => {
        database.close();
        resolve(JSON.stringify(reading.map(([table, rows]) => [table, rows.result])));
      };
    };
  });
