import type { Snapshot } from '../application/ports';
import type { EventId, LogEvent, RecordKind, RecordRef } from '../domain/record/event';
import type { Fields } from '../domain/record/fold';
import type { Database, EventRow, RecordRow } from './database';
import { aboutPart } from './state-parts';

export type Placed = { readonly seq: number; readonly event: LogEvent };

const whole = (record: string) => [[record], [record, []]] as const;

const placed = ({ id, seq, envelope, disclosures }: EventRow): Placed => ({
  seq,
  event: { id, envelope, disclosures },
});

const snapshotOf = (record: RecordRef, row: RecordRow | undefined, parts: readonly Fields[]): Snapshot => {
  const { version, length, heads } = row ?? { version: 0, length: 0, heads: [] };
  const fields: Fields = Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
  return { record, version, length, state: { heads, fields } };
};

export const readState = async (db: Database, record: RecordRef): Promise<Snapshot> =>
  db.transaction('r', db.records, db.parts, async () => {
    const [row, parts] = await Promise.all([
      db.records.get(record.id),
      db.parts
        .where('[record+part]')
        .between(...whole(record.id))
        .toArray(),
    ]);
    return snapshotOf(
      record,
      row,
      parts.map(({ fields }) => fields),
    );
  });

export const readHistory = async (db: Database, record: RecordRef): Promise<Placed[]> =>
  (
    await db.events
      .where('[record+seq]')
      .between(...whole(record.id))
      .toArray()
  ).map(placed);

export const readLastEvents = async (db: Database, record: RecordRef, count: number): Promise<LogEvent[]> =>
  (
    await db.events
      .where('[record+seq]')
      .between(...whole(record.id))
      .reverse()
      .limit(count)
      .toArray()
  ).map((row) => placed(row).event);

export const readEvents = async (db: Database, ids: readonly EventId[]): Promise<Placed[]> =>
  (await db.events.where('id').anyOf(ids).toArray()).map(placed);

export const readCommand = async (db: Database, command: string): Promise<LogEvent[]> =>
  (await db.events.where('envelope.command').equals(command).toArray()).map((row) => placed(row).event);

/** The records of a kind with their top-level fields only. */
export const listRecords = async (db: Database, kind: RecordKind): Promise<Snapshot[]> =>
  db.transaction('r', db.records, db.parts, async () => {
    const rows = await db.records.where('kind').equals(kind).toArray();
    const parts = await db.parts.bulkGet(rows.map(({ id }): [string, string] => [id, aboutPart]));
    return rows.map((row, index) => snapshotOf({ kind: row.kind, id: row.id }, row, [parts[index]?.fields ?? {}]));
  });
