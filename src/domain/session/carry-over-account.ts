import type { Edition, Item } from '../edition/edition';
import type { Lineage } from '../comparison/lineage';

/** What became of an item of the earlier edition. `merged`: in at least one later item it meets another earlier one. */
export type FormerItem = {
  readonly item: Item;
  readonly is: 'mapped' | 'merged' | 'gone';
  readonly to: readonly Item[];
};

/** Where an item of the later edition comes from. */
export type FollowingItem = {
  readonly item: Item;
  readonly is: 'followsOne' | 'followsSeveral' | 'new';
  readonly from: readonly Item[];
};

/** Every item of both editions, once, with what leads from the one to the other. */
export type CarryOverAccount = { readonly former: readonly FormerItem[]; readonly following: readonly FollowingItem[] };

type Items = Pick<Edition, 'items'>;

const itemsIn = ({ items }: Items, ids: readonly string[]): Item[] => items.filter(({ id }) => ids.includes(id));

/** The account of a lineage between two editions, in the order of each. */
export const accountOf = (earlier: Items, later: Items, lineage: Lineage): CarryOverAccount => ({
  former: earlier.items.map((item) => {
    const to = itemsIn(later, lineage.after(item.id));
    const meets = to.some(({ id }) => lineage.before(id).length > 1);
    return { item, is: to.length === 0 ? 'gone' : meets ? 'merged' : 'mapped', to };
  }),
  following: later.items.map((item) => {
    const from = itemsIn(earlier, lineage.before(item.id));
    return { item, is: from.length === 0 ? 'new' : from.length === 1 ? 'followsOne' : 'followsSeveral', from };
  }),
});

/** `mapped + merged + gone` is always the number of earlier items. */
export type AccountCounts = {
  readonly items: number;
  readonly mapped: number;
  readonly merged: number;
  /** How many later items the merged ones meet in. */
  readonly mergedInto: number;
  readonly gone: number;
  readonly new: number;
};

export const countAccount = ({ former, following }: CarryOverAccount): AccountCounts => {
  const count = (is: FormerItem['is']): number => former.filter((one) => one.is === is).length;
  const later = (is: FollowingItem['is']): number => following.filter((one) => one.is === is).length;
  return {
    items: former.length,
    mapped: count('mapped'),
    merged: count('merged'),
    mergedInto: later('followsSeveral'),
    gone: count('gone'),
    new: later('new'),
  };
};

/** "10 benchmarks: 6 mapped, 4 merged into 2, 0 gone; 0 new". */
export const accountInWords = (
  { items, mapped, merged, mergedInto, gone, new: added }: AccountCounts,
  nouns: Edition['nouns'],
): string => {
  const meeting = merged === 0 ? '0 merged' : `${merged} merged into ${mergedInto}`;
  return `${items} ${items === 1 ? nouns.item : nouns.items}: ${mapped} mapped, ${meeting}, ${gone} gone; ${added} new`;
};
