import type { Scale } from '../edition/edition';
import { type Mark, type Marker, markInWords, notApplicable } from './mark';
import type { ItemState } from './session';

/** How far an item has come in the joint session. `agreed`: nothing of it is left to agree. `toAgree`: council and adviser
 *  say the same, and nobody has agreed it yet. `disputed`: they do not, or two marks of one kind stand
 *  side by side. `open`: one of the two is missing. */
export const jointStandings = ['agreed', 'toAgree', 'disputed', 'open'] as const;
export type JointStanding = (typeof jointStandings)[number];

type Marked = Pick<ItemState, 'marks' | 'result'>;

/** What does not apply is no mark to be settled, unless the adviser sees it otherwise. The stages and the joint session
 *  count by this one rule. */
export const isLeftOut = ({ marks: { adviser }, result }: Marked): boolean =>
  result?.mark === notApplicable &&
  adviser.mark.is !== 'conflict' &&
  (adviser.mark.value ?? notApplicable) === notApplicable;

/** Where the Home Office has confirmed a mark, or the item does not apply, nothing of it is left to agree. */
export const jointStanding = (item: Marked): JointStanding => {
  const { self, adviser, agreed, confirmed } = item.marks;
  if (agreed.mark.is === 'conflict' || confirmed.mark.is === 'conflict') return 'disputed';
  if (agreed.mark.value !== undefined || confirmed.mark.value !== undefined || isLeftOut(item)) return 'agreed';
  if (self.mark.is === 'conflict' || adviser.mark.is === 'conflict') return 'disputed';
  const [own, theirs] = [self.mark.value, adviser.mark.value];
  if (own === undefined || theirs === undefined) return 'open';
  return own === theirs ? 'toAgree' : 'disputed';
};

const two: Readonly<Partial<Record<Marker, string>>> = {
  self: 'two of the council’s own marks',
  adviser: 'two of the adviser’s marks',
  agreed: 'two agreed marks',
  confirmed: 'two confirmed marks',
};

/** "Agreed: 4", "Agreed 4, confirmed as 3", "To agree: both say 4", "Disputed: council 4, adviser 3", "Open: council 4,
 *  adviser not yet". */
export const jointStandingInWords = (item: Marked, scale: Scale): string => {
  const { marks } = item;
  const say = (mark: Mark): string => markInWords(scale, mark);
  const own = marks.self.mark.value;
  const theirs = marks.adviser.mark.value;
  switch (jointStanding(item)) {
    case 'agreed': {
      const [agreed, confirmed] = [marks.agreed.mark.value, marks.confirmed.mark.value];
      if (agreed === undefined && confirmed === undefined) return `${say(notApplicable)}: nothing to agree`;
      if (confirmed === undefined) return `Agreed: ${say(agreed ?? '')}`;
      if (agreed === undefined) return `Confirmed: ${say(confirmed)}`;
      return agreed === confirmed
        ? `Agreed and confirmed: ${say(agreed)}`
        : `Agreed ${say(agreed)}, confirmed as ${say(confirmed)}`;
    }
    case 'toAgree':
      return `To agree: both say ${say(own ?? '')}`;
    case 'disputed': {
      const twice = Object.values(marks).find(({ mark }) => mark.is === 'conflict');
      if (twice) return `Disputed: ${two[twice.marker] ?? 'two marks'} side by side`;
      return `Disputed: council ${say(own ?? '')}, adviser ${say(theirs ?? '')}`;
    }
    case 'open': {
      if (own === undefined && theirs === undefined) return 'Open: no mark yet';
      return own === undefined
        ? `Open: adviser ${say(theirs ?? '')}, council not yet`
        : `Open: council ${say(own)}, adviser not yet`;
    }
  }
};

/** How many items have each standing. */
export const countJoint = (items: readonly Marked[]): Readonly<Record<JointStanding, number>> => {
  const counts = { agreed: 0, toAgree: 0, disputed: 0, open: 0 };
  for (const item of items) counts[jointStanding(item)] += 1;
  return counts;
};
