import { drawSlice, heightOfBand, heightOfLines, linesThatFit, type Band } from './band';
import { frame } from './page-measures';
import type { PdfCanvas } from './pdf-canvas';

/** Room that the page's furniture takes, in points. */
export type Furniture = { readonly head: number; readonly foot: number };

/** Puts bands one below another, over as many pages as they need. */
export class PageFlow {
  /** Drawn again at the top of each page as long as it is set: the column titles of a table. */
  private repeat: Band | null = null;
  private y = frame.top;
  private top = frame.top;
  readonly bottom: number;

  constructor(
    readonly canvas: PdfCanvas,
    private readonly furniture: Furniture,
  ) {
    this.bottom = frame.bottom - furniture.foot;
  }

  /** Where the next band goes. */
  get place(): number {
    return this.y;
  }

  /** Leaves space, but not at the top of a page. */
  space(height: number): void {
    if (this.y > this.top) this.y += height;
  }

  /** Starts a new page where less than this height is left. */
  keep(height: number): void {
    if (height > this.room() && this.y > this.top) this.newPage();
  }

  put(band: Band): void {
    const height = heightOfBand(band);
    if (height <= this.room()) this.putWhole(band, height);
    else if (band.parts === 'never' && height <= this.fullRoom()) {
      this.newPage();
      this.putWhole(band, height);
    } else this.putInSlices(band);
  }

  /** Draws rows with their titles repeated on each page they go on to. */
  under(titles: Band, rows: () => void): void {
    const repeats = heightOfBand(titles) < (this.bottom - frame.top - this.furniture.head) / 3;
    if (repeats) this.repeat = titles;
    rows();
    this.repeat = null;
  }

  private room(): number {
    return this.bottom - this.y + 0.01;
  }

  private fullRoom(): number {
    const repeated = this.repeat === null ? 0 : heightOfBand(this.repeat);
    return this.bottom - frame.top - this.furniture.head - repeated;
  }

  private newPage(): void {
    this.canvas.addPage();
    this.y = frame.top + this.furniture.head;
    if (this.repeat !== null) {
      const height = heightOfBand(this.repeat);
      const all = this.repeat.cells.map(({ lines }) => [0, lines.length] as const);
      drawSlice(this.canvas, this.repeat, all, { top: this.y, bottom: this.y + height, first: true, last: true }, true);
      this.y += height;
    }
    this.top = this.y;
  }

  private putWhole(band: Band, height: number): void {
    const all = band.cells.map(({ lines }) => [0, lines.length] as const);
    drawSlice(this.canvas, band, all, { top: this.y, bottom: this.y + height, first: true, last: true });
    this.y += height;
  }

  private putInSlices(band: Band): void {
    let from = band.cells.map(() => 0);
    let first = true;
    for (;;) {
      const room = this.room() - band.above - band.below;
      const to = band.cells.map(({ lines }, index) => {
        const start = from[index] ?? 0;
        return start + parted(lines.length - start, linesThatFit(lines.slice(start), room), this.y === this.top);
      });
      const last = band.cells.every(({ lines }, index) => to[index] === lines.length);
      const moved = to.some((end, index) => end > (from[index] ?? 0));
      if (!moved && !last && this.y > this.top) {
        this.newPage();
        continue;
      }
      if (!moved && !last) throw new Error('A line is taller than the page');
      const ranges = from.map((start, index) => [start, to[index] ?? start] as const);
      const tallest = Math.max(
        ...band.cells.map(({ lines }, index) => heightOfLines(lines.slice(...(ranges[index] ?? [0, 0])))),
        band.least,
      );
      const bottom = this.y + band.above + tallest + band.below;
      drawSlice(this.canvas, band, ranges, { top: this.y, bottom, first, last });
      this.y = bottom;
      if (last) return;
      from = to;
      first = false;
      this.newPage();
    }
  }
}

/** How many of the lines that fit are taken, so that no line is left alone at the foot or the top of a page. */
function parted(left: number, fit: number, atTop: boolean): number {
  if (fit >= left) return left;
  const taken = left - fit === 1 && fit > 2 ? fit - 1 : fit;
  return taken < 2 && !atTop ? 0 : taken;
}
