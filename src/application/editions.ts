import {
  decideLoadedEdition,
  type LoadedEditionCommand,
  type LoadedEditionProblem,
} from '../domain/edition/decide-loaded-edition';
import type { Crosswalk, Edition } from '../domain/edition/edition';
import { editionHash } from '../domain/edition/edition-hash';
import type { LoadedEdition } from '../domain/edition/loaded-edition';
import type { EventId } from '../domain/record/event';
import { readSession } from '../domain/session/session';
import { fail, type Result, succeed } from '../domain/shared/result';
import { alone } from './alone';
import { bundledEditions } from './bundled-editions';
import { authorOf, type Desk, editionOf, ref, type Work } from './desk';
import { loadedEditions } from './known-editions';
import type { Outcome, StorageProblem } from './ports';

/** An edition here, with the hash of its content and the record of its loading where it was brought in from outside. */
export type EditionHere = {
  readonly edition: Edition;
  readonly hash: string;
  readonly loaded?: LoadedEdition;
};

export type LoadProblem =
  | LoadedEditionProblem
  /** The same content comes with the app. */
  | { readonly kind: 'bundledAlready' }
  | StorageProblem;

let bundled: Promise<readonly EditionHere[]> | undefined;

// They never change while the app runs, and hashing them takes a while.
const bundledHere = (): Promise<readonly EditionHere[]> => {
  bundled ??= bundledEditions().then((editions) =>
    editions.map((edition) => ({ edition, hash: editionHash(edition) })),
  );
  const loading = bundled;
  // A part of the app that could not be fetched may come the next time.
  loading.catch(() => (bundled = undefined));
  return loading;
};

/** Every edition that comes with the app, and every one that was loaded here, those put away included. Of one content
 *  that was loaded twice, in two browsers, the first record that is not put away. */
export const editionsHere = async (desk: Desk): Promise<readonly EditionHere[]> => {
  const records = await loadedEditions(desk);
  const order = [...records].sort((a, b) => Number(a.archived) - Number(b.archived));
  const first = new Map(order.reverse().map((loaded) => [loaded.hash, loaded]));
  const loaded = await Promise.all(
    Array.from(first.values(), async (one): Promise<EditionHere | undefined> => {
      const edition = await editionOf(desk, one.hash);
      return edition && { edition, hash: one.hash, loaded: one };
    }),
  );
  return [...loaded.flatMap((one) => one ?? []), ...(await bundledHere())];
};

/** The edition with this hash, wherever it came from: loaded, bundled, or kept for a session of an older version. */
export const editionWithHash = async (desk: Desk, hash: string): Promise<EditionHere | undefined> => {
  const here = (await editionsHere(desk)).find((one) => one.hash === hash);
  if (here) return here;
  const edition = await editionOf(desk, hash);
  return edition && { edition, hash };
};

/** Why a loaded edition is not removed. Nothing was. */
export type EditionRemovalProblem =
  | { readonly kind: 'editionInUse' }
  /** Another loaded edition says that it replaces this one. */
  | { readonly kind: 'editionReplaced'; readonly by: string }
  | { readonly kind: 'notLoaded' };

/** How many sessions were made with each edition, by its hash. */
export const sessionsByEdition = async ({ log }: Desk): Promise<ReadonlyMap<string, number>> => {
  const counts = new Map<string, number>();
  for (const { record, state } of await log.list('session')) {
    const hash = readSession(record.id, state)?.editionHash;
    if (hash !== undefined) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  return counts;
};

/** Every edition whose id is taken here: those of old sessions too, whose edition is on no list any more. */
export const editionsWithIds = async (desk: Desk): Promise<readonly Edition[]> => [
  ...(await bundledEditions()),
  ...(await desk.editions.all()).map(({ edition }) => edition),
];

/** Loads an edition from outside: keeps its content, and the record of its loading, both or neither. Gives its hash. */
export const loadEdition = async (
  work: Work,
  edition: Edition,
  crosswalk?: Crosswalk,
): Promise<Result<string, LoadProblem>> => {
  const { desk } = work;
  const hash = editionHash(edition);
  const here = await editionsHere(desk);
  const before = here.find((one) => one.hash === hash);
  if (before) return fail({ kind: before.loaded ? 'alreadyLoaded' : 'bundledAlready' });
  const others = here.map((one) => one.edition);
  const command: LoadedEditionCommand = { kind: 'loadEdition', hash, edition, ...(crosswalk ? { crosswalk } : {}) };
  const outcome = await desk.log.run(
    authorOf(work),
    [ref('edition', desk.newId())],
    alone((state) => decideLoadedEdition(state, command, others)),
    [{ hash, edition }],
  );
  return outcome.ok ? succeed(hash) : fail(outcome.problem);
};

export const changeCrosswalk = async (
  work: Work,
  { edition, loaded }: EditionHere,
  crosswalk: Crosswalk,
  seen: readonly EventId[],
): Promise<Outcome<LoadedEditionProblem>> => {
  const others = (await editionsHere(work.desk)).map((one) => one.edition);
  return change(work, loaded?.id, { kind: 'changeCrosswalk', edition, crosswalk, seen }, others);
};

/** Puts a loaded edition away, so that no new session is started with it, or brings it back. */
export const archiveEdition = (
  work: Work,
  { loaded }: EditionHere,
  archived: boolean,
  seen: readonly EventId[],
): Promise<Outcome<LoadedEditionProblem>> => change(work, loaded?.id, { kind: 'archiveEdition', archived, seen }, []);

const change = async (
  work: Work,
  id: string | undefined,
  command: LoadedEditionCommand,
  others: readonly Edition[],
): Promise<Outcome<LoadedEditionProblem>> =>
  id === undefined
    ? fail({ kind: 'notLoaded' })
    : work.desk.log.run(
        authorOf(work),
        [ref('edition', id)],
        alone((state) => decideLoadedEdition(state, command, others)),
      );

/** Removes a loaded edition that nothing here rests on for good: every record of its loading, then its content. A copy
 *  that was saved before keeps it, and brings it back. */
export const removeEdition = async (
  desk: Desk,
  { edition, hash }: EditionHere,
): Promise<Result<undefined, EditionRemovalProblem>> => {
  const loaded = await loadedEditions(desk);
  const own = loaded.filter((one) => one.hash === hash);
  if (own.length === 0) return fail({ kind: 'notLoaded' });
  // Read from storage: archived sessions count, and so does one that another tab has just started.
  if ((await sessionsByEdition(desk)).has(hash)) return fail({ kind: 'editionInUse' });
  const later = loaded.find((one) => one.hash !== hash && one.crosswalk?.from === edition.id);
  if (later) return fail({ kind: 'editionReplaced', by: later.title });
  await desk.log.remove(own.map(({ id }) => ref('edition', id)));
  // A session that was started with it in this very moment keeps its content.
  await desk.editions.remove(hash);
  return succeed(undefined);
};
