import type { Scale } from '../../domain/edition/edition';
import { markersUsed, readItem } from '../../domain/session/session';
import { markInWords, type Marker } from '../../domain/session/mark';
import { itemName } from '../../domain/session/outcome';
import type { Summary } from '../../domain/session/summarise';
import { capital } from '../../domain/shared/capital';
import { markCells } from './mark-cells';
import type { Block, Cell, TableBlock } from './report';
import type { SessionReportInput } from './session-report-input';

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

/** Every kind of mark side by side, where more than one kind was given or the one is the adviser's, which does not count
 *  and so stands nowhere else. */
export const allMarksBlocks = ({ state, edition, scale }: SessionReportInput): Block[] => {
  const used = markersUsed(state, edition.items);
  if (used.length < 2 && !used.includes('adviser')) return [];
  const said = (item: string, marker: Marker): string => {
    const { mark } = readItem(state, item).marks[marker];
    if (mark.is === 'erased' || mark.is === 'withheld') return mark.is;
    const given = mark.sides.flatMap(({ value }) => (value === undefined ? [] : [markInWords(scale, value)]));
    return given.join(' and ') || 'None';
  };
  return [
    { kind: 'heading', level: 2, text: 'All the marks given' },
    {
      kind: 'table',
      caption: `Whose marks, by ${edition.nouns.item}`,
      columns: [{ title: capital(edition.nouns.item) }, ...used.map((marker) => ({ title: columnTitles[marker] }))],
      rowHeader: 0,
      rows: edition.items.map((item) => [
        { text: itemName(item) },
        ...used.map((marker) => ({ text: said(item.id, marker) })),
      ]),
    },
  ];
};
