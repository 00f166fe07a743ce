export type ChartShape = 'circle' | 'triangle' | 'square' | 'diamond';

/** One value on a step, drawn as a shape with a letter in it: it reads without colour. */
export type ChartMark = {
  readonly step: number;
  readonly letter: string;
  readonly shape: ChartShape;
  /** Small words under it, such as which of two it is. */
  readonly note?: string;
};

export type ChartCell = {
  readonly label: string;
  readonly marks: readonly ChartMark[];
  /** What is no value on the scale, in a word or two, under the steps. */
  readonly beside: readonly string[];
};

/** Cells on one scale, with steps of its own. Two segments stand on one time line and share no step. */
export type ChartSegment = { readonly steps: readonly string[]; readonly cells: readonly ChartCell[] };

export type ChartRow = {
  readonly key: string;
  readonly title: string;
  /** All that the picture says, in words. */
  readonly description: string;
  readonly segments: readonly ChartSegment[];
};

export const narrowestColumn = 64;
export const apart = 24;
/** Between two scales, so that their steps never look like one. */
export const gap = 10;
const top = 20;
const plotHeight = 104;
const letterWidth = 7.2;
const smallLetterWidth = 6;
export const radius = 10;

export const axisWidth = (steps: readonly string[]): number =>
  Math.ceil(Math.max(0, ...steps.map((step) => step.length)) * letterWidth) + 14;

export const heightOf = (steps: readonly string[], step: number): number =>
  steps.length < 2 ? top + plotHeight / 2 : top + plotHeight - (plotHeight * step) / (steps.length - 1);

export const asideTop = top + plotHeight + 28;
export const labelTop = asideTop + 30;
export const fullHeight = labelTop + 8;

/** Wide enough for the cell with the most shapes side by side, and for the words under it. */
const columnOf = ({ cells }: ChartSegment): number =>
  Math.max(
    narrowestColumn,
    ...cells.map(({ marks }) => marks.length * apart + 8),
    ...cells.flatMap(({ beside }) => beside.map((words) => Math.ceil(words.length * smallLetterWidth) + 6)),
  );

/** The width of a year's column in each segment: the same in every picture, so that years stand under each other. */
export const columnsOf = (rows: readonly ChartRow[]): number[] =>
  (rows[0]?.segments ?? []).map((_, n) =>
    Math.max(narrowestColumn, ...rows.flatMap(({ segments }) => segments[n] ?? []).map(columnOf)),
  );

export const widthOf = ({ steps, cells }: ChartSegment, column: number): number =>
  axisWidth(steps) + cells.length * column;
