import { readAuthority } from '../domain/authority/authority';
import { type Copy, type CopiedRecord, copyFormat, copyKind, sealCopy } from '../domain/record/copy';
import { type LoadedEdition, readLoadedEdition } from '../domain/edition/loaded-edition';
import type { RecordRef } from '../domain/record/event';
import { fold } from '../domain/record/fold';
import { readSession } from '../domain/session/session';
import type { Result } from '../domain/shared/result';
import type { Desk } from './desk';
import { isExample, isThere, ownedRecords } from './owned-records';
import type { Merged, MergeProblem, Snapshot } from './ports';

/** Every record here but those of the worked example, which anyone can open again. */
export const recordsToCopy = async (desk: Desk): Promise<readonly Snapshot[]> => {
  const [authorities, people, editions, owned] = await Promise.all([
    desk.log.list('authority'),
    desk.log.list('person'),
    desk.log.list('edition'),
    ownedRecords(desk),
  ]);
  const examples = new Set(authorities.filter(isExample).map(({ record }) => record.id));
  const own = owned.filter(({ authority }) => !examples.has(authority)).map(({ snapshot }) => snapshot);
  return [...authorities, ...people, ...editions].filter((snapshot) => !isExample(snapshot)).concat(own);
};

/** How many sessions, actions and loaded editions a copy would hold, as the pages count them. */
export const countOwn = async (
  desk: Desk,
): Promise<{ readonly sessions: number; readonly actions: number; readonly editions: number }> => {
  const records = (await recordsToCopy(desk)).filter(isThere);
  const of = (kind: RecordRef['kind']): number => records.filter(({ record }) => record.kind === kind).length;
  return {
    sessions: of('session'),
    actions: of('action'),
    editions: editionsLoaded(
      records.flatMap(({ record, state }) => (record.kind === 'edition' ? readLoadedEdition(record.id, state) : [])),
    ),
  };
};

// What was loaded in two browsers is two records, and still one edition.
const editionsLoaded = (loaded: readonly (LoadedEdition | undefined)[]): number =>
  new Set(loaded.flatMap((one) => one?.hash ?? [])).size;

export type MadeCopy = {
  /** The file's text, in pieces: one string of everything would double the memory that it takes. */
  readonly pieces: readonly string[];
  readonly fileName: string;
  readonly records: number;
};

/** The hash of the edition that a session was made with, or that was loaded. */
const editionIn = ({ record, events }: CopiedRecord): string | undefined => {
  if (record.kind === 'session') return readSession(record.id, fold(events))?.editionHash;
  return record.kind === 'edition' ? readLoadedEdition(record.id, fold(events))?.hash : undefined;
};

/** Everything in this browser as one file: whole histories, and the editions that sessions were made with or that were
 *  loaded. */
export const makeCopy = async (desk: Desk): Promise<MadeCopy> => {
  const records: CopiedRecord[] = [];
  for (const { record } of await recordsToCopy(desk)) records.push({ record, events: await desk.log.history(record) });
  const used = new Set(records.map(editionIn));
  const editions = (await desk.editions.all())
    .filter(({ hash }) => used.has(hash))
    .map(({ hash, edition }) => ({ hash, edition }));
  const savedAt = desk.now();
  const sealed = sealCopy({ kind: copyKind, format: copyFormat, savedAt, editions, records });
  const head = { kind: sealed.kind, format: sealed.format, savedAt, digest: sealed.digest, editions };
  const lines = records.map((record, index) => `${index === 0 ? '' : ',\n'}${JSON.stringify(record)}`);
  // The kind stands first, so that a file cut short is still known for what it was.
  const pieces = [`${JSON.stringify(head).slice(0, -1)},"records":[\n`, ...lines, '\n]}\n'];
  return { pieces, fileName: `prevent-assurance-copy-${savedAt.slice(0, 10)}.json`, records: records.length };
};

export type CopyPreview = {
  readonly savedAt: string;
  readonly authorities: readonly string[];
  readonly sessions: number;
  readonly actions: number;
  /** Editions that were loaded from outside, those put away included. */
  readonly editions: number;
  /** Changes that are not here yet. With none, opening the copy would change nothing. */
  readonly newChanges: number;
};

/** What opening a copy would bring, before anything is written. */
export const previewCopy = async ({ log }: Desk, copy: Copy): Promise<CopyPreview> => {
  let newChanges = 0;
  for (const { record, events } of copy.records) {
    const known = new Set((await log.history(record)).map(({ id }) => id));
    newChanges += events.filter(({ id }) => !known.has(id)).length;
  }
  const ofKind = (kind: RecordRef['kind']): readonly CopiedRecord[] =>
    copy.records.filter(({ record }) => record.kind === kind);
  const there = ({ record, events }: CopiedRecord): boolean =>
    isThere({ record, version: 1, length: events.length, state: fold(events) });
  return {
    savedAt: copy.savedAt,
    authorities: ofKind('authority').map(({ record, events }) => readAuthority(record.id, fold(events)).name),
    sessions: ofKind('session').filter(there).length,
    actions: ofKind('action').filter(there).length,
    editions: editionsLoaded(ofKind('edition').map(({ record, events }) => readLoadedEdition(record.id, fold(events)))),
    newChanges,
  };
};

/** Adds what a copy holds to what is here: a union, so that nothing here is lost and doing it twice changes nothing. */
export const openCopy = ({ log }: Desk, copy: Copy): Promise<Result<Merged, MergeProblem>> =>
  log.merge(copy.records, copy.editions);
