import Dexie, { type Table } from 'dexie';
import type { Edition } from '../domain/edition/edition';
import type { Envelope, EventId, LogEvent, RecordRef } from '../domain/record/event';
import type { Fields } from '../domain/record/fold';
import type { TypingDraft } from '../application/ports';

export type EventRow = {
  readonly record: string;
  readonly seq: number;
  readonly id: EventId;
  readonly envelope: Envelope;
  readonly disclosures: LogEvent['disclosures'];
};
export type RecordRow = RecordRef & {
  readonly version: number;
  readonly length: number;
  readonly heads: readonly EventId[];
};
export type PartRow = { readonly record: string; readonly part: string; readonly fields: Fields };
export type EditionRow = { readonly hash: string; readonly edition: Edition };
export type MemoryRow = { readonly key: string; readonly value: string };
/** A piece of a file. An ArrayBuffer and not a Blob, which some browsers keep badly in storage. */
export type ChunkRow = { readonly file: string; readonly index: number; readonly bytes: ArrayBuffer };
/** A file that is here whole; written after its last chunk. */
export type FileRow = { readonly file: string; readonly size: number; readonly chunks: number };
/** That a file is being written, for browsers that have no locks. `since`: instant of the start. */
export type UploadRow = { readonly key: string; readonly since: string };

/** Raise it with every change of the tables; a browser that holds a later one refuses to open (see `open-stores.ts`). */
export const databaseVersion = 2;

/** "Saved" on screen has to mean on the disk: a relaxed commit can be lost with the power. */
export const durability = 'strict';

export class Database extends Dexie {
  // Keyed by place and not by id: a record is then read in one sweep, and two writers cannot take the same place.
  declare readonly events: Table<EventRow, [string, number]>;
  declare readonly records: Table<RecordRow, string>;
  // The state is kept in parts, one for each item: whole, it made every mark rewrite a hundred times its own size.
  declare readonly parts: Table<PartRow, [string, string]>;
  declare readonly drafts: Table<TypingDraft, [string, string, string]>;
  declare readonly editions: Table<EditionRow, string>;
  declare readonly memory: Table<MemoryRow, string>;
  declare readonly chunks: Table<ChunkRow, [string, number]>;
  declare readonly files: Table<FileRow, string>;
  declare readonly uploads: Table<UploadRow, string>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: durability });
    // Released: each step stays as it is, so that whatever a browser holds is brought on from there.
    this.version(1).stores({
      events: '[record+seq], &id, envelope.command',
      records: 'id, kind',
      parts: '[record+part]',
      drafts: '[record+path+tab]',
      editions: 'hash',
      memory: 'key',
    });
    // Tables beside those that were there: nothing stored before is touched.
    this.version(databaseVersion).stores({ chunks: '[file+index]', files: 'file', uploads: 'key' });
  }
}
