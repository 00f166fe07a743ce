import type { Scale } from '../../../domain/edition/edition';
import type { MarkInHand } from '../../../state/marking/mark-in-hand';
import { useMarkSides } from '../../../state/marking/use-mark-sides';
import { TwoSides } from '../../../ui/two-sides';

type Props = { readonly mark: MarkInHand; readonly scale: Scale; readonly itemNoun: string };

/** Asks which of two marks to keep. Draws nothing where there is only one. */
export const MarkConflict = (props: Props) =>
  props.mark.changedSince || props.mark.given.mark.is === 'conflict' ? <WhichToKeep {...props} /> : null;

const WhichToKeep = ({ mark, scale, itemNoun }: Props) => {
  const sides = useMarkSides(mark, scale, itemNoun);
  return sides ? <TwoSides {...sides} /> : null;
};
