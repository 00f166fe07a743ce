import { ageInMonths } from '../../domain/session/age-in-months';
import { assessedDays } from '../../domain/session/assessed-days';
import type { Assurance } from '../../domain/session/assurance';
import { itemName, outcomeInWords } from '../../domain/session/outcome';
import { markersUsed, type Session } from '../../domain/session/session';
import type { Summary } from '../../domain/session/summarise';
import { type CalendarDate, dateInWords, daysBetween } from '../../domain/shared/calendar-date';
import { capital } from '../../domain/shared/capital';
import { eitherOf, sideBySide } from '../../domain/shared/side-by-side';
import { periodInName } from './period-words';
import type { Block } from './report';
import type { SessionReportInput } from './session-report-input';
import { markersInWords } from './whose-marks';

/** The outcome, and beside it the counts of any statement that assures an item elsewhere: "met in all" must never hide
 *  an amber legal requirement. */
export const outcomeBlocks = (input: SessionReportInput, summary: Summary): Block[] => [
  { kind: 'heading', level: 2, text: 'Outcome' },
  { kind: 'paragraph', tone: 'lead', text: outcomeInWords(input.edition, input.scale, summary) },
  ...belowSoFar(summary),
  ...input.assurances.map((assurance): Block => ({
    kind: 'paragraph',
    tone: 'lead',
    text: assuranceInWords(assurance, input),
  })),
  { kind: 'paragraph', text: asOfWords(input, summary) },
  {
    kind: 'notice',
    title: 'What these marks measure',
    text: input.edition.caveats.map(({ text }) => text).join(' '),
  },
];

// One blank item must not take what is known already out of sight.
const belowSoFar = ({ below, unmarked, disputed }: Summary): Block[] =>
  below.length === 0 || unmarked.length + disputed.length === 0
    ? []
    : [
        {
          kind: 'paragraph',
          tone: 'lead',
          text: `Not met so far: ${below.map(({ item }) => itemName(item)).join('; ')}.`,
        },
      ];

const asOfWords = (input: SessionReportInput, summary: Summary): string => {
  const whose = markersInWords(input, summary);
  const age = ageOf(assessedDays(input.session), input.today);
  if (summary.markers.length > 0) return `${whose}, ${age}`;
  return markersUsed(input.state, input.edition.items).length > 0 ? `${whose}. ${capital(age)}` : `${whose}.`;
};

const monthsApart = (from: CalendarDate, to: CalendarDate): number =>
  Math.max(ageInMonths(from, to), ageInMonths(to, from));

const assuranceInWords = ({ title, item, statement }: Assurance, { session: ours }: SessionReportInput): string => {
  switch (statement.is) {
    case 'held': {
      const { session, edition, scale, summary } = statement;
      const counts = outcomeInWords(edition, scale, summary);
      return `${title}, ${periodInName(session)} (${assessedInWords(session)}${apartInWords(session, ours)}): ${counts}`;
    }
    case 'notHeld':
      return `“${item.title}” is left to the ${title}. None is held here, so its counts cannot stand beside this outcome.`;
    case 'editionMissing': {
      const held = `${periodInName(statement.session)} (${assessedInWords(statement.session)})`;
      return `“${item.title}” is left to the ${title}. The one for ${held} is here, but the edition that it was marked with is missing, so its counts cannot stand beside this outcome.`;
    }
    case 'notForAuthority':
      return `No ${title} stands beside this outcome. ${statement.reason.replace(/\.?$/, '.')}`;
  }
};

const assessedInWords = (session: Session): string => `assessed on ${eitherOf(assessedDays(session).map(dateInWords))}`;

/** How far apart a statement and these marks are, where that is a year or more and no day is in dispute. */
const apartInWords = ({ assessedOn: theirs }: Session, { assessedOn: ours }: Session): string => {
  const months = theirs === '' || ours === '' ? 0 : monthsApart(theirs, ours);
  const way = daysBetween(theirs, ours) > 0 ? 'before' : 'after';
  return months >= 12 ? `, ${months} months ${way} these marks` : '';
};

/** The day as of which marks stand, and how old they are when a report is made; of two days, both and no age. */
const ageOf = (days: readonly CalendarDate[], today: CalendarDate): string => {
  const [assessedOn, ...others] = days;
  if (assessedOn === undefined) return 'on a day that is not recorded.';
  const asOf = `as of ${sideBySide(days.map(dateInWords))}`;
  if (others.length > 0) return `${asOf}.`;
  if (assessedOn > today) return `${asOf}, a day after the one on which this was made.`;
  const months = ageInMonths(assessedOn, today);
  const age = months === 0 ? 'less than a month' : months === 1 ? '1 month' : `${months} months`;
  return `${asOf}. They were ${age} old when this was made.`;
};
