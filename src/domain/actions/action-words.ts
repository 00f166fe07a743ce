import type { CalendarDate } from '../shared/calendar-date';
import { dateInWords } from '../shared/calendar-date';
import { sideBySide } from '../shared/side-by-side';
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

type Dated = Pick<Action, 'status' | 'due' | 'dueInWords' | 'sides'>;

/** "12 March 2026, 14 days overdue"; the words where the date is in words; "No date" where there is neither; both of two
 *  dates that stand side by side, of which the earlier counts. */
export const dueInFull = (action: Dated, today: CalendarDate): string => {
  const { due, dueInWords, sides } = action;
  if (!due) return dueInWords === '' ? 'No date' : dueInWords;
  // Dates sort as text, and a side without one comes last.
  const dates = [...new Set(sides?.due ?? [])].sort();
  const words = dates.map((date) => (date ? dateInWords(date) : 'no date'));
  const late = daysOverdue(action, today);
  const standing =
    late !== undefined
      ? `, ${lateInWords(late)} overdue${dates.filter(Boolean).length > 1 ? ' by the earlier' : ''}`
      : due === today && isOpen(action)
        ? ', today'
        : '';
  return `${sideBySide(words) || dateInWords(due)}${standing}${dueInWords === '' ? '' : ` (${dueInWords})`}`;
};
