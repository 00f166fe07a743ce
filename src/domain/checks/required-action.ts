import { type Action, isOpen } from '../actions/action';
import { noneNeeded } from '../actions/propose-actions';
import type { Year } from '../comparison/year';
import { quoted } from '../record/event-words';
import { markInWords } from '../session/mark';
import { itemName } from '../session/outcome';
import type { Attention } from './attention';
import type { LookedAt, LookedAtItem } from './look-at';

/** The actions that serve an item of a session and were not dropped. */
export const actionsFor = (actions: readonly Action[], session: string, item: string): readonly Action[] =>
  actions.filter(
    ({ status, links }) => status !== 'dropped' && links.some((link) => link.session === session && link.item === item),
  );

/** What an open action still lacks, as it is said. A date in words is a date for this: that it is vague is said apart. */
export const lackingIn = ({ owner, due, dueInWords }: Pick<Action, 'owner' | 'due' | 'dueInWords'>): string[] => [
  ...(owner.trim() === '' ? ['owner'] : []),
  ...(due === undefined && dueInWords.trim() === '' ? ['date'] : []),
];

/** The items whose mark needs an action and for which nobody said that none is needed, each with the actions it has. */
export const needingAction = ({
  year: { session, scale },
  items,
  actions,
}: Pick<LookedAt, 'items' | 'actions'> & {
  readonly year: Pick<Year, 'session' | 'scale'>;
}): readonly (LookedAtItem & { readonly actions: readonly Action[] })[] =>
  items
    .filter(
      ({ item, value }) =>
        value !== undefined &&
        scale.actionRequired.includes(value.id) &&
        noneNeeded(actions, session.id, item.id) === undefined,
    )
    .map((one) => ({ ...one, actions: actionsFor(actions, session.id, one.item.id) }));

/** Check 1: a mark that needs an action without an action, an owner or a date. An action that was done needs neither. */
export const requiredAction = (looked: LookedAt): Attention[] => {
  const { session, scale } = looked.year;
  return needingAction(looked).flatMap(({ item, value, actions }): Attention[] => {
    const marked = markInWords(scale, value?.id ?? '');
    const about = { check: 'requiredAction', item: item.id } as const;
    const reason = `A mark of ${marked} needs an action that somebody owns, with a date, or a reason why none is needed.`;
    if (actions.length === 0)
      return [
        {
          ...about,
          key: `requiredAction ${item.id}`,
          words: `${itemName(item)} is marked ${marked}, and no action in the plan is for it.`,
          reason,
          place: { kind: 'newAction', session: session.id, item: item.id },
        },
      ];
    return actions.filter(isOpen).flatMap((action): Attention[] => {
      const lacking = lackingIn(action);
      return lacking.length === 0
        ? []
        : [
            {
              ...about,
              key: `requiredAction ${item.id} ${action.id}`,
              words: `${itemName(item)} is marked ${marked}. Its action ${quoted(action.title)} has no ${lacking.join(' and no ')}.`,
              reason,
              place: { kind: 'action', action: action.id },
            },
          ];
    });
  });
};
