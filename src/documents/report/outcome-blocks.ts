import { ageInMonths } from '../../domain/session/age-in-months';
import type { Assurance } from '../../domain/session/assurance';
import { outcomeInWords } from '../../domain/session/outcome';
import type { Summary } from '../../domain/session/summarise';
import { whatCouldChange } from '../../domain/session/what-could-change';
import { type CalendarDate, dateInWords, daysBetween } from '../../domain/shared/calendar-date';
import type { Block } from './report';
import type { SessionReportInput } from './session-report-input';

/** The outcome, and beside it the counts of any statement that assures an item elsewhere: "met in all" must never hide
 *  an amber legal requirement. */
export const outcomeBlocks = (input: SessionReportInput, summary: Summary): Block[] => [
  { kind: 'heading', level: 2, text: 'Outcome' },
  { kind: 'paragraph', tone: 'lead', text: outcomeInWords(input.edition, input.scale, summary) },
  ...input.assurances.map((assurance): Block => ({ kind: 'paragraph', text: assuranceInWords(assurance, input) })),
  { kind: 'notice', title: 'What these marks measure', text: caveat(input) },
];

const monthsApart = (from: CalendarDate, to: CalendarDate): number =>
  Math.max(ageInMonths(from, to), ageInMonths(to, from));

const assuranceInWords = (
  { title, item, statement }: Assurance,
  { session: { assessedOn } }: SessionReportInput,
): string => {
  switch (statement.is) {
    case 'held': {
      const { session, edition, scale, summary } = statement;
      const counts = outcomeInWords(edition, scale, summary);
      const months = assessedOn === '' ? 0 : monthsApart(session.assessedOn, assessedOn);
      const way = daysBetween(session.assessedOn, assessedOn) > 0 ? 'before' : 'after';
      const apart = months >= 12 ? `, ${months} months ${way} these marks` : '';
      return `${title}, ${session.period} (assessed on ${dateInWords(session.assessedOn)}${apart}): ${counts}`;
    }
    case 'notHeld':
      return `“${item.title}” is left to the ${title}. None is held here, so its counts cannot stand beside this outcome.`;
    case 'notForAuthority':
      return `No ${title} stands beside this outcome. ${statement.reason.replace(/\.?$/, '.')}`;
  }
};

const caveat = ({ edition, session, today }: SessionReportInput): string =>
  [...edition.caveats.map(({ text }) => text), ageOf(session.assessedOn, today)].join(' ');

/** How old marks are on the day of the report, in a sentence. */
export const ageOf = (assessedOn: CalendarDate, today: CalendarDate): string => {
  if (assessedOn === '') return 'The day on which they were given is not recorded.';
  if (assessedOn > today) return 'They are dated after the day on which this was made.';
  const months = ageInMonths(assessedOn, today);
  const age = months === 0 ? 'less than a month' : months === 1 ? '1 month' : `${months} months`;
  return `The marks were ${age} old when this was made.`;
};

/** What could still change the outcome, or that nothing recorded here could. */
export const changeBlocks = (input: SessionReportInput, summary: Summary): Block[] => {
  const sentences = whatCouldChange(summary, input);
  return [
    { kind: 'heading', level: 2, text: 'What could still change' },
    sentences.length === 0
      ? { kind: 'paragraph', text: 'Nothing is left to mark, agree or confirm.' }
      : { kind: 'list', items: sentences },
  ];
};
