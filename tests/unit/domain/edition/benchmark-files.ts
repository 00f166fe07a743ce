import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Crosswalk, Edition, Item, Links } from '../../../../src/domain/edition/edition';
import { readCrosswalk, readEdition, readLinks } from '../../../../src/domain/edition/read-edition';
import type { Result } from '../../../../src/domain/shared/result';

export const projectRoot = join(import.meta.dirname, '../../../..');
const folder = join(projectRoot, 'benchmarks');

/** The parsed JSON of a file in `benchmarks/`, unchecked; a fresh copy each time. */
export const rawFile = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, path), 'utf8')) as Record<string, unknown>;

export const pathsIn = (part: 'editions' | 'crosswalks'): string[] =>
  readdirSync(join(folder, part))
    .sort()
    .map((name) => `${part}/${name}`);

export const dataFiles = [...pathsIn('editions'), ...pathsIn('crosswalks'), 'links.json'];

export const sound = <T>(result: Result<T, unknown>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem, null, 2));
  return result.value;
};

export const allEditions = (): Edition[] => pathsIn('editions').map((path) => sound(readEdition(rawFile(path))));
export const allCrosswalks = (): Crosswalk[] =>
  pathsIn('crosswalks').map((path) => sound(readCrosswalk(rawFile(path))));
export const theLinks = (): Links => sound(readLinks(rawFile('links.json')));

export const editionCalled = (id: string): Edition => sound(readEdition(rawFile(`editions/${id}.json`)));

export const itemOf = (edition: Edition, id: string): Item => {
  const item = edition.items.find((one) => one.id === id);
  if (!item) throw new Error(`${edition.id} has no item ${id}`);
  return item;
};
