/** Shapes that the font lacks and that are drawn as outlines instead. */
export type InlineShape = 'circle' | 'triangle' | 'square' | 'tick';

/**
 * A stretch of one line that is drawn in one go.
 * - plain: the glyphs say what the text says;
 * - substitute: other glyphs that look alike, `actual` being the text itself;
 * - missing: one boxed question mark for each character that the font cannot draw;
 * - shape: an outline.
 * Widths are in em.
 */
export type Run =
  | { readonly kind: 'plain'; readonly text: string; readonly width: number }
  | { readonly kind: 'substitute'; readonly text: string; readonly actual: string; readonly width: number }
  | { readonly kind: 'missing'; readonly count: number; readonly actual: string; readonly width: number }
  | { readonly kind: 'shape'; readonly shape: InlineShape; readonly actual: string; readonly width: number };

export const missingWidth = 0.72;
export const shapeWidth = 0.8;

/** Adds a run to a line, joined to the one before where both are drawn alike. */
export function appendRun(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last?.kind === 'plain' && run.kind === 'plain') {
    runs[runs.length - 1] = { kind: 'plain', text: last.text + run.text, width: last.width + run.width };
  } else if (last?.kind === 'missing' && run.kind === 'missing') {
    const { count, actual, width } = last;
    runs[runs.length - 1] = {
      kind: 'missing',
      count: count + run.count,
      actual: actual + run.actual,
      width: width + run.width,
    };
  } else {
    runs.push(run);
  }
}

export const widthOfRuns = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + run.width, 0);
