import type { Crosswalk, Edition } from '../domain/edition/edition';
import { type LoadedEdition, readLoadedEdition } from '../domain/edition/loaded-edition';
import { bundledCrosswalks, bundledEditions } from './bundled-editions';
import { type Desk, editionOf } from './desk';

/** An edition that a session can be made with, and the record of its loading where it was brought in from outside. */
export type KnownEdition = { readonly edition: Edition; readonly loaded?: LoadedEdition };

/** Every edition that was loaded here, those put away included. */
export const loadedEditions = async ({ log }: Desk): Promise<readonly LoadedEdition[]> =>
  (await log.list('edition')).flatMap(({ record, state }) => readLoadedEdition(record.id, state) ?? []);

/** The editions that come with the app, and those that were loaded here and not put away. */
export const knownEditions = async (desk: Desk): Promise<readonly KnownEdition[]> => {
  // What was loaded in two browsers, and came together with a copy, is still one edition.
  const shown = new Map((await loadedEditions(desk)).filter(({ archived }) => !archived).map((one) => [one.hash, one]));
  const loaded = await Promise.all(
    [...shown.values()].map(async (one) => ({ loaded: one, edition: await editionOf(desk, one.hash) })),
  );
  return [
    ...loaded.flatMap(({ loaded: one, edition }) => (edition ? [{ edition, loaded: one }] : [])),
    ...(await bundledEditions()).map((edition) => ({ edition })),
  ];
};

/** Every crosswalk that is known here. One that a person corrected comes before one that the app brought. */
export const knownCrosswalks = async (desk: Desk): Promise<readonly Crosswalk[]> => [
  ...(await loadedEditions(desk)).flatMap(({ crosswalk }) => crosswalk ?? []),
  ...(await bundledCrosswalks()),
];
