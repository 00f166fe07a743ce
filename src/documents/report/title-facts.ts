import type { Edition } from '../../domain/edition/edition';
import type { Summary } from '../../domain/session/summarise';
import { type CalendarDate, dateInWords } from '../../domain/shared/calendar-date';
import { authorityInWords } from './authority-words';
import { madeWith } from './made-with';
import type { Block } from './report';
import type { SessionReportInput } from './session-report-input';
import { enteredInWords, markersInWords } from './whose-marks';

/** What a reader has to know before the first figure: whose, of what, for when, given by whom, made when. */
export const titleFacts = (input: SessionReportInput, summary: Summary): Block => {
  const { session, edition, scale, authority, today, madeBy } = input;
  return {
    kind: 'facts',
    facts: [
      { label: 'Authority', value: authorityInWords(authority) },
      {
        label: 'Marked against',
        value: `${edition.title}, on the scale “${scale.title}”; ${inForceInWords(edition, session.assessedOn)}`,
      },
      { label: 'Period', value: session.period },
      { label: 'Assessed on', value: dateInWords(session.assessedOn) || 'Date not given' },
      { label: 'Whose marks', value: `${markersInWords(summary)}; ${enteredInWords(input, summary)}` },
      { label: 'Made', value: `${dateInWords(today)}${madeBy ? `, by ${madeBy}` : ''}, with ${madeWith}` },
      ...(session.archived ? [{ label: 'Session', value: 'Archived' }] : []),
    ],
  };
};

const inForceInWords = ({ inForce: { from, to } }: Edition, assessedOn: CalendarDate): string => {
  const span = to ? `in force from ${dateInWords(from)} to ${dateInWords(to)}` : `in force since ${dateInWords(from)}`;
  const outside = assessedOn !== '' && (assessedOn < from || (to !== undefined && assessedOn > to));
  return outside ? `${span}, and so not on the day assessed` : span;
};
