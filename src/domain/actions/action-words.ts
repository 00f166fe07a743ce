import type { CalendarDate } from '../shared/calendar-date';
import { dateInWords } from '../shared/calendar-date';
import { type Action, daysOverdue, isOpen, type Origin, type Priority } from './action';

const priorityWords: Readonly<Record<Priority, string>> = { high: 'High', medium: 'Medium', low: 'Low' };

const originWords: Readonly<Record<Origin, string>> = {
  proposed: 'Proposed from a session',
  adviser: 'The adviser’s letter',
  audit: 'Audit',
  scrutiny: 'Scrutiny',
  board: 'The board',
  own: 'Our own idea',
};

/** "High"; "Not given" where nobody gave one. */
export const priorityInWords = (priority: Priority | undefined): string =>
  priority ? priorityWords[priority] : 'Not given';

/** Where an action came from, as a choice is worded. */
export const originInWords = (origin: Origin): string => originWords[origin];

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

// Nobody pictures 400 days.
const lateInWords = (days: number): string =>
  days <= 60 ? plural(days, 'day') : `more than ${Math.floor(days / 30.5)} months`;

/** "12 March 2026, 14 days overdue"; the words where the date is in words; "No date" where there is neither. */
export const dueInFull = (action: Pick<Action, 'status' | 'due' | 'dueInWords'>, today: CalendarDate): string => {
  const { due, dueInWords } = action;
  if (!due) return dueInWords === '' ? 'No date' : dueInWords;
  const late = daysOverdue(action, today);
  const standing =
    late !== undefined ? `, ${lateInWords(late)} overdue` : due === today && isOpen(action) ? ', today' : '';
  return `${dateInWords(due)}${standing}${dueInWords === '' ? '' : ` (${dueInWords})`}`;
};
