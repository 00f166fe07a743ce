import type { Item } from '../edition/edition';
import type { ReadYear } from './read-year';
import type { ItemInYear } from './standing';
import type { Thread } from './threads';

/** Where a gap stood: in which year, under which item, in the words of that year's own scale. */
export type GapInYear = { readonly year: ReadYear; readonly under: readonly ItemInYear[] };

/** A gap of the latest session that stood in an earlier one. */
export type Gap = {
  readonly item: Item;
  /** `returned`: it was closed in between. `again`: it stood in the session before as well. */
  readonly is: 'returned' | 'again';
  /** The sessions in which it stood, oldest first, the latest included. */
  readonly stood: readonly GapInYear[];
  /** The sessions in between in which it did not stand. */
  readonly closed: readonly ReadYear[];
};

/** A mark for which its own scale asks for an action: amber or red, 1 or 2, not met. Each scale by itself. */
export const isGap = ({ standing, scale }: ItemInYear): boolean =>
  standing.is === 'marked' && scale.actionRequired.includes(standing.value.id);

const isClosed = (cell: readonly ItemInYear[]): boolean =>
  cell.length > 0 && cell.every((one) => one.standing.is === 'marked' && !isGap(one));

export const returningGaps = (years: readonly ReadYear[], threads: readonly Thread[]): Gap[] => {
  const last = years.length - 1;
  return threads.flatMap(({ item, year, cells }): Gap[] => {
    if (year !== last || !(cells[last] ?? []).some(isGap)) return [];
    const stood = years.flatMap((one, n) => {
      const under = (cells[n] ?? []).filter(isGap);
      return under.length > 0 ? [{ year: one, under, place: n }] : [];
    });
    const before = stood.at(-2);
    const first = stood[0];
    if (!before || !first) return [];
    const closed = years.filter((_, n) => n > first.place && n < last && isClosed(cells[n] ?? []));
    const sinceBefore = years.some((_, n) => n > before.place && n < last && isClosed(cells[n] ?? []));
    return [{ item, is: sinceBefore ? 'returned' : 'again', stood, closed }];
  });
};
