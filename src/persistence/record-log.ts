import type {
  Across,
  Author,
  Incoming,
  KeptEdition,
  Merged,
  MergeProblem,
  Outcome,
  RecordLog,
  Snapshot,
} from '../application/ports';
import { erasedBy } from '../domain/record/erasure';
import { type DraftEvent, type LogEvent, makeEvent, type RecordRef } from '../domain/record/event';
import { evolve, fold, type Folded, needsHistory } from '../domain/record/fold';
import { type GraphProblem, validate } from '../domain/record/graph';
import { merge, withhold } from '../domain/record/merge';
import { fail, type Result, succeed } from '../domain/shared/result';
import type { Changes } from './changes';
import type { Database } from './database';
import {
  listRecords,
  type Placed,
  readCommand,
  readEvents,
  readHistory,
  readLastEvents,
  readState,
} from './read-records';
import { storageProblem } from './storage-problem';
import { type Change, writeChanges } from './write-changes';

/** The log over one open database. `latest` holds what this tab last read or wrote: a stale one costs a second try and
 *  never a wrong write. */
export const recordLog = (db: Database, changes: Changes): RecordLog => {
  const latest = new Map<string, Snapshot>();
  const changesHeardOf = new Map<string, number>();
  const forget = (id: string): void => {
    latest.delete(id);
    changesHeardOf.set(id, (changesHeardOf.get(id) ?? 0) + 1);
  };
  const remember = (snapshot: Snapshot): void => {
    forget(snapshot.record.id);
    latest.set(snapshot.record.id, snapshot);
  };
  changes.onElsewhere((ids) => ids.forEach(forget));

  const read = async (record: RecordRef): Promise<Snapshot> => {
    const heardOf = changesHeardOf.get(record.id);
    const snapshot = await readState(db, record);
    // A reading that a change overtook would be remembered as the latest, and shown, until the next change.
    if (changesHeardOf.get(record.id) === heardOf) latest.set(record.id, snapshot);
    return snapshot;
  };

  const write = async (planned: readonly Change[], editions: readonly KeptEdition[]): Promise<'written' | 'behind'> => {
    const written = await writeChanges(db, planned, editions);
    if (written === 'behind') return 'behind';
    for (const snapshot of written) remember(snapshot);
    changes.announce(written.map(({ record }) => record));
    return 'written';
  };

  const run = async <P>(
    author: Author,
    records: readonly RecordRef[],
    decide: (states: readonly Folded[]) => Across<P>,
    editions: readonly KeptEdition[],
  ): Promise<Outcome<P>> => {
    // Each turn lost to another tab means that tab got its change in, so trying again always comes to an end.
    for (;;) {
      const remembered = records.flatMap(({ id }) => latest.get(id) ?? []);
      const fresh = remembered.length < records.length;
      const snapshots = fresh ? await Promise.all(records.map(read)) : remembered;
      const decision = decide(snapshots.map(({ state }) => state));
      // A refusal is believed only of a state just read: the screen may be ahead of what this tab remembers.
      if (!decision.ok && fresh) return fail(decision.problem);
      if (decision.ok) {
        const command = author.newId();
        const extended = await Promise.all(
          snapshots.map((from, index) => extend(db, from, decision.drafts[index] ?? [], author, command)),
        );
        const planned = await Promise.all(extended.map((change) => withErasures(db, change)));
        if ((await write(planned, editions)) === 'written')
          return succeed(extended.flatMap(({ events }) => events.map(({ event }) => event)));
      }
      for (const { id } of records) latest.delete(id);
    }
  };

  const mergeAll = async (
    incoming: readonly Incoming[],
    editions: readonly KeptEdition[],
  ): Promise<Result<Merged, MergeProblem>> => {
    for (;;) {
      const planned: Change[] = [];
      for (const { record, events } of incoming) {
        const change = await mergedChange(db, record, events);
        if (!change.ok) return change;
        if (change.value.events.length > 0) planned.push(change.value);
      }
      const count = planned.reduce((sum, { events }) => sum + events.length, 0);
      if ((await write(planned, editions)) === 'written') return succeed({ records: planned.length, events: count });
    }
  };

  const remove = async (records: readonly RecordRef[]): Promise<void> => {
    const ids = records.map(({ id }) => id);
    await db.transaction('rw', [db.events, db.records, db.parts, db.drafts], async () => {
      for (const id of ids) {
        for (const table of [db.events, db.parts, db.drafts])
          await table.where(table.schema.primKey.src).between([id], [id, []]).delete();
      }
      await db.records.bulkDelete(ids);
    });
    for (const id of ids) forget(id);
    changes.announce(records);
  };

  return {
    read,
    latest: ({ id }) => latest.get(id),
    list: (kind) => listRecords(db, kind),
    history: async (record) => (await readHistory(db, record)).map(({ event }) => event),
    lastEvents: (record, count) => readLastEvents(db, record, count),
    events: async (ids) => (await readEvents(db, ids)).map(({ event }) => event),
    eventsOfCommand: (command) => readCommand(db, command),
    run: (author, records, decide, editions = []) => guarded(() => run(author, records, decide, editions)),
    merge: (incoming, editions = []) => guarded(() => mergeAll(incoming, editions)),
    remove,
    watch: changes.watch,
  };
};

