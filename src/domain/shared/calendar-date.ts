/** A day as plain `YYYY-MM-DD`: no clock, no time zone. Sorts as text. */
export type CalendarDate = string;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

const real = (year: number, month: number, day: number): CalendarDate | undefined =>
  year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
    ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
    : undefined;

/** The date that `YYYY-MM-DD` names; undefined where there is no such day between 1900 and 2200. */
export const readCalendarDate = (value: unknown): CalendarDate | undefined => {
  const found = typeof value === 'string' ? pattern.exec(value) : null;
  return found ? real(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
};

export type TypedDate = { readonly day: string; readonly month: string; readonly year: string };

/** What was typed into three boxes: a date, nothing at all, or no real day. Months may be given by name ("Feb"). */
export const typedDate = ({
  day,
  month,
  year,
}: TypedDate):
  { readonly is: 'date'; readonly date: CalendarDate } | { readonly is: 'empty' } | { readonly is: 'impossible' } => {
  const [d, m, y] = [day.trim(), month.trim(), year.trim()];
  if (d === '' && m === '' && y === '') return { is: 'empty' };
  const byName = m.length >= 3 ? monthNames.findIndex((name) => name.toLowerCase().startsWith(m.toLowerCase())) + 1 : 0;
  const whole = /^\d{1,2}$/.test(d) && /^\d{4}$/.test(y) && (byName > 0 || /^\d{1,2}$/.test(m));
  const date = whole ? real(Number(y), byName || Number(m), Number(d)) : undefined;
  return date ? { is: 'date', date } : { is: 'impossible' };
};

export const toTyped = (date: CalendarDate | undefined): TypedDate => {
  const found = date ? pattern.exec(date) : null;
  return {
    day: found ? String(Number(found[3])) : '',
    month: found ? String(Number(found[2])) : '',
    year: found?.[1] ?? '',
  };
};

/** "14 February 2023". What is no date comes back as it is. */
export const dateInWords = (date: CalendarDate): string => {
  const found = pattern.exec(date);
  return found ? `${Number(found[3])} ${monthNames[Number(found[2]) - 1] ?? ''} ${found[1] ?? ''}` : date;
};

const dayNumber = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** Whole days from one date to another; negative where the second is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from);

/** The same day some months on, or the last day of that month where it has no such day. */
export const monthsAfter = (date: CalendarDate, months: number): CalendarDate => {
  const found = pattern.exec(date);
  if (!found) return date;
  const index = Number(found[1]) * 12 + Number(found[2]) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return real(year, month, Math.min(Number(found[3]), daysIn(year, month))) ?? date;
};
