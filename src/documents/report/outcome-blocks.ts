import { ageInMonths } from '../../domain/session/age-in-months';
import type { Assurance } from '../../domain/session/assurance';
import { outcomeInWords } from '../../domain/session/outcome';
import type { Summary } from '../../domain/session/summarise';
import { type CalendarDate, dateInWords, daysBetween } from '../../domain/shared/calendar-date';
import type { Block } from './report';
import type { SessionReportInput } from './session-report-input';
import { markersInWords } from './whose-marks';

/** The outcome, and beside it the counts of any statement that assures an item elsewhere: "met in all" must never hide
 *  an amber legal requirement. */
export const outcomeBlocks = (input: SessionReportInput, summary: Summary): Block[] => [
  { kind: 'heading', level: 2, text: 'Outcome' },
  { kind: 'paragraph', tone: 'lead', text: outcomeInWords(input.edition, input.scale, summary) },
  ...input.assurances.map((assurance): Block => ({
    kind: 'paragraph',
    tone: 'lead',
    text: assuranceInWords(assurance, input),
  })),
  { kind: 'paragraph', text: `${markersInWords(summary)}, ${ageOf(input.session.assessedOn, input.today)}` },
  {
    kind: 'notice',
    title: 'What these marks measure',
    text: input.edition.caveats.map(({ text }) => text).join(' '),
  },
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

/** The day as of which marks stand, and how old they are when a report is made. */
export const ageOf = (assessedOn: CalendarDate, today: CalendarDate): string => {
  if (assessedOn === '') return 'on a day that is not recorded.';
  const asOf = `as of ${dateInWords(assessedOn)}`;
  if (assessedOn > today) return `${asOf}, a day after the one on which this was made.`;
  const months = ageInMonths(assessedOn, today);
  const age = months === 0 ? 'less than a month' : months === 1 ? '1 month' : `${months} months`;
  return `${asOf}. They were ${age} old when this was made.`;
};
