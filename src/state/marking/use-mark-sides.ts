import type { Scale } from '../../domain/edition/edition';
import { type Mark, markInWords } from '../../domain/session/mark';
import { itemName } from '../../domain/session/outcome';
import type { MarkInHand } from './mark-in-hand';
import { useWho } from './use-who';

/** Two marks for one item, of which a person has to keep one. */
export type MarkSides = {
  readonly heading: string;
  readonly explanation: string;
  readonly sides: readonly {
    readonly key: string;
    readonly words: string;
    readonly button: string;
    readonly keep: () => void;
  }[];
  readonly of: string;
};

const inWords = (scale: Scale, mark: Mark | null | undefined): string => (mark ? markInWords(scale, mark) : 'no mark');

/** Two people's marks after a copy was opened, or what another window stored while this one was choosing. Undefined where
 *  there is only one. */
export const useMarkSides = (mark: MarkInHand, scale: Scale, itemNoun: string): MarkSides | undefined => {
  const { given, changedSince, item } = mark;
  const asked = changedSince !== undefined || given.mark.is === 'conflict';
  const who = useWho(asked ? given.mark.seen : []);
  const by = (event: string | undefined): string => {
    const words = event === undefined ? undefined : who.get(event);
    return words ? `, by ${words}` : '';
  };
  const of = itemName(item);
  if (changedSince)
    return {
      heading: 'This mark was changed in another window while you chose.',
      explanation: 'Nothing was overwritten. Choose which to keep.',
      of,
      sides: [
        {
          key: 'mine',
          words: `Yours, not saved yet: ${inWords(scale, changedSince.mine)}.`,
          button: `Keep yours: ${inWords(scale, changedSince.mine)}`,
          keep: changedSince.keepMine,
        },
        {
          key: 'theirs',
          words: `Saved in the other window: ${given.mark.sides.map(({ value }) => inWords(scale, value)).join(' and ') || 'no mark'}${by(given.mark.seen[0])}.`,
          button: 'Keep what is saved',
          keep: changedSince.keepTheirs,
        },
      ],
    };
  if (given.mark.is !== 'conflict') return undefined;
  return {
    heading: `Two marks stand side by side for this ${itemNoun}.`,
    explanation:
      'They were given in different places and came together when a copy was opened. Choose which to keep. The other stays in the history.',
    of,
    sides: given.mark.sides.map(({ event, value }) => {
      const reason = given.reason.sides.find((side) => side.event === event)?.value;
      return {
        key: event,
        words: `${inWords(scale, value)}${by(event)}.${reason ? ` Reason: ${reason}` : ''}`,
        button: `Keep ${inWords(scale, value)}`,
        keep: () => mark.keep(value, reason),
      };
    }),
  };
};
