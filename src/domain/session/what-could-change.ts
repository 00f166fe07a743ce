import type { Edition, Item, Scale } from '../edition/edition';
import type { Assurance } from './assurance';
import { type Marker, markInWords } from './mark';
import { itemName } from './outcome';
import type { DisputedItem, Summary } from './summarise';

/** What could still change an outcome: a sentence each, in the order of how much it could. Nothing where nothing could. */
export const whatCouldChange = (
  summary: Summary,
  {
    edition,
    scale,
    assurances,
  }: { readonly edition: Edition; readonly scale: Scale; readonly assurances: readonly Assurance[] },
): string[] => [
  ...unmarkedIn(summary, edition),
  ...summary.disputed.map((disputed) => sidesOf(disputed, scale)),
  ...notSettled(summary, edition),
  ...assurances.flatMap(({ item, title, statement }) => {
    if (statement.is === 'notHeld')
      return [`No ${title} is held here, so nothing here shows how “${item.title}” stands.`];
    if (statement.is === 'notForAuthority') return [];
    if (statement.is === 'editionMissing')
      return [
        `The ${title} held here cannot be read, because its edition is missing, so nothing here shows how “${item.title}” stands.`,
      ];
    return notFinished(title, statement.summary, statement.edition);
  }),
];

const notFinished = (
  title: string,
  { total, notApplicable, unmarked, disputed }: Summary,
  { nouns }: Edition,
): string[] => {
  const left = unmarked.length + disputed.length;
  const apply = total - notApplicable.length;
  const ofThem = apply === total ? `${total} ${nouns.items}` : `the ${apply} ${nouns.items} that apply`;
  return left === 0 ? [] : [`The ${title} is not finished: ${left} of ${ofThem} ${left === 1 ? 'is' : 'are'} left.`];
};

// A longer list is no sentence any more, and stands in the report by itself.
const mostNamed = 6;

const listed = (items: readonly Item[]): string =>
  items.length > mostNamed ? '' : `: ${items.map(itemName).join('; ')}`;

const unmarkedIn = ({ unmarked }: Summary, { nouns }: Edition): string[] => {
  const count = unmarked.length;
  if (count === 0) return [];
  return [`${count} ${count === 1 ? `${nouns.item} has` : `${nouns.items} have`} no mark yet${listed(unmarked)}.`];
};

const sidesOf = ({ item, sides }: DisputedItem, scale: Scale): string => {
  const said = [...new Set(sides.map((mark) => (mark === undefined ? 'no mark' : markInWords(scale, mark))))];
  const what =
    said.length === 1
      ? `Two entries stand side by side for ${itemName(item)}, both ${said[0] ?? ''}`
      : `Two marks stand side by side for ${itemName(item)}: ${said.join(' and ')}`;
  return `${what}. Neither counts until one is chosen.`;
};

// Only what is marked every year goes to the Home Office; a check of one decision is settled where it is made.
// What does not apply is no mark to be settled, as it is none to be counted.
const notSettled = ({ marked }: Summary, { use }: Edition): string[] => {
  if (use !== 'annual') return [];
  const of = (marker: Marker): number => marked.filter(({ result }) => result.marker === marker).length;
  const [own, agreed] = [of('self'), of('agreed')];
  return [
    ...(own > 0 ? [`${marks(own)} the council’s own, not yet agreed in a joint session.`] : []),
    ...(agreed > 0 ? [`${marks(agreed)} agreed, but not yet recorded as confirmed by the Home Office.`] : []),
  ];
};

const marks = (count: number): string => (count === 1 ? '1 mark is' : `${count} marks are`);
