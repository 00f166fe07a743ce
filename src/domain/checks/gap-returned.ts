import { crosswalksFor } from '../comparison/crosswalks-for';
import { lineageOf } from '../comparison/lineage';
import type { Year } from '../comparison/year';
import { carriedAt } from '../session/carried';
import { markInWords } from '../session/mark';
import { itemName } from '../session/outcome';
import { areasIn } from '../session/session';
import type { Attention } from './attention';
import type { LookedAt, LookedAtItem } from './look-at';

/** A mark for which its own scale asks for an action, as when years are compared. A low mark that meets it is none. */
const isGap = ({ value }: LookedAtItem, { scale }: Year): boolean =>
  value !== undefined && scale.actionRequired.includes(value.id);

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[\s.,;:]+/g, ' ')
    .trim();

// Words that came over and wait to be confirmed are last year's own: that they are the same says nothing.
const areasOf = ({ item, part, state }: LookedAtItem): readonly string[] =>
  carriedAt(part, item.id, { is: 'text', field: 'areas' }) ? [] : areasIn(state.areas.value).map(plain);

const sameGap = (now: LookedAtItem, thisYear: Year, then: LookedAtItem, year: Year): string | undefined => {
  const name = itemName(then.item);
  if (isGap(now, thisYear) && isGap(then, year) && then.value)
    return `${year.session.period}: ${name}, marked ${markInWords(year.scale, then.value.id)}`;
  const before = new Set(areasOf(then));
  return areasOf(now).some((area) => before.has(area))
    ? `${year.session.period}: the same area for development under ${name}`
    : undefined;
};

/** Check 8: the same gap was there in an earlier year, under the same item or one that leads to it. */
export const gapReturned = ({ year, years, items, before, crosswalks, itemsOf }: LookedAt): Attention[] => {
  const { session, edition, scale } = year;
  const sessions = years.map((one) => one.session);
  const earlier = before.flatMap((one) => {
    const known = crosswalksFor(one.session, session, sessions, crosswalks);
    const lineage = lineageOf(one.edition, edition, known);
    return lineage ? [{ year: one, lineage, items: new Map(itemsOf(one).map((then) => [then.item.id, then])) }] : [];
  });
  return items.flatMap((now): Attention[] => {
    const { item, value } = now;
    const times = earlier.flatMap((one) =>
      one.lineage.before(item.id).flatMap((id) => {
        const then = one.items.get(id);
        return (then && sameGap(now, year, then, one.year)) ?? [];
      }),
    );
    if (times.length === 0) return [];
    const marked = isGap(now, year) && value ? ` is marked ${markInWords(scale, value.id)}` : '';
    return [
      {
        check: 'gapReturned',
        key: `gapReturned ${item.id}`,
        item: item.id,
        words: `${itemName(item)}${marked}${marked ? ', and' : ':'} the same gap was there before. ${times.join('; ')}.`,
        reason: 'A gap that comes back was not closed by what was done about it. Say what will be different this time.',
        place: { kind: 'item', session: session.id, item: item.id },
      },
    ];
  });
};
