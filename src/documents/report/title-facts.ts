import { factsOf } from '../../domain/authority/authority';
import type { Edition } from '../../domain/edition/edition';
import { assessedDays } from '../../domain/session/assessed-days';
import { boardReviewIn } from '../../domain/session/stage-set-by-hand';
import { stagesOf } from '../../domain/session/stages';
import { stageInWords } from '../../domain/session/stage-words';
import type { Summary } from '../../domain/session/summarise';
import { type CalendarDate, dateInWords } from '../../domain/shared/calendar-date';
import { sideBySide } from '../../domain/shared/side-by-side';
import { authorityInWords } from './authority-words';
import { madeWith } from './made-with';
import type { Block } from './report';
import { periodInFull } from './period-words';
import type { SessionReportInput } from './session-report-input';
import { enteredInWords, markersInWords } from './whose-marks';

/** What a reader has to know before the first figure: whose, of what, for when, given by whom, made when. */
export const titleFacts = (input: SessionReportInput, summary: Summary): Block => {
  const { session, edition, scale, authority, today, madeBy } = input;
  const days = assessedDays(session);
  const entered = enteredInWords(input, summary);
  return {
    kind: 'facts',
    facts: [
      { label: 'Authority', value: authorityInWords(authority) },
      {
        label: 'Marked against',
        value: `${edition.title}, on the scale “${scale.title}”; ${inForceInWords(edition, days)}`,
      },
      { label: 'Period', value: periodInFull(session) },
      { label: 'Assessed on', value: sideBySide(days.map(dateInWords)) || 'Date not given' },
      { label: 'Whose marks', value: `${markersInWords(input, summary)}${entered ? `; ${entered}` : ''}` },
      { label: 'Stage', value: stageFact(input) },
      ...reviewFact(input),
      { label: 'Made', value: `${dateInWords(today)}${madeBy ? `, by ${madeBy}` : ''}, with ${madeWith}` },
      ...(session.archived ? [{ label: 'Session', value: 'Archived' }] : []),
    ],
  };
};

/** "Agreed"; of a session that was stepped back also why. */
const stageFact = ({ session, state, edition, scale, authority, actions, evidence }: SessionReportInput): string => {
  const { current, held } = stagesOf(state, {
    session,
    edition,
    scale,
    authority: factsOf(authority),
    actions,
    isDated: (id) => evidence.get(id)?.date !== undefined,
  });
  if (!held) return stageInWords(current);
  const { is, value } = held.reason;
  return `${stageInWords(current)}, stepped back: ${value ?? (is === 'erased' || is === 'withheld' ? `reason ${is}` : 'two reasons stand side by side')}`;
};

const reviewFact = ({ state }: SessionReportInput): { readonly label: string; readonly value: string }[] => {
  const { on, words } = boardReviewIn(state);
  const days = on.sides.flatMap(({ value }) => (value === undefined ? [] : [dateInWords(value)]));
  if (days.length === 0) return [];
  const where =
    words.is === 'erased' || words.is === 'withheld' ? words.is : (words.value ?? 'two notes stand side by side');
  return [{ label: 'Reviewed by the board', value: `${sideBySide(days)}: ${where}` }];
};

const inForceInWords = ({ inForce: { from, to } }: Edition, days: readonly CalendarDate[]): string => {
  const span = to ? `in force from ${dateInWords(from)} to ${dateInWords(to)}` : `in force since ${dateInWords(from)}`;
  const outside = days.filter((day) => day < from || (to !== undefined && day > to)).length;
  if (outside === 0) return span;
  return `${span}, and so not on ${days.length === 1 ? 'the day assessed' : outside === days.length ? 'either of the days given' : 'one of the days given'}`;
};
