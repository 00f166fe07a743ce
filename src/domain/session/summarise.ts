import type { Edition, Item, Scale, ScaleValue, Standing } from '../edition/edition';
import type { Field } from '../record/field';
import type { Folded } from '../record/fold';
import { type Mark, type Marker, markers, notApplicable, valueOf } from './mark';
import { type ItemResult, readItem } from './session';

/** An item with the mark that counts for it, a value of the scale. */
export type MarkedItem = { readonly item: Item; readonly result: ItemResult; readonly value: ScaleValue };
export type NotApplicableItem = { readonly item: Item; readonly result: ItemResult };
/** Two people's marks stand side by side: until one is chosen, neither counts. */
export type DisputedItem = {
  readonly item: Item;
  readonly marker: Marker;
  /** Undefined for a side that took the mark away. */
  readonly sides: readonly (Mark | undefined)[];
};

/** Every item is in exactly one of the four lists, in the order of the edition. */
export type Tally = {
  readonly total: number;
  readonly marked: readonly MarkedItem[];
  readonly notApplicable: readonly NotApplicableItem[];
  /** No mark that counts. An adviser's mark alone is a view, not a result. Never zero, never N/A. */
  readonly unmarked: readonly Item[];
  readonly disputed: readonly DisputedItem[];
  /** How many items have each value of the scale, lowest value first, none left out. */
  readonly counts: readonly { readonly value: ScaleValue; readonly count: number }[];
};

export type GroupTally = Tally & { readonly group: string; readonly title: string };

export type Summary = Tally & {
  /** Where the marks stand against the Duty; all three are empty on a scale that says nothing of exceeding it. */
  readonly below: readonly MarkedItem[];
  readonly met: readonly MarkedItem[];
  readonly exceeded: readonly MarkedItem[];
  /** By area of control; empty for an edition without them. */
  readonly groups: readonly GroupTally[];
  /** Whose the marks are that count, N/A included: how many of each kind, for the kinds that there are. */
  readonly markers: readonly { readonly marker: Marker; readonly count: number }[];
};

/** What an edition's items come to in one session. Different scales are never brought together, so it takes one. */
export const summarise = (
  state: Folded,
  { edition, scale }: { readonly edition: Edition; readonly scale: Scale },
): Summary => {
  const tally = tallyOf(state, edition.items, scale);
  const results = [...tally.marked, ...tally.notApplicable].map(({ result }) => result.marker);
  const saysOfDuty = scale.kind === 'score' || scale.kind === 'met';
  const standing = (wanted: Standing): MarkedItem[] =>
    saysOfDuty ? tally.marked.filter(({ value }) => value.standing === wanted) : [];
  return {
    ...tally,
    below: standing('below'),
    met: standing('met'),
    exceeded: standing('exceeded'),
    groups: edition.groups.map(({ id, title }) => ({
      group: id,
      title,
      ...tallyOf(
        state,
        edition.items.filter(({ group }) => group === id),
        scale,
      ),
    })),
    markers: markers.flatMap((marker) => {
      const count = results.filter((used) => used === marker).length;
      return count > 0 ? [{ marker, count }] : [];
    }),
  };
};

const tallyOf = (state: Folded, items: readonly Item[], scale: Scale): Tally => {
  const marked: MarkedItem[] = [];
  const left: NotApplicableItem[] = [];
  const unmarked: Item[] = [];
  const disputed: DisputedItem[] = [];
  for (const item of items) {
    const { result: given, marks, disputed: isDisputed } = readItem(state, item.id);
    const result = given && { ...given, reason: given.reason ?? goneFrom(marks[given.marker].reason) };
    // A value that this scale does not have was given by something newer: it is passed over, not guessed at.
    const value = valueOf(scale, result?.mark);
    const conflict = (['confirmed', 'agreed', 'self'] as const).find((marker) => marks[marker].mark.is === 'conflict');
    if (isDisputed && conflict) {
      disputed.push({ item, marker: conflict, sides: marks[conflict].mark.sides.map((side) => side.value) });
    } else if (result?.mark === notApplicable) left.push({ item, result });
    else if (result && value) marked.push({ item, result, value });
    else unmarked.push(item);
  }
  const counts = scale.values.map((value) => ({
    value,
    count: marked.filter((one) => one.value.id === value.id).length,
  }));
  return { total: items.length, marked, notApplicable: left, unmarked, disputed, counts };
};

// A reason that was there and cannot be read is no missing reason.
const goneFrom = ({ is }: Field<string>): string | undefined => (is === 'erased' || is === 'withheld' ? is : undefined);
