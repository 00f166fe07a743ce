import type { Crosswalk, Edition, Item } from './edition';
import { plainTitle, similarity, titleWords } from './similar-titles';

export type SuggestionReason =
  | { readonly is: 'sameId' }
  | { readonly is: 'sameTitle' }
  | { readonly is: 'similarTitle'; readonly shared: readonly string[] };

/** Where an item of the earlier edition goes, and why that is suggested; nothing where no item looks like it. */
export type Suggestion = {
  readonly from: string;
  readonly to?: { readonly item: string; readonly reason: SuggestionReason };
};

type Items = Pick<Edition, 'items'>;

/** Below half of the words of the shorter title, two titles share a word by chance. */
const alike = 0.5;

/** One suggestion for each item of the earlier edition, in its order. Two may lead to the same later item. A person decides. */
export const suggestCrosswalk = (earlier: Items, later: Items): Suggestion[] => {
  // Each title is looked at once, and not once for every pair.
  const candidates = later.items.map(({ id, title }): Candidate => ({
    id,
    title: plainTitle(title),
    words: titleWords(title),
  }));
  return earlier.items.map((item) => suggestFor(item, candidates));
};

type Candidate = { readonly id: string; readonly title: string; readonly words: ReadonlySet<string> };

const suggestFor = ({ id, title }: Item, candidates: readonly Candidate[]): Suggestion => {
  const plain = plainTitle(title);
  const byTitle = candidates.filter((candidate) => candidate.title === plain);
  const [only] = byTitle.length === 1 ? byTitle : [];
  const byId = candidates.find((candidate) => candidate.id === id);
  // A person sees titles and seldom ids, so where both are the same the title is the better reason.
  if (byId) return { from: id, to: { item: id, reason: { is: byId.title === plain ? 'sameTitle' : 'sameId' } } };
  if (only) return { from: id, to: { item: only.id, reason: { is: 'sameTitle' } } };
  const own = titleWords(title);
  let nearest: { readonly candidate?: Candidate; readonly score: number; readonly count: number } = {
    score: 0,
    count: 0,
  };
  for (const candidate of candidates) {
    const { score, count } = similarity(own, candidate.words);
    // Of titles that are equally alike, the one that shares more words with it; of those, the first.
    if (score > nearest.score || (score === nearest.score && count > nearest.count))
      nearest = { candidate, score, count };
  }
  const { candidate, score } = nearest;
  if (!candidate || score < alike) return { from: id };
  const shared = [...own].filter((word) => candidate.words.has(word));
  return { from: id, to: { item: candidate.id, reason: { is: 'similarTitle', shared } } };
};

/** Where each item of the earlier edition goes, as chosen: by its id, the ids of later items; none for one that is gone. */
export type Choices = Readonly<Record<string, readonly string[]>>;

export const choicesSuggested = (suggestions: readonly Suggestion[]): Choices =>
  Object.fromEntries(suggestions.map(({ from, to }) => [from, to ? [to.item] : []]));

/** The choices that a crosswalk stands for. */
export const choicesIn = (earlier: Items, { mappings }: Pick<Crosswalk, 'mappings'>): Choices =>
  Object.fromEntries(earlier.items.map(({ id }) => [id, mappings.find(({ from }) => from === id)?.to ?? []]));

/** Items of the later edition that nothing leads to. */
export const newItemsIn = ({ items }: Items, choices: Choices): readonly string[] => {
  const reached = new Set(Object.values(choices).flat());
  return items.flatMap(({ id }) => (reached.has(id) ? [] : [id]));
};

/** The crosswalk that a person's choices make: every item of both editions is accounted for. */
export const crosswalkOf = (earlier: Edition, later: Edition, choices: Choices): Crosswalk => ({
  kind: 'crosswalk',
  schema: 1,
  id: `${earlier.id}-to-${later.id}`,
  from: earlier.id,
  to: later.id,
  wording: 'project',
  note: 'Suggested from ids and titles, and checked by the authority that loaded the later edition.',
  mappings: earlier.items.map(({ id }) => ({ from: id, to: [...new Set(choices[id] ?? [])] })),
  newItems: newItemsIn(later, choices),
});
