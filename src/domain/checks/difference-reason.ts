import { differsFrom } from '../session/decide-mark';
import type { Marker } from '../session/mark';
import { marksInWords } from '../session/mark-asks';
import { itemName } from '../session/outcome';
import type { Attention } from './attention';
import type { LookedAt, LookedAtItem } from './look-at';

const later: readonly Marker[] = ['adviser', 'agreed', 'confirmed'];

const unexplained = ({
  state,
}: LookedAtItem): readonly { readonly marker: Marker; readonly from: readonly Marker[] }[] =>
  later.flatMap((marker) => {
    const { mark, reason } = state.marks[marker];
    const from = mark.value === undefined || reason.is !== 'empty' ? [] : differsFrom(state, marker, mark.value);
    return from.length > 0 ? [{ marker, from }] : [];
  });

/** Check 6. A command refuses such a mark; one that came with a copy, or before a mark that it differs from, is found here. */
export const differenceReason = ({ year: { session, scale }, items }: LookedAt): Attention[] =>
  items.flatMap((one) =>
    unexplained(one).map(({ marker, from }): Attention => {
      const { item, state } = one;
      return {
        check: 'differenceReason',
        key: `differenceReason ${item.id} ${marker}`,
        item: item.id,
        words: `For ${itemName(item)}, ${marksInWords(state, [marker], scale)}, differs from ${marksInWords(state, from, scale)}, without a reason.`,
        reason: 'Where two marks differ, the later one stands with its reason, so that anybody can see what changed.',
        place: { kind: 'item', session: session.id, item: item.id },
      };
    }),
  );
