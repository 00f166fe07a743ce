import type { Edition, Scale } from '../edition/edition';
import { type Mark, markInWords, notApplicable, valueOf } from './mark';
import type { ItemState } from './session';

type Targeted = Pick<ItemState, 'target' | 'result' | 'disputed'>;

/** Where an item stands against its target. `disputed`: two marks, or two targets, stand side by side, and until one is
 *  chosen nothing is said of it. `notOnScale`: the target or the mark is no value of this session's scale. */
export type TargetStanding =
  | { readonly is: 'none' }
  | { readonly is: 'disputed' }
  | {
      readonly is: 'reached' | 'below' | 'notMarked' | 'notApplicable' | 'notOnScale';
      readonly target: Mark;
    };

/** Compares the mark that counts with the target by the order of the values in the session's own scale, never by number
 *  and never across scales. */
export const targetStanding = ({ target, result, disputed }: Targeted, scale: Scale): TargetStanding => {
  if (target.mark.is === 'conflict') return { is: 'disputed' };
  const wanted = target.mark.value;
  if (wanted === undefined) return { is: 'none' };
  if (!valueOf(scale, wanted)) return { is: 'notOnScale', target: wanted };
  if (disputed) return { is: 'disputed' };
  if (!result) return { is: 'notMarked', target: wanted };
  if (result.mark === notApplicable) return { is: 'notApplicable', target: wanted };
  const place = (mark: Mark): number => scale.values.findIndex(({ id }) => id === mark);
  if (place(result.mark) < 0) return { is: 'notOnScale', target: wanted };
  return { is: place(result.mark) < place(wanted) ? 'below' : 'reached', target: wanted };
};

export const isBelowTarget = (item: Targeted, scale: Scale): boolean => targetStanding(item, scale).is === 'below';

/** "Below target: 4", "Target 4: reached"; nothing where there is no target. */
export const targetInWords = (
  standing: TargetStanding,
  scale: Scale,
  { item }: Edition['nouns'],
): string | undefined => {
  if (standing.is === 'none') return undefined;
  if (standing.is === 'disputed') return 'Target or mark disputed';
  const target = markInWords(scale, standing.target);
  switch (standing.is) {
    case 'below':
      return `Below target: ${target}`;
    case 'reached':
      return `Target ${target}: reached`;
    case 'notMarked':
      return `Target ${target}: not marked yet`;
    case 'notApplicable':
      return `Target ${target}: the ${item} does not apply`;
    case 'notOnScale':
      return `Target ${target}: not on this scale`;
  }
};
