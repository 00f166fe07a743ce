import type { Crosswalk } from './edition';
import type { EditionProblem } from './edition-problem';
import { repeats } from './repeats';

/** What is wrong with a crosswalk by itself; whether its items exist needs its editions (`checkContent`). */
export const checkCrosswalk = ({ from, to, mappings, newItems }: Crosswalk): EditionProblem[] => {
  const reached = new Set(mappings.flatMap((mapping) => mapping.to));
  return [
    ...(from === to ? [{ kind: 'toItself', path: 'to' } as const] : []),
    ...repeats(
      'item',
      mappings.map((mapping, n) => [`mappings/${n}/from`, mapping.from]),
    ),
    ...mappings.flatMap((mapping, n) =>
      repeats(
        'item',
        mapping.to.map((id, m) => [`mappings/${n}/to/${m}`, id]),
      ),
    ),
    ...repeats(
      'item',
      newItems.map((id, n) => [`newItems/${n}`, id]),
    ),
    ...newItems.flatMap((id, n): EditionProblem[] =>
      reached.has(id) ? [{ kind: 'bothOldAndNew', path: `newItems/${n}`, id }] : [],
    ),
  ];
};
