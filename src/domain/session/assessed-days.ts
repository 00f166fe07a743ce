import type { CalendarDate } from '../shared/calendar-date';
import type { Session } from './session';

/** The day as of which a session was marked: none, one or, where two people's stand side by side, each, earliest first. */
export const assessedDays = ({ assessedOn, fields }: Pick<Session, 'assessedOn' | 'fields'>): CalendarDate[] => {
  const { is, sides } = fields.assessedOn;
  if (is === 'conflict') return [...new Set(sides.flatMap(({ value }) => value ?? []))].sort();
  return assessedOn === '' ? [] : [assessedOn];
};
