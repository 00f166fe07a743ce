import type { Edition, Wording } from '../../domain/edition/edition';
import { wordages } from '../../domain/edition/wordages';
import type { Block } from './report';
import type { SessionReportInput } from './session-report-input';

/** Whose words these are, what they rest on, and what made the report. */
export const notesBlocks = ({ edition }: SessionReportInput): Block[] => [
  { kind: 'heading', level: 2, text: 'About this report' },
  { kind: 'notice', title: 'Whose words these are', text: wordingInWords(edition) },
  ...(edition.sources.length === 0
    ? []
    : [
        { kind: 'heading', level: 3, text: 'Sources' } as const,
        {
          kind: 'list',
          items: edition.sources.map(({ title, address, note }) =>
            [title, ...(address ? [address] : []), ...(note ? [note] : [])]
              .map((part) => part.replace(/\.?$/, '.'))
              .join(' '),
          ),
        } as const,
      ]),
  {
    kind: 'paragraph',
    tone: 'small',
    text: 'Reasons, strengths, areas for development, evidence and actions are the council’s own words.',
  },
];

const said: Readonly<Record<Wording, string>> = {
  restated: 'restated from published sources in this project’s words',
  project: 'this project’s own working text',
  authority: 'the authority’s own words, not official',
  official: 'the official text of the form that the authority was sent',
};

const order: readonly Wording[] = ['official', 'restated', 'authority', 'project'];

/** Whose words an edition's statements and its other texts are, and that nothing is official unless it says so. */
export const wordingInWords = (edition: Edition): string => {
  const kinds = (texts: readonly Wording[]): string =>
    order
      .filter((wording) => texts.includes(wording))
      .map((wording) => said[wording])
      .join(', or ');
  const statements = edition.items.map(({ statement }) => statement.wording);
  const all = wordages(edition).map(([, { wording }]) => wording);
  return [
    `The wording of the ${edition.nouns.items} is ${kinds(statements)}.`,
    `Everything else in this edition is ${kinds(all)}.`,
    'No wording here is official unless it says so. “This project” is the tool that made this report.',
  ].join(' ');
};
