import type { Edition, Item, OutcomeRule, Scale } from '../edition/edition';
import { fillWords } from '../edition/fill-words';
import type { NotApplicableItem, Summary } from './summarise';

/**
 * The outcome in words, by the first row of the edition's rule table that holds. Unmarked is never counted as zero, and
 * the words of a RAG row say nothing of met or exceeded.
 * Throws where the edition has no row for the scale, which its reader refuses.
 */
export const outcomeInWords = (edition: Edition, scale: Scale, summary: Summary): string => {
  const { marked, notApplicable, unmarked, disputed, total } = summary;
  const { item, items } = edition.nouns;
  if (total > 0 && notApplicable.length === total)
    return `No ${item} applies: all ${total} are marked not applicable. There is no outcome.`;
  const rule = edition.outcomeRules.find((row) => row.scales.includes(scale.kind) && holds(row, summary));
  if (!rule) throw new Error(`${edition.id} has no outcome rule for the scale ${scale.kind}`);
  const left = new Set([...unmarked, ...disputed.map((both) => both.item)]);
  const one = marked.length === 1;
  return fillWords(one ? rule.words.replace(`in all {marked} ${items}`, `in the {marked} ${item}`) : rule.words, {
    marked: marked.length,
    items: total - notApplicable.length,
    // A person says "exceeded in none"; a number that is nothing leaves its clause out.
    exceeded: summary.exceeded.length || 'none',
    below: summary.below.length,
    belowNames: namesOf(summary.below.map((each) => each.item)),
    notApplicable: notApplicable.length || '',
    notApplicableNames: notApplicable.map(withReason).join('; '),
    unmarkedNames: namesOf(edition.items.filter((each) => left.has(each))),
    ...Object.fromEntries(summary.counts.map(({ value, count }) => [`count:${value.id}`, count])),
  });
};

const holds = ({ when }: OutcomeRule, { unmarked, disputed, below }: Summary): boolean => {
  const whole = unmarked.length + disputed.length === 0;
  switch (when) {
    case 'anyUnmarked':
      return !whole;
    case 'allMarked':
      return whole;
    case 'noneBelow':
      return whole && below.length === 0;
    case 'someBelow':
      return whole && below.length > 0;
  }
};

/** An item as it is printed: "7 Training", "L3 Partners take part". */
export const itemName = ({ number, title }: Item): string => `${number} ${title}`;

// Titles may hold "and" and commas. A long list of titles is no sentence any more: then the numbers do.
const mostTitles = 6;

const namesOf = (items: readonly Item[]): string =>
  items.length > mostTitles ? items.map(({ number }) => number).join(', ') : items.map(({ title }) => title).join('; ');

/** Reasons are printed whole in their own list; in the sentence a long one would bury the outcome. */
const longest = 120;

const withReason = ({ item, result: { reason } }: NotApplicableItem): string => {
  const whole = reason?.replace(/\s+/g, ' ').trim().replace(/\.$/, '') ?? '';
  const short = whole.length > longest ? `${whole.slice(0, longest).trimEnd()}…` : whole;
  return short === '' ? `${item.title} (no reason given)` : `${item.title} (${short})`;
};
