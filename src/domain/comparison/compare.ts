import type { Crosswalk, Item } from '../edition/edition';
import { crosswalksFor, type Started } from './crosswalks-for';
import { type Change, type ChangeKind, changeKinds, changeOf } from './change';
import { type Gap, returningGaps } from './gaps';
import { type Lineage, lineageOf } from './lineage';
import { readYear, type ReadYear } from './read-year';
import type { ItemInYear } from './standing';
import { type Thread, threadsOf, type WayBetween } from './threads';
import { inOrderOfYears, type Year } from './year';

/** One item of the later session, or one of the earlier that is gone, with what it is held against. */
export type ComparedItem = {
  readonly item: Item;
  /** The earlier items that it follows; of one that is gone, itself. */
  readonly before: readonly ItemInYear[];
  readonly now: ItemInYear | undefined;
  readonly change: Change;
  /** Ids of the evidence that supports it now and supported none of the earlier items. */
  readonly evidenceAdded: readonly string[];
};

/** Two sessions, one after the other. Each item of the later is in exactly one row, and each that did not come over too. */
export type Step = {
  readonly earlier: ReadYear;
  readonly later: ReadYear;
  readonly lineage: Lineage | undefined;
  readonly rows: readonly ComparedItem[];
  readonly counts: Readonly<Record<ChangeKind, number>>;
};

/** Sessions of one instrument, oldest first, each held against the one before it. */
export type Comparison = {
  readonly instrument: string;
  readonly years: readonly ReadYear[];
  readonly steps: readonly Step[];
  /** The items of the latest session, then those that did not come so far, each followed through all the years. */
  readonly threads: readonly Thread[];
  /** Gaps that stand in the latest session and stood before. */
  readonly gaps: readonly Gap[];
};

const itemsIn = ({ items }: ReadYear, ids: readonly string[]): ItemInYear[] => ids.flatMap((id) => items.get(id) ?? []);

const added = (before: readonly ItemInYear[], { state }: ItemInYear): string[] => {
  const had = new Set(before.flatMap((then) => then.state.evidence));
  return state.evidence.filter((piece) => !had.has(piece));
};

const stepOf = (earlier: ReadYear, later: ReadYear, wayBetween: WayBetween): Step => {
  const lineage = wayBetween(earlier, later);
  const noWay: Change = { is: 'notComparable', why: 'noWay' };
  const followed = [...later.items.values()].map((now): ComparedItem => {
    const before = itemsIn(earlier, lineage?.before(now.item.id) ?? []);
    const change = lineage ? changeOf(before, now) : noWay;
    return { item: now.item, before, now, change, evidenceAdded: lineage ? added(before, now) : [] };
  });
  const left = [...earlier.items.values()].flatMap((then): ComparedItem[] =>
    lineage && lineage.after(then.item.id).length > 0
      ? []
      : [
          {
            item: then.item,
            before: [then],
            now: undefined,
            change: lineage ? { is: 'gone' } : noWay,
            evidenceAdded: [],
          },
        ],
  );
  const rows = [...followed, ...left];
  return { earlier, later, lineage, rows, counts: countChanges(rows) };
};

/** How many rows have each kind of change; together they are the number of rows. */
export const countChanges = (rows: readonly Pick<ComparedItem, 'change'>[]): Record<ChangeKind, number> => {
  const counts = Object.fromEntries(changeKinds.map((kind) => [kind, 0])) as Record<ChangeKind, number>; // eslint-disable-line @typescript-eslint/consistent-type-assertions -- made from every kind on this line
  for (const { change } of rows) counts[change.is] += 1;
  return counts;
};

/**
 * Sets sessions of one authority side by side: one comparison for each instrument among them, since a toolkit and a
 * statement ask different things. Order is that of `assessedOn`. `all`: the sessions of the authority, also those that are
 * not compared, since one of them may keep the crosswalk that leads on.
 */
export const compareYears = (
  years: readonly Year[],
  crosswalks: readonly Crosswalk[],
  all: readonly Pick<Year, 'session'>[] = years,
): Comparison[] => {
  const sessions: readonly Started[] = all.map(({ session }) => session);
  const wayBetween: WayBetween = (earlier, later) =>
    lineageOf(earlier.edition, later.edition, crosswalksFor(earlier.session, later.session, sessions, crosswalks));
  const read = inOrderOfYears(years).map(readYear);
  const instruments = [...new Set(read.map(({ edition }) => edition.instrument))];
  return instruments.map((instrument) => {
    const own = read.filter(({ edition }) => edition.instrument === instrument);
    const steps = own.flatMap((later, n) => {
      const earlier = own[n - 1];
      return earlier ? [stepOf(earlier, later, wayBetween)] : [];
    });
    const threads = threadsOf(own, wayBetween);
    return { instrument, years: own, steps, threads, gaps: returningGaps(own, threads) };
  });
};
