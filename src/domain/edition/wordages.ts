import type { Wordage } from './edition';
import type { FilePath } from './edition-problem';

const isWordage = (node: object): node is Wordage => 'wording' in node && 'text' in node;

/** Every text of a file that says whose words it is, with where it stands. */
export const wordages = (node: unknown, path: FilePath = ''): [FilePath, Wordage][] => {
  if (typeof node !== 'object' || node === null) return [];
  if (isWordage(node)) return [[path, node]];
  return Object.entries(node).flatMap(([key, inner]) => wordages(inner, path === '' ? key : `${path}/${key}`));
};
