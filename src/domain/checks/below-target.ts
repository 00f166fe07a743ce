import { markInWords } from '../session/mark';
import { itemName } from '../session/outcome';
import type { Attention } from './attention';
import type { LookedAt } from './look-at';

/** Check 10. */
export const belowTarget = ({ year: { session, scale }, items }: LookedAt): Attention[] => {
  const rank = (mark: string | undefined): number => scale.values.findIndex(({ id }) => id === mark);
  return items.flatMap(({ item, value, state: { target } }): Attention[] => {
    const wanted = target.mark.value;
    if (value === undefined || wanted === undefined || rank(value.id) >= rank(wanted)) return [];
    return [
      {
        check: 'belowTarget',
        key: `belowTarget ${item.id}`,
        item: item.id,
        words: `${itemName(item)} is marked ${markInWords(scale, value.id)}, below its target of ${markInWords(scale, wanted)}.`,
        reason: target.reason.value ? `The target was set because: ${target.reason.value}` : 'A target was set for it.',
        place: { kind: 'item', session: session.id, item: item.id },
      },
    ];
  });
};
