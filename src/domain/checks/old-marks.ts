import { assessedDays } from '../session/assessed-days';
import { type CalendarDate, dateInWords } from '../shared/calendar-date';
import type { Attention } from './attention';
import type { LookedAt } from './look-at';

/** Marks are known by their month, whose last day stands for it where no other is known; so their age is counted by months. */
const calendarMonths = (from: CalendarDate, to: CalendarDate): number => {
  const [year = 0, month = 0] = from.split('-').map(Number);
  const [laterYear = 0, laterMonth = 0] = to.split('-').map(Number);
  return (laterYear - year) * 12 + laterMonth - month;
};

/** Check 14. Whatever is reported is reported today or later, and what is reported of a framework is its latest session:
 *  an earlier year that was entered to compare with is meant to be old. */
export const oldMarks = ({ year: { session }, items, isLatest, today }: LookedAt): Attention[] => {
  const [day] = assessedDays(session);
  const age = day === undefined ? 0 : calendarMonths(day, today);
  if (!isLatest || day === undefined || age < 12 || items.every(({ value }) => value === undefined)) return [];
  return [
    {
      check: 'oldMarks',
      key: 'oldMarks',
      words: `These marks are as of ${dateInWords(day)}, about ${age} months ago.`,
      reason:
        'Whoever is shown them will take them for how things stand today. Report them with their age, or mark the next year.',
      place: { kind: 'nextYear', session: session.id },
    },
  ];
};