const guarded = async <T, P>(
  action: () => Promise<Result<T, P>>,
): Promise<Result<T, P | ReturnType<typeof storageProblem>>> => {
  try {
    return await action();
  } catch (error) {
    return fail(storageProblem(error));
  }
};

const extend = async (
  db: Database,
  from: Snapshot,
  drafts: readonly DraftEvent[],
  author: Author,
  command: string,
): Promise<Change> => {
  let state = from.state;
  const events: Placed[] = [];
  for (const draft of drafts) {
    const writing = {
      record: from.record,
      parents: state.heads,
      command,
      at: author.now(),
      by: author.by,
      device: author.device,
    };
    const event = makeEvent(writing, draft, author.newSalt);
    state = needsHistory(event)
      ? await folded(db, from, [...events.map((placed) => placed.event), event])
      : evolve(state, event);
    events.push({ seq: from.length + events.length, event });
  }
  return { from, events, state };
};

// If another tab writes between the two reads, the version is behind by the time of writing and all of it is done again.
const folded = async (db: Database, { record, length }: Snapshot, added: readonly LogEvent[]): Promise<Folded> => {
  const stored = (await readHistory(db, record)).filter(({ seq }) => seq < length).map(({ event }) => event);
  return fold([...stored, ...added]);
};

const withErasures = async (db: Database, change: Change): Promise<Change> => {
  const targets = [...erasedBy(change.events.map(({ event }) => event))];
  if (targets.length === 0) return change;
  const named = await readEvents(
    db,
    targets.map((target) => target.slice(0, target.indexOf('/'))),
  );
  // A place is good only in its own record: written back under this one, another's event would take this one's place.
  const stored = named.filter(({ event }) => event.envelope.record.id === change.from.record.id);
  const stripped = stored.map(({ seq, event }) => ({
    seq,
    event: Object.keys(event.disclosures).reduce(
      (kept, path) => (targets.includes(`${event.id}/${path}`) ? withhold(kept, path) : kept),
      event,
    ),
  }));
  return { ...change, events: [...stripped, ...change.events] };
};

const disclosed = ({ disclosures }: LogEvent): string => Object.keys(disclosures).sort().join();

const mergedChange = async (
  db: Database,
  record: RecordRef,
  incoming: readonly LogEvent[],
): Promise<Result<Change, MergeProblem>> => {
  // State first: if another tab writes between the two reads, the version is behind and all of it is done again.
  const from = await readState(db, record);
  const stored = await readHistory(db, record);
  const strays = incoming
    .map(({ envelope }) => envelope.record)
    .filter(({ id, kind }) => id !== record.id || kind !== record.kind);
  const problems: GraphProblem[] = validate([...stored.map(({ event }) => event), ...incoming]);
  if (strays.length > 0)
    problems.push({ kind: 'severalRecords', ids: [record, ...strays].map(({ kind, id }) => `${kind}/${id}`) });
  if (problems.length > 0) return fail({ kind: 'unsound', record, problems });
  const known = new Map(stored.map((placed) => [placed.event.id, placed]));
  const merged = merge(
    stored.map(({ event }) => event),
    incoming,
  );
  let length = from.length;
  const events = merged.flatMap((event): Placed[] => {
    const before = known.get(event.id);
    if (!before) return [{ seq: length++, event }];
    return disclosed(before.event) === disclosed(event) ? [] : [{ seq: before.seq, event }];
  });
  return succeed({ from, events, state: events.length === 0 ? from.state : fold(merged) });
};
