import type { Scale } from '../edition/edition';
import { type Mark, type Marker, markInWords } from './mark';
import type { ItemState } from './session';

/** How far an item has come in the joint session. `toAgree`: council and adviser say the same, and nobody has agreed it
 *  yet. `disputed`: they do not, or two marks of one kind stand side by side. `open`: one of the two is missing. */
export const jointStandings = ['agreed', 'toAgree', 'disputed', 'open'] as const;
export type JointStanding = (typeof jointStandings)[number];

type Marked = Pick<ItemState, 'marks'>;

/** Where the Home Office has confirmed a mark, nothing of it is left to agree. */
export const jointStanding = ({ marks: { self, adviser, agreed, confirmed } }: Marked): JointStanding => {
  if (agreed.mark.is === 'conflict' || confirmed.mark.is === 'conflict') return 'disputed';
  if (agreed.mark.value !== undefined || confirmed.mark.value !== undefined) return 'agreed';
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

/** "Agreed 4", "To agree: both say 4", "Disputed: council 4, adviser 3", "Open: council 4, adviser not yet". */
export const jointStandingInWords = ({ marks }: Marked, scale: Scale): string => {
  const say = (mark: Mark): string => markInWords(scale, mark);
  const own = marks.self.mark.value;
  const theirs = marks.adviser.mark.value;
  switch (jointStanding({ marks })) {
    case 'agreed': {
      const { agreed, confirmed } = marks;
      if (confirmed.mark.value !== undefined) return `Agreed, and confirmed as ${say(confirmed.mark.value)}`;
      return `Agreed: ${say(agreed.mark.value ?? '')}`;
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
