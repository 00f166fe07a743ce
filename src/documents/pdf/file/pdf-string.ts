/** A text string of a PDF file, as hexadecimal UTF-16: safe beside any syntax, for any character. */
export function pdfString(text: string): string {
  let hex = '<FEFF';
  for (let i = 0; i < text.length; i += 1) hex += text.charCodeAt(i).toString(16).padStart(4, '0').toUpperCase();
  return `${hex}>`;
}

/** A number of a content stream, to a hundredth of a point, without trailing noughts. */
export function pdfNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** An instant as PDF dates are written, in UTC, so that the same report gives the same file in any time zone. */
export function pdfDate(instant: Date): string {
  return `(D:${instant
    .toISOString()
    .replace(/\.\d+Z$/, '')
    .replace(/[-:T]/g, '')}Z)`;
}
