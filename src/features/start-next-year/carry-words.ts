import type { CarryOver } from '../../domain/session/carried';
import type { LeftBehind } from '../../domain/session/carry-over';
import type { FormerItem } from '../../domain/session/carry-over-account';
import type { CarriedPart } from '../../domain/session/mark';
import { itemName } from '../../domain/session/outcome';
import { areasIn } from '../../domain/session/session';
import type { Item } from '../../domain/edition/edition';

const counted = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

/** What of an earlier item comes over: "strengths, 2 areas for development, 1 piece of evidence, 3 answers". */
export const broughtInWords = ({ items }: CarryOver, former: string, areas: string | undefined): string => {
  const parts = new Map<string, CarriedPart>();
  for (const { values } of items)
    for (const { part, items: from } of values) if (from.includes(former)) parts.set(JSON.stringify(part), part);
  const all = [...parts.values()];
  const has = (field: string): boolean => all.some((part) => part.is === 'text' && part.field === field);
  const count = (is: CarriedPart['is']): number => all.filter((part) => part.is === is).length;
  const words = [
    ...(has('strengths') ? ['strengths'] : []),
    ...(has('areas') ? counted(areasIn(areas).length, 'area for development', 'areas for development') : []),
    ...counted(count('evidence'), 'piece of evidence', 'pieces of evidence'),
    ...counted(count('indicator'), 'answer', 'answers'),
  ].join(', ');
  return words === '' ? 'Nothing was written, linked or answered' : words.charAt(0).toUpperCase() + words.slice(1);
};

export const names = (items: readonly Item[]): string => items.map(itemName).join(' and ');

/** Where an earlier item goes: "7 Reducing permissive environments, where 2 meet". */
export const whereTo = ({ is, to }: FormerItem, meeting: (item: Item) => number): string => {
  if (is === 'gone') return 'Gone';
  return to
    .map((item) => (meeting(item) > 1 ? `${itemName(item)}, where ${meeting(item)} meet` : itemName(item)))
    .join('; ');
};

const partName = (part: CarriedPart, items: readonly Item[]): string => {
  switch (part.is) {
    case 'text':
      return part.field === 'strengths' ? 'strengths' : 'areas for development';
    case 'evidence':
      return 'a link to evidence';
    case 'indicator': {
      const indicator = items.flatMap(({ indicators }) => indicators).find(({ id }) => id === part.indicator);
      return indicator ? `“${indicator.statement.text}”` : 'an answer';
    }
  }
};

const whyWords: Readonly<Record<LeftBehind['why'], string>> = {
  erased: 'was erased',
  withheld: 'is withheld in this copy',
  conflict: 'stands in two versions, of which nobody has chosen one',
  differs: 'is answered differently, so neither answer comes over',
  notAsked: 'is not asked any more',
};

/** "6 Process and 8 Venues: “A policy is in place.” is answered differently, so neither answer comes over". */
export const leftBehindInWords = ({ items, part, why }: LeftBehind): string =>
  `${names(items)}: ${partName(part, items)} ${whyWords[why]}`;
