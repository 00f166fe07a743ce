import type { Edition } from '../../domain/edition/edition';
import { type CalendarDate, dateInWords } from '../../domain/shared/calendar-date';
import { inForceInWords, isInForce } from './edition-words';

/** What a person may want to know of a date before going on. None of it is wrong: an old year may be entered today. */
export const dateHints = (
  date: CalendarDate,
  today: CalendarDate,
  edition: Edition | undefined,
  editions: readonly Edition[],
): readonly string[] => {
  const hints: string[] = [];
  if (date > today) hints.push(`${dateInWords(date)} has not come yet. You can go on if that is what you mean.`);
  if (edition && !isInForce(edition, date)) {
    const then = editions.find((one) => one.instrument === edition.instrument && isInForce(one, date));
    hints.push(
      `${edition.title} was in force ${inForceInWords(edition)}. You can go on if the marks were made with it.` +
        (then ? ` On ${dateInWords(date)} ${then.title} was in force.` : ''),
    );
  }
  return hints;
};
