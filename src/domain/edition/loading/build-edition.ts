import type { Edition, Indicator, Item, Source, SuggestionRule, Wordage, Wording } from '../edition';
import { wordages } from '../wordages';
import type { EditionFacts } from './edition-facts';
import type { ReadIndicator, ReadItem, ReadTable } from './item-table';
import { idFrom, withOwnId } from './own-id';
import { scalesFor } from './scales-for';
import { thresholdsIn } from './thresholds-in';

export type Setting = {
  /** The edition that it replaces, where it replaces one. */
  readonly replaces: Edition | undefined;
  /** Every edition here, from which scales and rules are taken. */
  readonly known: readonly Edition[];
};

/**
 * The edition that a sheet of items and what a person said of it make. The sheet and the facts have been checked before.
 * Its texts are official only where the person said that they are those of the form that the authority was sent;
 * what is taken over from an edition that is here keeps whose words it is.
 */
export const buildEdition = (table: ReadTable, facts: EditionFacts, { replaces, known }: Setting): Edition => {
  const { official, keepHelp } = facts;
  const wording: Wording = official === true ? 'official' : 'authority';
  const notes = sourcesOf(table, known);
  const groups = groupsOf(table);
  const words = (text: string, note: string): Wordage => {
    const source = notes.get(note);
    return { text, wording, sources: source ? [source.id] : [] };
  };
  const nouns = nounsOf(facts, groups.size > 0);
  const base = idFrom(facts.shortTitle) || 'loaded';
  const takenIds = new Set(table.items.flatMap(({ id }) => (id === '' ? [] : [id])));
  const indicatorIds = new Set([
    ...table.items.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
    ...(replaces?.items ?? []).flatMap(({ indicators }) => indicators.map(({ id }) => id)),
  ]);
  const items = table.items.map((read): Item => {
    const id = itemId(read, replaces, takenIds);
    const earlier = replaces?.items.find((item) => item.id === id);
    const help = keepHelp && earlier ? earlier : undefined;
    const group = groups.get(read.group);
    return {
      id,
      number: read.number,
      ...(group === undefined ? {} : { group }),
      title: oneLine(read.title),
      statement: words(read.statement, read.note),
      indicators:
        read.indicators.length > 0
          ? read.indicators.map((one) => indicatorOf(one, base, id, words, indicatorIds))
          : (help?.indicators.map((one) => ({ ...one, serves: [...one.serves, { edition: base, item: id }] })) ?? []),
      evidencePrompts: help?.evidencePrompts ?? [],
      suggestedActions: help?.suggestedActions ?? [],
      presets: earlier?.presets ?? [],
      ...(earlier?.assuredBy === undefined ? {} : { assuredBy: earlier.assuredBy }),
      ...(wording === 'official' ? {} : thresholdsIn(read.statement)),
    };
  });
  const edition: Omit<Edition, 'sources'> = {
    kind: 'edition',
    schema: 1,
    id: base,
    instrument: replaces?.instrument ?? instrumentOf(base, known),
    title: oneLine(facts.title),
    shortTitle: oneLine(facts.shortTitle),
    aliases: [],
    about: { text: aboutIt(items.length, nouns, wording, replaces), wording: 'project', sources: [] },
    inForce: { from: facts.from ?? '', ...(facts.to === undefined ? {} : { to: facts.to }) },
    nouns,
    use: facts.use,
    ...scalesFor(facts.scales, nouns, replaces, known),
    groups: Array.from(groups, ([title, id]) => ({ id, title })),
    items,
    notFor: replaces?.notFor ?? [],
    suggestionRules: suggestionRules(items, replaces, known),
    caveats: [
      ...(replaces?.caveats.filter(({ text }) => facts.caveats.includes(text)) ?? []),
      { text: wordingCaveat(nouns, wording), wording: 'project', sources: [] },
    ],
  };
  return withOwnId({ ...edition, sources: usedSources(edition, [...notes.values()], replaces, known) });
};

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ').normalize('NFC');

const nounsOf = ({ item, items, group, groups }: EditionFacts, grouped: boolean): Edition['nouns'] => ({
  item: oneLine(item),
  items: oneLine(items),
  ...(grouped ? { group: oneLine(group), groups: oneLine(groups) } : {}),
});

