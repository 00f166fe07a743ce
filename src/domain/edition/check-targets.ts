import type { ContentProblem } from './check-content';
import type { Crosswalk, Edition, Links } from './edition';

const itemIds = ({ items }: Edition): string[] => items.map(({ id }) => id);

/** Whether a crosswalk's items exist, and whether every item of the earlier and of the later edition is accounted for. */
export const checkCrosswalkTargets = (
  { id: where, from, to, mappings, newItems }: Crosswalk,
  editions: readonly Edition[],
): ContentProblem[] => {
  const earlier = editions.find(({ id }) => id === from);
  const later = editions.find(({ id }) => id === to);
  if (!earlier) return [{ kind: 'unknownEdition', where, edition: from }];
  if (!later) return [{ kind: 'unknownEdition', where, edition: to }];
  const old = mappings.map((mapping) => mapping.from);
  const reached = [...mappings.flatMap((mapping) => mapping.to), ...newItems];
  return [...difference(where, itemIds(earlier), old, from), ...difference(where, itemIds(later), reached, to)];
};

const difference = (
  where: string,
  present: readonly string[],
  named: readonly string[],
  of: string,
): ContentProblem[] => [
  ...named
    .filter((item) => !present.includes(item))
    .map((item): ContentProblem => ({ kind: 'unknownItem', where, item, of })),
  ...present
    .filter((item) => !named.includes(item))
    .map((item): ContentProblem => ({ kind: 'unaccountedItem', where, item, of })),
];

/** Whether each linked item exists in some edition of its instrument. */
export const checkLinkTargets = ({ links }: Links, editions: readonly Edition[]): ContentProblem[] =>
  links.flatMap(({ instrument, items, linkedInstrument, linkedItems }) => [
    ...checkInstrument(instrument, items, editions),
    ...checkInstrument(linkedInstrument, linkedItems, editions),
  ]);

const checkInstrument = (
  instrument: string,
  items: readonly string[],
  editions: readonly Edition[],
): ContentProblem[] => {
  const theirs = editions.filter((edition) => edition.instrument === instrument);
  if (theirs.length === 0) return [{ kind: 'unknownInstrument', where: 'links', instrument }];
  const known = new Set(theirs.flatMap(itemIds));
  return items
    .filter((item) => !known.has(item))
    .map((item) => ({ kind: 'unknownItem', where: 'links', item, of: instrument }));
};
