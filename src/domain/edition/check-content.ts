import { checkCrosswalkTargets, checkLinkTargets } from './check-targets';
import type { Crosswalk, Edition, Indicator, Links } from './edition';
import type { FilePath } from './edition-problem';
import { repeats } from './repeats';
import { wordages } from './wordages';

export type Content = {
  readonly editions: readonly Edition[];
  readonly crosswalks: readonly Crosswalk[];
  readonly links: Links;
};

/** What is wrong between files that are each sound. `where` is the id of an edition or crosswalk, or "links". */
export type ContentProblem = { readonly where: string } & (
  | { readonly kind: 'repeatedFile'; readonly id: string }
  | { readonly kind: 'unusedSource'; readonly source: string }
  | { readonly kind: 'unknownEdition'; readonly edition: string }
  | { readonly kind: 'unknownInstrument'; readonly instrument: string }
  | { readonly kind: 'unknownItem'; readonly item: string; readonly of: string }
  | { readonly kind: 'unaccountedItem'; readonly item: string; readonly of: string }
  | { readonly kind: 'indicatorNotServed'; readonly indicator: string; readonly edition: string; readonly item: string }
  | { readonly kind: 'indicatorDiffers'; readonly indicator: string }
  | { readonly kind: 'sourceDiffers'; readonly source: string }
  | { readonly kind: 'asterisk'; readonly path: FilePath }
);

/** What is wrong across the whole of `benchmarks/`; nothing where it is sound. Each file has been read by its reader before. */
export const checkContent = (content: Content): ContentProblem[] => {
  const { editions, crosswalks, links } = content;
  return [
    ...checkIds(content),
    ...editions.flatMap((edition) => [
      ...unusedSources(edition),
      ...asterisks(edition),
      ...checkAssurers(edition, editions),
    ]),
    ...checkSameSources(editions),
    ...checkIndicators(editions),
    ...crosswalks.flatMap((crosswalk) => checkCrosswalkTargets(crosswalk, editions)),
    ...checkLinkTargets(links, editions),
  ];
};

const checkIds = ({ editions, crosswalks }: Content): ContentProblem[] =>
  [editions, crosswalks].flatMap((files) =>
    repeats(
      'id',
      files.map(({ id }) => ['id', id]),
    ).flatMap((problem): ContentProblem[] =>
      problem.kind === 'repeated' ? [{ kind: 'repeatedFile', where: problem.id, id: problem.id }] : [],
    ),
  );

const unusedSources = (edition: Edition): ContentProblem[] => {
  const used = new Set(wordages(edition).flatMap(([, { sources }]) => sources));
  return edition.sources.flatMap(({ id }): ContentProblem[] =>
    used.has(id) ? [] : [{ kind: 'unusedSource', where: edition.id, source: id }],
  );
};

// In our notes an asterisk marks a criterion known only by its result; it means nothing to a reader.
const asterisks = (edition: Edition): ContentProblem[] =>
  wordages(edition).flatMap(([path, { text }]): ContentProblem[] =>
    text.includes('*') ? [{ kind: 'asterisk', where: edition.id, path }] : [],
  );

const checkAssurers = ({ id, items }: Edition, editions: readonly Edition[]): ContentProblem[] =>
  items.flatMap(({ assuredBy }): ContentProblem[] =>
    assuredBy === undefined || editions.some(({ instrument }) => instrument === assuredBy)
      ? []
      : [{ kind: 'unknownInstrument', where: id, instrument: assuredBy }],
  );

/** Every entry that differs from the first of its id, with the edition that it is in. */
const differing = <T extends { readonly id: string }>(
  editions: readonly Edition[],
  entriesOf: (edition: Edition) => readonly T[],
): [T, Edition][] => {
  const first = new Map<string, string>();
  return editions.flatMap((edition) =>
    entriesOf(edition).flatMap((entry): [T, Edition][] => {
      const known = first.get(entry.id);
      const text = JSON.stringify(entry);
      if (known === undefined) first.set(entry.id, text);
      return known === undefined || known === text ? [] : [[entry, edition]];
    }),
  );
};

const checkSameSources = (editions: readonly Edition[]): ContentProblem[] =>
  differing(editions, ({ sources }) => sources).map(([{ id }, edition]) => ({
    kind: 'sourceDiffers',
    where: edition.id,
    source: id,
  }));

const indicatorsOf = ({ items }: Edition): readonly Indicator[] => items.flatMap(({ indicators }) => indicators);

const checkIndicators = (editions: readonly Edition[]): ContentProblem[] => [
  ...differing(editions, indicatorsOf).map(([{ id }, edition]): ContentProblem => ({
    kind: 'indicatorDiffers',
    where: edition.id,
    indicator: id,
  })),
  ...editions.flatMap((edition) =>
    indicatorsOf(edition).flatMap((indicator) => checkServed(indicator, edition, editions)),
  ),
];

const checkServed = (
  { id, serves }: Indicator,
  { id: where }: Edition,
  editions: readonly Edition[],
): ContentProblem[] =>
  serves.flatMap(({ edition, item }): ContentProblem[] => {
    const served = editions.find((other) => other.id === edition);
    if (!served) return [{ kind: 'unknownEdition', where, edition }];
    const place = served.items.find((other) => other.id === item);
    return place?.indicators.some((indicator) => indicator.id === id)
      ? []
      : [{ kind: 'indicatorNotServed', where, indicator: id, edition, item }];
  });
