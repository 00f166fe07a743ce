import { type CalendarDate, readCalendarDate } from '../../shared/calendar-date';
import type { Edition, Scale } from '../edition';

export const scaleKinds: readonly Scale['kind'][] = ['score', 'rag', 'met', 'yes-no'];

/** What a sheet of items does not say of its edition, and a person does. Texts as typed. */
export type EditionFacts = {
  readonly title: string;
  readonly shortTitle: string;
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate | undefined;
  readonly scales: readonly Scale['kind'][];
  readonly item: string;
  readonly items: string;
  readonly group: string;
  readonly groups: string;
  readonly use: Edition['use'];
  /** The texts are those of the form that the authority was sent. Undefined while nobody has said so or otherwise. */
  readonly official: boolean | undefined;
  /** Keeps the expectations, prompts and suggested actions of the edition that it replaces, for items that stay. */
  readonly keepHelp: boolean;
  /** Texts of the caveats that are kept from the edition that it replaces. */
  readonly caveats: readonly string[];
};

export type FactsProblem =
  | { readonly kind: 'titleMissing' }
  | { readonly kind: 'titleTaken' }
  | { readonly kind: 'shortTitleMissing' }
  | { readonly kind: 'fromMissing' }
  | { readonly kind: 'fromImpossible' }
  | { readonly kind: 'toImpossible' }
  | { readonly kind: 'endsBeforeItStarts' }
  | { readonly kind: 'noScale' }
  | { readonly kind: 'itemNounMissing' }
  | { readonly kind: 'itemsNounMissing' }
  | { readonly kind: 'groupNounMissing' }
  | { readonly kind: 'wordingMissing' };

/** Everything that must be put right in what was typed, in the order of the form. `titles`: of the editions here.
 *  `grouped`: the items stand under headings. */
export const factsProblems = (
  facts: EditionFacts,
  { titles, grouped }: { readonly titles: readonly string[]; readonly grouped: boolean },
): FactsProblem[] => {
  const { title, from, to } = facts;
  const problems: FactsProblem[] = [];
  const blank = (text: string): boolean => text.trim() === '';
  if (blank(title)) problems.push({ kind: 'titleMissing' });
  else if (titles.some((other) => plain(other) === plain(title))) problems.push({ kind: 'titleTaken' });
  if (blank(facts.shortTitle)) problems.push({ kind: 'shortTitleMissing' });
  if (from === undefined) problems.push({ kind: 'fromMissing' });
  else if (readCalendarDate(from) === undefined) problems.push({ kind: 'fromImpossible' });
  if (to !== undefined && readCalendarDate(to) === undefined) problems.push({ kind: 'toImpossible' });
  else if (to !== undefined && from !== undefined && readCalendarDate(from) !== undefined && to < from)
    problems.push({ kind: 'endsBeforeItStarts' });
  if (facts.scales.length === 0) problems.push({ kind: 'noScale' });
  if (blank(facts.item)) problems.push({ kind: 'itemNounMissing' });
  if (blank(facts.items)) problems.push({ kind: 'itemsNounMissing' });
  if (grouped && (blank(facts.group) || blank(facts.groups))) problems.push({ kind: 'groupNounMissing' });
  if (facts.official === undefined) problems.push({ kind: 'wordingMissing' });
  return problems;
};

const plain = (words: string): string => words.trim().replace(/\s+/g, ' ').toLowerCase();

/** What to begin the form with: what the edition that it replaces has, but for its dates, its name and whose words. */
export const factsToBeginWith = (replaces: Edition | undefined, scales: readonly Scale['kind'][]): EditionFacts => ({
  title: '',
  shortTitle: '',
  from: undefined,
  to: undefined,
  scales: scales.length > 0 ? scales : (replaces?.scales.map(({ kind }) => kind) ?? []),
  item: replaces?.nouns.item ?? '',
  items: replaces?.nouns.items ?? '',
  group: replaces?.nouns.group ?? '',
  groups: replaces?.nouns.groups ?? '',
  use: replaces?.use ?? 'annual',
  official: undefined,
  keepHelp: replaces !== undefined,
  // A caveat without a source speaks of the texts of that edition, which are not those of this one.
  caveats: replaces?.caveats.filter(({ sources }) => sources.length > 0).map(({ text }) => text) ?? [],
});
