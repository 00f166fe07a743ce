import { heightOfBand, type Band } from './band';
import type { PageFlow } from './page-flow';

/** A block that has been set and measured, ready to go on the page. */
export type PreparedBlock = {
  /** Space that it likes above it. */
  readonly above: number;
  /** Height without which it is not begun at the foot of a page. */
  readonly start: number;
  /** A heading is kept with what follows it. */
  readonly heading?: true;
  readonly draw: (flow: PageFlow) => void;
};

/** The height that a band needs to begin: all of it if it is kept whole, else its first lines. */
export function startOfBand(band: Band): number {
  const height = heightOfBand(band);
  const lead = Math.max(
    ...band.cells.map(({ lines }) => firstLines(lines.map(({ style }) => style.leading))),
    band.least,
  );
  const least = band.above + lead + band.below;
  // A band that is taller than a page will be parted anyhow; half a page is as much as a heading need wait for.
  return band.parts === 'freely' || height > 350 ? least : height;
}

/**
 * The height that a stack of bands needs to begin: all of it if it is low enough to be kept on one page without
 * leaving a hole in the one before, else its head and the start of the first band after it.
 */
export function startOfStack(head: readonly Band[], rest: readonly Band[], wholeUpTo: number): number {
  const whole = [...head, ...rest].reduce((sum, band) => sum + heightOfBand(band), 0);
  if (whole <= wholeUpTo) return whole;
  return [...head, ...rest.slice(0, 1)].reduce((sum, band) => sum + startOfBand(band), 0);
}

const firstLines = (leadings: readonly number[]): number =>
  leadings.slice(0, leadings.length === 3 ? 3 : 2).reduce((sum, leading) => sum + leading, 0);
