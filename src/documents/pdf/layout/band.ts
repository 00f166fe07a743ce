import type { StructureElement } from '../file/structure-tree';
import type { SetLine } from '../text/break-lines';
import type { PdfCanvas } from './pdf-canvas';
import type { ShapeName } from './shape-path';
import type { TextStyle } from './text-style';

/** A set line in its place: whose content it is, and the space above it where it does not start a slice. */
export type PlacedLine = {
  readonly line: SetLine;
  readonly style: TextStyle;
  readonly owner: StructureElement;
  readonly gap: number;
};

/** A shape before the first line, such as that of a RAG. */
export type LeadingMark = { readonly shape: ShapeName; readonly colour: string; readonly space: number };

export type BandCell = {
  readonly left: number;
  readonly width: number;
  readonly align: 'left' | 'right';
  readonly lines: readonly PlacedLine[];
  readonly mark?: LeadingMark;
};

/** A part of a band on one page. */
export type Slice = { readonly top: number; readonly bottom: number; readonly first: boolean; readonly last: boolean };

/** Cells side by side that go down the page together: a paragraph, an item of a list, a row of a table. */
export type Band = {
  readonly cells: readonly BandCell[];
  readonly above: number;
  readonly below: number;
  /** Height of the text where no cell has any. */
  readonly least: number;
  /** Whether it is kept on one page as long as it fits on one, or may part after two lines as a paragraph does. */
  readonly parts: 'never' | 'freely';
  /** The cell that names the band: shown again on each page that the band goes on to, for those who look. */
  readonly name?: number;
  /** Lines up the last lines of the cells, as for column titles. */
  readonly foot?: boolean;
  /** Draws fills and rules, below the text. */
  readonly paint?: (canvas: PdfCanvas, slice: Slice) => void;
};

export function heightOfLines(lines: readonly PlacedLine[]): number {
  return lines.reduce((sum, { style, gap }, index) => sum + style.leading + (index === 0 ? 0 : gap), 0);
}

export function heightOfBand(band: Band): number {
  const tallest = Math.max(...band.cells.map(({ lines }) => heightOfLines(lines)), band.least);
  return band.above + tallest + band.below;
}

/** How many of the lines fit in the room. */
export function linesThatFit(lines: readonly PlacedLine[], room: number): number {
  let height = 0;
  for (const [index, { style, gap }] of lines.entries()) {
    height += style.leading + (index === 0 ? 0 : gap);
    // A hundredth of a point forgives rounding in sums of lengths.
    if (height > room + 0.01) return index;
  }
  return lines.length;
}

/** Draws a slice: `ranges` says which lines of each cell it takes. */
export function drawSlice(
  canvas: PdfCanvas,
  band: Band,
  ranges: readonly (readonly [from: number, to: number])[],
  slice: Slice,
  asArtifact = false,
): void {
  band.paint?.(canvas, slice);
  band.cells.forEach((cell, index) => {
    const [from, to] = ranges[index] ?? [0, 0];
    const lines = cell.lines.slice(from, to);
    const room = slice.bottom - slice.top - band.above - band.below;
    const drop = band.foot === true ? room - heightOfLines(lines) : 0;
    const first = lines[0];
    if (cell.mark !== undefined && from === 0) drawMark(canvas, cell, cell.mark, slice.top + band.above + drop, first);
    drawLines(canvas, cell, lines, slice.top + band.above + drop, asArtifact);
    if (index === band.name && !slice.first && lines.length === 0) {
      const again = cell.lines.slice(0, linesThatFit(cell.lines, room));
      drawLines(canvas, cell, again, slice.top + band.above, true);
    }
  });
}

function drawLines(
  canvas: PdfCanvas,
  cell: BandCell,
  lines: readonly PlacedLine[],
  top: number,
  asArtifact: boolean,
): void {
  let y = top;
  let index = 0;
  for (const group of groupedByOwner(lines)) {
    const draw = (): void => {
      for (const placed of group) {
        if (index > 0) y += placed.gap;
        canvas.line(placed.line, leftOf(cell, placed), y, placed.style);
        y += placed.style.leading;
        index += 1;
      }
    };
    const owner = group[0]?.owner;
    if (asArtifact || owner === undefined) canvas.artifact('Repeat', draw);
    else canvas.content(owner, draw);
  }
}

function groupedByOwner(lines: readonly PlacedLine[]): readonly (readonly PlacedLine[])[] {
  const groups: PlacedLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group?.[0]?.owner === line.owner) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

function leftOf(cell: BandCell, { line, style }: PlacedLine): number {
  const indent = cell.mark?.space ?? 0;
  return cell.align === 'left' ? cell.left + indent : cell.left + cell.width - line.width * style.size;
}

function drawMark(
  canvas: PdfCanvas,
  cell: BandCell,
  mark: LeadingMark,
  top: number,
  first: PlacedLine | undefined,
): void {
  if (first === undefined) return;
  const size = first.style.size * 0.74;
  const left = leftOf(cell, first) - mark.space;
  canvas.artifact('Layout', () => {
    canvas.shape(mark.shape, left, top + (first.style.leading - size) / 2 - 0.3, size, mark.colour);
  });
}
