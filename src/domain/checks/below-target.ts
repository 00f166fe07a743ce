import { markInWords } from '../session/mark';
import { itemName } from '../session/outcome';
import { isBelowTarget } from '../session/target';
import type { Attention } from './attention';
import type { LookedAt } from './look-at';

/** Check 10. */
export const belowTarget = ({ year: { session, scale }, items }: LookedAt): Attention[] =>
  items.flatMap(({ item, state }): Attention[] => {
    const { result, target } = state;
    if (!isBelowTarget(state, scale)) return [];
    const [mark, wanted] = [result?.mark ?? '', target.mark.value ?? ''].map((one) => markInWords(scale, one));
    return [
      {
        check: 'belowTarget',
        key: `belowTarget ${item.id}`,
        item: item.id,
        words: `${itemName(item)} is marked ${mark ?? ''}, below its target of ${wanted ?? ''}.`,
        reason: target.reason.value ? `The target was set because: ${target.reason.value}` : 'A target was set for it.',
        place: { kind: 'item', session: session.id, item: item.id },
      },
    ];
  });
