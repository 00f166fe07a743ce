import { nothing } from '../record/fold';
import { stateByItem } from '../session/progress';
import { readItem } from '../session/session';
import { type ItemInYear, standingOf } from './standing';
import type { Year } from './year';

/** A session with its items read once, in the order of its edition. */
export type ReadYear = Year & { readonly items: ReadonlyMap<string, ItemInYear> };

export const readYear = (year: Year): ReadYear => {
  const parts = stateByItem(year.state);
  const { scale } = year;
  return {
    ...year,
    items: new Map(
      year.edition.items.map((item) => {
        const part = parts.get(item.id) ?? nothing;
        const state = readItem(part, item.id);
        return [item.id, { item, scale, part, state, standing: standingOf(state, scale) }] as const;
      }),
    ),
  };
};
