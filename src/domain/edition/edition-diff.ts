import type { Edition, Item } from './edition';
import type { Choices } from './suggest-crosswalk';
import { diffWords, type WordDiff } from './word-diff';

export type ItemDiff =
  | { readonly is: 'new'; readonly after: Item }
  | { readonly is: 'gone'; readonly before: Item }
  /** Several earlier items lead to it, or one of them leads to several: they cannot be set beside each other word by word. */
  | { readonly is: 'merged'; readonly before: readonly Item[]; readonly after: Item }
  | {
      readonly is: 'same' | 'changed';
      readonly before: Item;
      readonly after: Item;
      readonly renumbered: boolean;
      readonly movedGroup: boolean;
      /** Left out where the words are the same. */
      readonly title?: WordDiff;
      readonly statement?: WordDiff;
      /** The indicators differ: how many there were and are. */
      readonly indicators?: { readonly before: number; readonly after: number };
    };

const groupTitle = ({ groups }: Edition, { group }: Item): string | undefined =>
  groups.find(({ id }) => id === group)?.title;

const spaced = (text: string): string => text.trim().replace(/\s+/g, ' ');

const indicatorTexts = ({ indicators }: Item): string =>
  JSON.stringify(indicators.map(({ level, statement }) => [level, statement.text]));

/** What an edition changes of the one that it replaces, item by item in its own order, with what is gone at the end. */
export const diffEditions = (before: Edition, after: Edition, choices: Choices): ItemDiff[] => {
  const leadTo = (item: Item): Item[] => before.items.filter(({ id }) => choices[id]?.includes(item.id));
  const items = after.items.map((item): ItemDiff => {
    const [only, ...others] = leadTo(item);
    if (!only) return { is: 'new', after: item };
    if (others.length > 0 || (choices[only.id]?.length ?? 0) > 1)
      return { is: 'merged', before: [only, ...others], after: item };
    return pair(before, only, after, item);
  });
  const gone = before.items.filter(({ id }) => !after.items.some((item) => choices[id]?.includes(item.id)));
  return [...items, ...gone.map((item): ItemDiff => ({ is: 'gone', before: item }))];
};

const pair = (earlier: Edition, before: Item, later: Edition, after: Item): ItemDiff => {
  const title = spaced(before.title) !== spaced(after.title);
  const statement = spaced(before.statement.text) !== spaced(after.statement.text);
  const indicators = indicatorTexts(before) !== indicatorTexts(after);
  return {
    is: title || statement || indicators ? 'changed' : 'same',
    before,
    after,
    renumbered: before.number !== after.number,
    movedGroup: groupTitle(earlier, before) !== groupTitle(later, after),
    ...(title ? { title: diffWords(before.title, after.title) } : {}),
    ...(statement ? { statement: diffWords(before.statement.text, after.statement.text) } : {}),
    ...(indicators ? { indicators: { before: before.indicators.length, after: after.indicators.length } } : {}),
  };
};

export type DiffCounts = Readonly<Record<ItemDiff['is'] | 'moved', number>>;

/** How many items there are of each kind; `moved` counts those with another number or heading, whatever else they are. */
export const countDiff = (diff: readonly ItemDiff[]): DiffCounts => {
  const of = (is: ItemDiff['is']): number => diff.filter((one) => one.is === is).length;
  return {
    same: of('same'),
    changed: of('changed'),
    merged: of('merged'),
    new: of('new'),
    gone: of('gone'),
    moved: diff.filter((one) => 'renumbered' in one && (one.renumbered || one.movedGroup)).length,
  };
};
