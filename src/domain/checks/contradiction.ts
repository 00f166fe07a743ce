import type { Year } from '../comparison/year';
import { nearestSession } from '../session/assurance';
import { ageInMonths } from '../session/age-in-months';
import { markInWords } from '../session/mark';
import { itemName } from '../session/outcome';
import type { Attention } from './attention';
import type { LookedAt, LookedAtItem } from './look-at';

/** An item of the one instrument that is said to be in order while what it is made of is not, or the other way round. */
type Contradiction = {
  readonly whole: LookedAtItem;
  readonly parts: readonly LookedAtItem[];
  /** How many are linked to the whole, marked or not. */
  readonly linked: number;
};

/** Yearly exercises: marks further apart than this are of different years, and may well differ. */
const mostMonthsApart = 12;

// Whether an action is asked for is each scale's own affair; that something falls short of the Duty is said of both.
const fallsShort = ({ value }: LookedAtItem): boolean => value?.standing === 'below' || value?.standing === 'partly';

const isMarked = ({ value }: LookedAtItem): boolean => value !== undefined;

// What does not apply, or has no mark, says nothing.
const contradictionsIn = (
  wholes: readonly LookedAtItem[],
  partsOf: (whole: string) => readonly LookedAtItem[],
): Contradiction[] =>
  wholes.filter(isMarked).flatMap((whole): Contradiction[] => {
    const linked = partsOf(whole.item.id);
    const parts = linked.filter(isMarked);
    const gaps = parts.filter(fallsShort);
    // One part that falls short is reason enough for a whole that does; only all in order speak against it.
    const against = fallsShort(whole) ? (gaps.length === 0 ? parts : []) : gaps;
    return against.length > 0 ? [{ whole, parts: against, linked: linked.length }] : [];
  });

/** The session of another instrument that belongs beside this one: each is the nearest to the other, and not a year away. */
const beside = ({ year: { session }, years }: LookedAt, instrument: string): Year | undefined => {
  const sessions = years.map((one) => one.session);
  const nearest = (to: Year['session'], wanted: string): Year['session'] | undefined =>
    nearestSession(sessions, { authority: session.authority, instrument: wanted, to: to.assessedOn });
  const found = session.assessedOn === '' ? undefined : nearest(session, instrument);
  if (!found || nearest(found, session.instrument)?.id !== session.id) return undefined;
  const [first = '', last = ''] = [session.assessedOn, found.assessedOn].sort();
  return ageInMonths(first, last) < mostMonthsApart ? years.find((one) => one.session.id === found.id) : undefined;
};

const reason =
  'The two speak of the same thing. Both may be right, but whoever reads one should be told of the other: say how they fit together, or mark one again.';

const mostNamed = 4;

const named = (items: readonly LookedAtItem[], { scale, edition }: Year, linked: number): string => {
  if (items.length <= mostNamed)
    return items.map(({ item, value }) => `${itemName(item)} is ${markInWords(scale, value?.id ?? '')}`).join('; ');
  const count = `${items.length} linked ${edition.nouns.items}`;
  if (items.every(fallsShort)) return `${count} fall short: ${items.map(({ item }) => item.number).join(', ')}`;
  // What nobody marked yet is not in order: whoever reads "all" is told of how many.
  return `all ${count}${linked > items.length ? ` that are marked (of ${linked})` : ''} are in order`;
};

const saidOf = ({ item, value }: LookedAtItem, { scale }: Year): string =>
  `${itemName(item)} is marked ${markInWords(scale, value?.id ?? '')}`;

const from = ({ edition, session }: Year): string => `${edition.shortTitle}, ${session.period}`;

/** The contradictions of one session's items, as wholes, with the other session's, as their parts. */
const between = (one: Year, two: Year, { links, itemsOf }: LookedAt): Contradiction[] => {
  const known = links.flatMap((file) =>
    file.links.filter(
      (link) => link.linkedInstrument === one.session.instrument && link.instrument === two.session.instrument,
    ),
  );
  const parts = itemsOf(two);
  return contradictionsIn(itemsOf(one), (whole) => {
    const linked = new Set(known.flatMap((link) => (link.linkedItems.includes(whole) ? link.items : [])));
    return parts.filter(({ item }) => linked.has(item.id));
  });
};

/** Check 9: linked items of two instruments that contradict each other, in the sessions that belong side by side. Scales
 *  are only compared by where they stand, and a thing that could be improved is a gap on one and none on the other. */
export const contradiction = (looked: LookedAt): Attention[] => {
  const { year, links } = looked;
  const { id, instrument } = year.session;
  const others = new Set(
    links.flatMap((file) =>
      file.links.flatMap((link) =>
        link.instrument === instrument
          ? [link.linkedInstrument]
          : link.linkedInstrument === instrument
            ? [link.instrument]
            : [],
      ),
    ),
  );
  return [...others].flatMap((wanted) => {
    const other = beside(looked, wanted);
    if (!other) return [];
    return [
      ...between(year, other, looked).map(({ whole, parts, linked }): Attention => ({
        check: 'contradiction',
        key: `contradiction ${other.session.id} ${whole.item.id}`,
        item: whole.item.id,
        words: `${saidOf(whole, year)}, but in ${from(other)}, ${named(parts, other, linked)}.`,
        reason,
        place: { kind: 'item', session: id, item: whole.item.id },
      })),
      ...between(other, year, looked).flatMap(({ whole, parts, linked }) =>
        fallsShort(whole)
          ? [wholeInDoubt({ whole, parts, linked }, year, other)]
          : parts.map((part): Attention => ({
              check: 'contradiction',
              key: `contradiction ${other.session.id} ${whole.item.id} ${part.item.id}`,
              item: part.item.id,
              words: `${saidOf(part, year)}, but in ${from(other)}, ${named([whole], other, 1)}.`,
              reason,
              place: { kind: 'item', session: id, item: part.item.id },
            })),
      ),
    ];
  });
};

const wholeInDoubt = ({ whole, parts, linked }: Contradiction, year: Year, other: Year): Attention => ({
  check: 'contradiction',
  key: `contradiction ${other.session.id} ${whole.item.id}`,
  words: `In ${from(other)}, ${saidOf(whole, other)}, but here ${named(parts, year, linked)}.`,
  reason,
  place: { kind: 'item', session: other.session.id, item: whole.item.id },
});
