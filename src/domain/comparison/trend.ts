import type { Scale, ScaleValue } from '../edition/edition';
import { itemName } from '../session/outcome';
import { dateInWords } from '../shared/calendar-date';
import type { Comparison } from './compare';
import { isSameScale, type ItemInYear, standingInWords } from './standing';
import type { ReadYear } from './read-year';

/** A shape for each kind of thing that a mark says, so that none rests on its colour. */
export type TrendShape = 'circle' | 'triangle' | 'square' | 'diamond';

export type TrendMark = {
  /** Its place among the steps of its segment, lowest first. */
  readonly step: number;
  readonly label: string;
  /** The key of its value, as it stands inside the shape. */
  readonly letter: string;
  readonly shape: TrendShape;
  /** Which item it was given to, where several stand in one cell. */
  readonly of: string | undefined;
  readonly number: string | undefined;
};

/** What stands in one year. What is no mark is beside the marks, in words, never drawn on a scale. */
export type TrendCell = {
  readonly year: number;
  readonly marks: readonly TrendMark[];
  readonly beside: readonly string[];
};

/** Years next to each other that were marked on one scale. Two scales never share their steps. */
export type TrendSegment = {
  readonly scale: string;
  /** The labels of the scale, lowest first. */
  readonly steps: readonly string[];
  readonly cells: readonly TrendCell[];
};

export type TrendColumn = {
  readonly label: string;
  readonly on: string;
  readonly edition: string;
  readonly scale: string;
};

export type TrendRow = { readonly key: string; readonly title: string; readonly segments: readonly TrendSegment[] };

/** The figure: a row for each item, with the same columns of years in each. */
export type Trend = { readonly columns: readonly TrendColumn[]; readonly rows: readonly TrendRow[] };

/** What stands in a cell of a year in which the item, and what it follows, was not asked. */
export const notThere = 'Not in it';

const shapeOf = ({ kind }: Scale, { standing }: ScaleValue): TrendShape => {
  if (kind !== 'rag') return kind === 'score' ? 'circle' : 'diamond';
  return standing === 'below' ? 'square' : standing === 'partly' ? 'triangle' : 'circle';
};

const markOf = ({ item, scale }: ItemInYear, value: ScaleValue, isOneOfSeveral: boolean): TrendMark => ({
  step: scale.values.findIndex(({ id }) => id === value.id),
  label: value.label,
  letter: value.key.toUpperCase(),
  shape: shapeOf(scale, value),
  of: isOneOfSeveral ? itemName(item) : undefined,
  number: isOneOfSeveral ? item.number : undefined,
});

const named = (words: string, of: string | undefined): string => (of === undefined ? words : `${words} (${of})`);

const cellOf = (year: number, cell: readonly ItemInYear[]): TrendCell => {
  const isOneOfSeveral = cell.length > 1;
  return {
    year,
    marks: cell.flatMap((one) =>
      one.standing.is === 'marked' ? [markOf(one, one.standing.value, isOneOfSeveral)] : [],
    ),
    beside:
      cell.length === 0
        ? [notThere]
        : cell.flatMap(({ item, standing, scale }) =>
            standing.is === 'marked'
              ? []
              : [named(standingInWords(standing, scale), isOneOfSeveral ? itemName(item) : undefined)],
          ),
  };
};

/** A cell as the table says it: "4", "4 (6 Process) and 3 (8 Venues)", "Not marked". */
export const cellInWords = ({ marks, beside }: TrendCell): string =>
  [...marks.map(({ label, of }) => named(label, of)), ...beside].join(' and ');

const segmentsOf = (years: readonly ReadYear[], cells: readonly (readonly ItemInYear[])[]): TrendSegment[] => {
  const segments: { scale: Scale; cells: TrendCell[] }[] = [];
  for (const [place, { scale }] of years.entries()) {
    const last = segments.at(-1);
    const cell = cellOf(place, cells[place] ?? []);
    if (last && isSameScale(last.scale, scale)) last.cells.push(cell);
    else segments.push({ scale, cells: [cell] });
  }
  return segments.map(({ scale, cells: own }) => ({
    scale: scale.title,
    steps: scale.values.map(({ label }) => label),
    cells: own,
  }));
};

export const trendOf = ({ years, threads }: Pick<Comparison, 'years' | 'threads'>): Trend => ({
  columns: years.map(({ session, edition, scale }) => ({
    label: session.period,
    on: session.assessedOn === '' ? 'date not given' : dateInWords(session.assessedOn),
    edition: edition.shortTitle,
    scale: scale.title,
  })),
  rows: threads.map(({ key, item, year, cells }) => ({
    key,
    title:
      year === years.length - 1 ? itemName(item) : `${itemName(item)} (up to ${years[year]?.session.period ?? ''})`,
    segments: segmentsOf(years, cells),
  })),
});

/** What a row says, year by year: the same words as in the table. */
export const rowInWords = ({ columns }: Trend, { segments }: TrendRow): string =>
  segments
    .flatMap(({ cells }) => cells)
    .map((cell) => `${columns[cell.year]?.label ?? ''}: ${cellInWords(cell)}`)
    .join('. ');
