import { summarise, type Summary } from '../../domain/session/summarise';
import { dateInWords } from '../../domain/shared/calendar-date';
import { answersBlocks, bandBlocks } from './answers-blocks';
import { areaBlocks } from './area-blocks';
import { completenessBlocks } from './completeness-blocks';
import { evidenceBlocks } from './evidence-blocks';
import { fileNameOf } from './file-name';
import { allMarksBlocks, bandsNote, marksTable } from './marks-blocks';
import { needingAction, needsActionBlocks } from './needs-action-blocks';
import { notesBlocks } from './notes-blocks';
import { outcomeBlocks } from './outcome-blocks';
import { periodInName } from './period-words';
import { planBlocks } from './plan-blocks';
import type { Block, Report } from './report';
import type { SessionReportInput } from './session-report-input';
import { targetBlocks } from './target-blocks';
import { titleFacts } from './title-facts';
import { whoseMarks } from './whose-marks';
import { areasBlocks, reasonsBlocks, strengthsBlocks } from './written-blocks';

/** The whole report of a session, as it goes before a board: on screen, on paper and as a PDF. */
export const sessionReport = (input: SessionReportInput): Report => {
  const summary = summarise(input.state, input);
  const needing = needingAction(input, summary);
  const blocks: Block[] = [
    titleFacts(input, summary),
    ...outcomeBlocks(input, summary),
    ...resultBlocks(input, summary),
    ...(input.edition.groups.length > 0 ? [] : bandsNote(input.scale)),
    ...needsActionBlocks(input, needing),
    ...targetBlocks(input, summary),
    ...bandBlocks(input, summary),
    ...completenessBlocks(input, summary),
    ...whoseBlocks(input, summary),
    ...areasBlocks(input, needing),
    ...strengthsBlocks(input),
    ...reasonsBlocks(summary, needing),
    ...evidenceBlocks(input),
    ...planBlocks(input),
    ...everyMark(input, summary),
    ...allMarksBlocks(input),
    ...answersBlocks(input),
    ...notesBlocks(input),
  ];
  return { ...frameOf(input), blocks };
};

/** The same on the screen, in two parts: the outcome, and what it rests on. The whole report holds both, and more. */
export const summaryParts = (input: SessionReportInput): { readonly outcome: Report; readonly details: Report } => {
  const summary = summarise(input.state, input);
  // The page around them says whose session it is, and that it is the worked example.
  const { banner: _, ...frame } = frameOf(input);
  const part = (blocks: readonly Block[]): Report => ({ ...frame, subtitle: '', footer: '', blocks });
  return {
    outcome: part(outcomeBlocks(input, summary)),
    details: part([
      ...resultBlocks(input, summary),
      ...bandsNote(input.scale),
      ...completenessBlocks(input, summary),
      ...whoseBlocks(input, summary),
      ...allMarksBlocks(input),
    ]),
  };
};

const frameOf = (input: SessionReportInput): Omit<Report, 'blocks'> => {
  const { edition, authority, today, madeAt, madeBy } = input;
  const period = periodInName(input.session);
  return {
    title: edition.title,
    subtitle: `${authority.name}, ${period}`,
    language: 'en-GB',
    madeAt,
    footer: `${authority.name}. ${edition.shortTitle}, ${period}. Made ${dateInWords(today)}.`,
    author: madeBy ?? authority.name,
    fileName: fileNameOf(authority.name, edition.shortTitle, period, today),
    ...(authority.example ? { banner: 'Worked example: a published year, entered to show how this works.' } : {}),
  };
};

const resultBlocks = (input: SessionReportInput, summary: Summary): Block[] =>
  input.edition.groups.length > 0
    ? areaBlocks(input, summary)
    : [{ kind: 'heading', level: 2, text: 'Marks' }, marksTable(input, summary)];

// Where the marks stand by area of control, each of them follows in a list of its own.
const everyMark = (input: SessionReportInput, summary: Summary): Block[] => {
  const { groups, nouns } = input.edition;
  if (groups.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: `Every ${nouns.item} and its mark` },
    marksTable(input, summary),
    ...bandsNote(input.scale),
  ];
};

const whoseBlocks = (input: SessionReportInput, summary: Summary): Block[] => [
  { kind: 'heading', level: 2, text: 'Whose marks these are' },
  ...whoseMarks(input, summary),
];
