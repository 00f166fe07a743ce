import { factsOf } from '../../domain/authority/authority';
import type { Item, Level } from '../../domain/edition/edition';
import { carriedAt, carriedInWords } from '../../domain/session/carried';
import type { Answer } from '../../domain/session/mark';
import { itemName } from '../../domain/session/outcome';
import { askedOf } from '../../domain/session/progress';
import { answerAt, answersThatCount, readItem } from '../../domain/session/session';
import { isOutside, suggestionFor } from '../../domain/session/suggestion';
import type { Summary } from '../../domain/session/summarise';
import { capital } from '../../domain/shared/capital';
import { markCells } from './mark-cells';
import type { Block, Cell } from './report';
import type { SessionReportInput } from './session-report-input';

const levelTitles: Readonly<Record<Level, string>> = {
  must: 'What the guidance expects',
  recommended: 'What is recommended',
  good: 'Good practice',
  best: 'Best practice',
};

const answerWords: Readonly<Record<Answer, string>> = {
  met: 'Met',
  partly: 'Partly met',
  'not-met': 'Not met',
  'not-applicable': 'Not applicable',
};

const asked = ({ authority, session }: SessionReportInput, item: Item) =>
  askedOf(item, factsOf(authority), session.assessedOn).current;

// An answer that two people gave differently, or that was erased, was given.
const answered = (input: SessionReportInput): Item[] =>
  input.edition.items.filter((item) =>
    asked(input, item).some(({ id }) => answerAt(input.state, item.id, id).is !== 'empty'),
  );

/** The band that the answers suggest beside the mark that counts, and why a mark is outside it; nothing where no indicator
 *  was answered. */
export const bandBlocks = (input: SessionReportInput, summary: Summary): Block[] => {
  const items = answered(input);
  const { nouns } = input.edition;
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'What the answers suggest' },
    {
      kind: 'paragraph',
      text: `Each ${nouns.item} has indicators. The answers to them suggest a band, never a mark; a mark outside it needs a sentence that says why. Every answer stands at the end of this report.`,
    },
    {
      kind: 'table',
      caption: `Suggested band and mark, by ${nouns.item}`,
      columns: [{ title: capital(nouns.item) }, { title: 'Answered' }, { title: 'Suggested band' }, { title: 'Mark' }],
      rowHeader: 0,
      rows: items.map((item) => bandRow(input, summary, item)),
    },
  ];
};

const bandRow = (input: SessionReportInput, summary: Summary, item: Item): Cell[] => {
  const { state, edition, scale, session, evidence, authority } = input;
  const these = asked(input, item);
  const answers = answersThatCount(state, item.id);
  const hasDatedEvidence = readItem(state, item.id).evidenceThatCounts.some(
    (id) => evidence.get(id)?.date !== undefined,
  );
  const setting = { edition, authority: factsOf(authority), assessedOn: session.assessedOn, hasDatedEvidence };
  const suggestion = suggestionFor(state, item, setting);
  const marked = [...summary.marked, ...summary.notApplicable].find((one) => one.item.id === item.id);
  const mark = markCells(summary, scale, item)[0].text;
  const outside = marked && isOutside(suggestion, scale, marked.result.mark);
  return [
    { text: itemName(item) },
    { text: `${these.filter(({ id }) => Object.hasOwn(answers, id)).length} of ${these.length}` },
    { text: suggestion?.suggests ?? 'None' },
    { text: outside ? `${mark}, outside the suggested band: ${marked.result.reason ?? 'nobody has said why'}` : mark },
  ];
};

/** Every indicator that was asked and what was answered, item by item. */
export const answersBlocks = (input: SessionReportInput): Block[] => {
  const items = answered(input);
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Indicators and answers' },
    ...items.flatMap((item): Block[] => [
      { kind: 'heading', level: 3, text: itemName(item) },
      {
        kind: 'table',
        caption: `Answers for ${itemName(item)}`,
        columns: [
          { title: 'Indicator', width: 4 },
          { title: 'What it is', width: 2 },
          { title: 'Answer', width: 1.5 },
        ],
        rowHeader: 0,
        rows: asked(input, item).map(({ id, statement, level }) => [
          { text: statement.text },
          { text: levelTitles[level] },
          { text: answerInWords(input, item.id, id) },
        ]),
      },
    ]),
  ];
};

const answerInWords = ({ state }: SessionReportInput, item: string, indicator: string): string => {
  const { is, value, sides } = answerAt(state, item, indicator);
  if (is === 'conflict') return sides.map((side) => (side.value ? answerWords[side.value] : 'No answer')).join(' and ');
  if (!value) return is === 'empty' ? 'Not answered' : is;
  const carried = carriedAt(state, item, { is: 'indicator', indicator });
  return carried ? `${answerWords[value]}. ${carriedInWords(carried)}` : answerWords[value];
};
