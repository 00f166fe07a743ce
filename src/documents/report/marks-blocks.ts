import type { Scale } from '../../domain/edition/edition';
import { type GivenMark, markersUsed, readItem } from '../../domain/session/session';
import { markInWords, type Marker } from '../../domain/session/mark';
import { itemName } from '../../domain/session/outcome';
import type { Summary } from '../../domain/session/summarise';
import { capital } from '../../domain/shared/capital';
import { markCells } from './mark-cells';
import type { Block, Cell, TableBlock } from './report';
import type { SessionReportInput } from './session-report-input';
import { enteredTable } from './whose-marks';

/** The table that a council prints: number, item, mark, and what the mark means or why there is none. Where there are
 *  areas of control, many items share a mark, and the area says more than its meaning over and over. */
export const marksTable = ({ edition, scale }: SessionReportInput, summary: Summary): TableBlock => ({
  kind: 'table',
  caption: `Marks by ${edition.nouns.item}`,
  columns: [
    { title: 'No.' },
    { title: capital(edition.nouns.item) },
    { title: 'Mark' },
    { title: edition.groups.length > 0 ? capital(edition.nouns.group ?? 'part') : 'What it means' },
  ],
  rowHeader: 1,
  rows: edition.items.map((item): Cell[] => {
    const [mark, meaning] = markCells(summary, scale, item);
    const area = edition.groups.find(({ id }) => id === item.group);
    return [{ text: item.number }, { text: item.title }, mark, area ? { text: area.title } : meaning];
  }),
});

/** What the values of a scale mean, highest last, and whose words that is. */
export const bandsNote = ({ bands, values }: Scale): Block[] => {
  const meanings = bands.length > 0 ? bands : values.map(({ label, descriptor }) => ({ label, meaning: descriptor }));
  const ours = meanings.every(({ meaning }) => meaning.wording === 'project');
  return [
    { kind: 'heading', level: 3, text: 'What the marks mean' },
    { kind: 'list', items: meanings.map(({ label, meaning }) => `${label}: ${meaning.text}`) },
    ...(ours
      ? [{ kind: 'paragraph', tone: 'small', text: 'These meanings are in this project’s own words.' } as const]
      : []),
  ];
};

const columnTitles: Readonly<Record<Marker, string>> = {
  self: 'Council’s own',
  adviser: 'Adviser’s',
  agreed: 'Agreed',
  confirmed: 'Confirmed',
};

/** Every kind of mark side by side, with who entered each and why they differ, where more than one kind was given or the
 *  one is the adviser's, which does not count and so stands nowhere else. */
export const allMarksBlocks = (input: SessionReportInput): Block[] => {
  const { state, edition, scale } = input;
  const used = markersUsed(state, edition.items);
  if (used.length < 2 && !used.includes('adviser')) return [];
  return [
    { kind: 'heading', level: 2, text: 'All the marks given' },
    {
      kind: 'table',
      caption: `Whose marks, by ${edition.nouns.item}`,
      columns: [{ title: capital(edition.nouns.item) }, ...used.map((marker) => ({ title: columnTitles[marker] }))],
      rowHeader: 0,
      rows: edition.items.map((item) => {
        const { marks } = readItem(state, item.id);
        return [{ text: itemName(item) }, ...used.map((marker) => ({ text: said(marks[marker], scale) ?? 'None' }))];
      }),
    },
    { kind: 'heading', level: 3, text: 'Who entered them' },
    enteredTable(input, used),
    ...differences(input, used),
  ];
};

const said = ({ mark }: GivenMark, scale: Scale): string | undefined => {
  if (mark.is === 'erased' || mark.is === 'withheld') return mark.is;
  const given = mark.sides.flatMap(({ value }) => (value === undefined ? [] : [markInWords(scale, value)]));
  return given.length === 0 ? undefined : given.join(' and ');
};

const reasonOf = ({ reason }: GivenMark): string => {
  const words = reason.is === 'erased' || reason.is === 'withheld' ? reason.is : reason.value;
  return words === undefined ? '' : ` (${words})`;
};

const differences = ({ state, edition, scale }: SessionReportInput, used: readonly Marker[]): Block[] => {
  if (used.length < 2) return [];
  const differing = edition.items.flatMap((item) => {
    const { marks } = readItem(state, item.id);
    const given = used.flatMap((marker) => {
      const words = said(marks[marker], scale);
      return words === undefined ? [] : [{ marker, words }];
    });
    if (new Set(given.map(({ words }) => words)).size < 2) return [];
    const each = given.map(
      ({ marker, words }) => `${columnTitles[marker].toLowerCase()} ${words.toLowerCase()}${reasonOf(marks[marker])}`,
    );
    return [`${itemName(item)}: ${each.join('; ')}`];
  });
  return [
    { kind: 'heading', level: 3, text: 'Where they differ' },
    differing.length === 0
      ? { kind: 'paragraph', text: `No two marks of one ${edition.nouns.item} differ.` }
      : { kind: 'list', items: differing },
  ];
};
