import { carriedIn } from '../session/carried';
import { itemName } from '../session/outcome';
import { eitherOf } from '../shared/side-by-side';
import type { Attention } from './attention';
import type { LookedAt } from './look-at';

/** Check 12. */
export const notReconfirmed = ({ year: { session }, items }: LookedAt): Attention[] =>
  items.flatMap(({ item, part }): Attention[] => {
    const carried = carriedIn(part, item.id);
    if (carried.length === 0) return [];
    const count = carried.length === 1 ? '1 thing' : `${carried.length} things`;
    return [
      {
        check: 'notReconfirmed',
        key: `notReconfirmed ${item.id}`,
        item: item.id,
        words: `${count} under ${itemName(item)} came over from ${eitherOf(carried.map(({ period }) => period))} and ${carried.length === 1 ? 'is' : 'are'} not confirmed yet.`,
        reason:
          'Words, answers and evidence of an earlier year count for this one once somebody says that they still hold.',
        place: { kind: 'carried', session: session.id },
      },
    ];
  });
