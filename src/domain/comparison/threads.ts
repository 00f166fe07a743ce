import type { Item } from '../edition/edition';
import type { ReadYear } from './read-year';
import type { Lineage } from './lineage';
import type { ItemInYear } from './standing';

/** One item through several years: in each of them itself, the items that it follows, or none. */
export type Thread = {
  readonly key: string;
  readonly item: Item;
  /** The year, by its place, whose item it is: the latest, unless it is gone or cannot be followed so far. */
  readonly year: number;
  /** One list for each year, in their order. */
  readonly cells: readonly (readonly ItemInYear[])[];
};

/** How two sessions belong together; undefined where nothing leads from the earlier to the later. */
export type WayBetween = (earlier: ReadYear, later: ReadYear) => Lineage | undefined;

/**
 * Follows every item of every year: those of the latest first, then, going back, each that leads to none that is
 * followed already. So each item of each year is in at least one thread.
 */
export const threadsOf = (years: readonly ReadYear[], lineageBetween: WayBetween): Thread[] => {
  const ways = new Map<string, Lineage | undefined>();
  const wayBetween = (from: number, to: number): Lineage | undefined => {
    const key = `${from} ${to}`;
    const [earlier, later] = [years[from], years[to]];
    if (!ways.has(key)) ways.set(key, earlier && later && lineageBetween(earlier, later));
    return ways.get(key);
  };
  const threads: Thread[] = [];
  for (let place = years.length - 1; place >= 0; place--) {
    const followed = new Set(threads.flatMap(({ cells }) => (cells[place] ?? []).map(({ item }) => item.id)));
    for (const [id, inYear] of years[place]?.items ?? []) {
      if (followed.has(id)) continue;
      threads.push({
        key: `${place}-${id}`,
        item: inYear.item,
        year: place,
        cells: years.map(({ items }, n) =>
          n > place ? [] : (wayBetween(n, place)?.before(id) ?? []).flatMap((before) => items.get(before) ?? []),
        ),
      });
    }
  }
  return threads;
};
