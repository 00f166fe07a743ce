import type { EditionProblem, FilePath } from './edition-problem';

/** A problem for each entry of a list whose name an earlier entry has. */
export const repeats = (what: string, entries: readonly (readonly [FilePath, string])[]): EditionProblem[] => {
  const seen = new Set<string>();
  return entries.flatMap(([path, id]): EditionProblem[] => {
    if (seen.has(id)) return [{ kind: 'repeated', path, what, id }];
    seen.add(id);
    return [];
  });
};
