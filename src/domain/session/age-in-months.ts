import { type CalendarDate, monthsAfter } from '../shared/calendar-date';

/** Whole months from one day to a later one; 0 where it is no later. */
export const ageInMonths = (from: CalendarDate, to: CalendarDate): number => {
  const [year = 0, month = 0] = from.split('-').map(Number);
  const [laterYear = 0, laterMonth = 0] = to.split('-').map(Number);
  const months = (laterYear - year) * 12 + laterMonth - month;
  return Math.max(0, monthsAfter(from, months) > to ? months - 1 : months);
};
