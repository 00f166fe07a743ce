import { notApplicable } from '../session/mark';
import { itemName } from '../session/outcome';
import type { Attention } from './attention';
import type { LookedAt, LookedAtItem } from './look-at';

/** Marked not applicable, and nobody says why. A reason that was erased or withheld was given. */
export const lacksReason = ({ state: { result, marks } }: Pick<LookedAtItem, 'state'>): boolean =>
  result?.mark === notApplicable && result.reason === undefined && marks[result.marker].reason.is === 'empty';

/** Check 3. */
export const notApplicableReason = ({ year: { session }, items }: LookedAt): Attention[] =>
  items.filter(lacksReason).map(({ item }) => ({
    check: 'notApplicableReason',
    key: `notApplicableReason ${item.id}`,
    item: item.id,
    words: `${itemName(item)} is marked not applicable without a reason.`,
    reason: 'What does not apply leaves every count, so a reader must be able to see why.',
    place: { kind: 'item', session: session.id, item: item.id },
  }));
