/** One face of the report's font, as far as setting lines needs it. Widths are in em (1 = the font size). */
export type Typeface = {
  /** The name that the PDF writer knows the face by. */
  readonly family: string;
  /** Whether the face can draw this character, a UTF-16 unit. */
  readonly covers: (unit: number) => boolean;
  readonly width: (unit: number) => number;
  /** Height above and depth below the baseline that the face declares for any line, in em. */
  readonly ascent: number;
  readonly descent: number;
};

export function widthOf(face: Typeface, text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum += face.width(text.charCodeAt(i));
  return sum;
}

export function coversAll(face: Typeface, text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (!face.covers(text.charCodeAt(i))) return false;
  return true;
}