const aboutIt = (
  count: number,
  { item, items }: Edition['nouns'],
  wording: Wording,
  replaces: Edition | undefined,
): string => {
  const whose =
    wording === 'official' ? 'in the words of the form that the authority was sent' : 'in words of the authority’s own';
  return `${count} ${count === 1 ? item : items}, ${whose}, loaded by the authority.${replaces ? ` It replaces: ${replaces.title}.` : ''}`;
};

const wordingCaveat = ({ items }: Edition['nouns'], wording: Wording): string =>
  wording === 'official'
    ? `The ${items} are in the words of the form that the authority was sent, as the authority loaded them. This tool has not checked them against that form.`
    : `The ${items} are in the authority’s own words, as the authority loaded them. They are not official text.`;

// What is loaded without a predecessor is of a regime of its own, never by accident of one that comes with the app.
const instrumentOf = (base: string, known: readonly Edition[]): string =>
  known.some(({ instrument, id }) => instrument === base && !/-[0-9a-f]{8}$/.test(id)) ? `${base}-loaded` : base;

const free = (wanted: string, taken: Set<string>): string => {
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
  taken.add(id);
  return id;
};

const same = (a: string, b: string): boolean => oneLine(a).toLowerCase() === oneLine(b).toLowerCase();

// An item that kept its title keeps its id, so that what rests on it (links, presets) goes on.
const itemId = (read: ReadItem, replaces: Edition | undefined, taken: Set<string>): string => {
  if (read.id !== '') return read.id;
  const earlier = replaces?.items.filter(({ title }) => same(title, read.title)) ?? [];
  const [only] = earlier.length === 1 ? earlier : [];
  return free(only?.id ?? (idFrom(read.title) || idFrom(`item ${read.number}`) || 'item'), taken);
};

const indicatorOf = (
  { level, statement, note, id }: ReadIndicator,
  edition: string,
  item: string,
  words: (text: string, note: string) => Wordage,
  taken: Set<string>,
): Indicator => ({
  id: id === '' ? free(idFrom(`${item} ${level} ${statement}`), taken) : id,
  level,
  statement: words(statement, note),
  serves: [{ edition, item }],
});

/** The headings, in the order in which they first stand, each with its id. */
const groupsOf = ({ items }: ReadTable): ReadonlyMap<string, string> => {
  const groups = new Map<string, string>();
  const taken = new Set<string>();
  for (const { group } of items)
    if (group !== '' && !groups.has(group)) groups.set(group, free(idFrom(group) || 'area', taken));
  return groups;
};

const sourcesOf = ({ items }: ReadTable, known: readonly Edition[]): ReadonlyMap<string, Source> => {
  const taken = new Set(known.flatMap(({ sources }) => sources.map(({ id }) => id)));
  const notes = new Set(items.flatMap(({ note, indicators }) => [note, ...indicators.map((one) => one.note)]));
  notes.delete('');
  return new Map(Array.from(notes, (note) => [note, { id: free('F', taken), title: oneLine(note) }]));
};

const usedSources = (
  edition: Omit<Edition, 'sources'>,
  own: readonly Source[],
  replaces: Edition | undefined,
  known: readonly Edition[],
): Source[] => {
  const used = new Set(wordages(edition).flatMap(([, { sources }]) => sources));
  const found = new Map<string, Source>();
  for (const source of [...own, ...(replaces?.sources ?? []), ...known.flatMap(({ sources }) => sources)])
    if (used.has(source.id) && !found.has(source.id)) found.set(source.id, source);
  return [...found.values()];
};

const suggestionRules = (
  items: readonly Item[],
  replaces: Edition | undefined,
  known: readonly Edition[],
): readonly SuggestionRule[] => {
  const hasIndicators = items.some(({ indicators }) => indicators.length > 0);
  const fits = ({ suggestionRules: rules }: Edition): boolean =>
    hasIndicators ? rules.some(({ when }) => when === 'goodAndBestPractice') : rules.length === 1;
  const basis = [...(replaces ? [replaces] : []), ...known].find(fits) ?? replaces ?? known[0];
  if (!basis) throw new Error('There is no edition here to take the rules from');
  return basis.suggestionRules;
};
