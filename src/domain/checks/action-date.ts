import { type Action, daysOverdue, isOpen } from '../actions/action';
import { dueInFull } from '../actions/action-words';
import { quoted } from '../record/event-words';
import type { CalendarDate } from '../shared/calendar-date';
import type { Attention } from './attention';
import type { LookedAt } from './look-at';
import { needingAction } from './required-action';

type Said = Pick<Attention, 'words' | 'reason'>;

const faultOf = (action: Action, today: CalendarDate, isNamed: boolean): Said | undefined => {
  const { title, status, due, dueInWords } = action;
  if (!isOpen(action)) return undefined;
  if (daysOverdue(action, today) !== undefined)
    return {
      words: `The action ${quoted(title)} was due on ${dueInFull(action, today)}.`,
      reason: 'Say how it stands, or set a date that can be kept and why it slipped.',
    };
  if (due !== undefined) return undefined;
  if (dueInWords.trim() !== '')
    return {
      words: `The action ${quoted(title)} has no date but “${dueInWords.trim()}”.`,
      reason: 'Nobody can be late with a date in words. Set a day, if only for looking at it again.',
    };
  // Where its mark needs it, that it has no date was said by that check.
  if (status !== 'not-given' || isNamed) return undefined;
  return {
    words: `The action ${quoted(title)} has neither a date nor a status.`,
    reason: 'Nobody can tell whether it was done, or is late.',
  };
};

/** Check 7: overdue, a date in words only, or nothing said at all of how it stands. Of the actions for this session, and of
 *  those for none. */
export const actionDate = (looked: LookedAt): Attention[] => {
  const { actions, year, today } = looked;
  const { id } = year.session;
  const named = new Set(needingAction(looked).flatMap((one) => one.actions));
  const item = ({ links }: Action): string | undefined => links.find(({ session }) => session === id)?.item;
  return actions
    .filter((action) => action.links.length === 0 || item(action) !== undefined)
    .flatMap((action): Attention[] => {
      const fault = faultOf(action, today, named.has(action));
      const about = item(action);
      return fault
        ? [
            {
              check: 'actionDate',
              key: `actionDate ${action.id}`,
              ...(about === undefined ? {} : { item: about }),
              ...fault,
              place: { kind: 'action', action: action.id },
            },
          ]
        : [];
    });
};
