import { type CalendarDate, dateInWords } from '../../domain/shared/calendar-date';

const two = (value: number): string => String(value).padStart(2, '0');

/** The day of an instant (ISO 8601) on the wall calendar of whoever looks at it. Empty for what is no instant. */
export const localDay = (instant: string): CalendarDate => {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? '' : `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** "21 November 2026, 12:04", by the clock of whoever looks at it. */
export const localTimeInWords = (instant: string): string => {
  const date = new Date(instant);
  return Number.isNaN(date.getTime())
    ? 'at a time not known'
    : `${dateInWords(localDay(instant))}, ${two(date.getHours())}:${two(date.getMinutes())}`;
};
