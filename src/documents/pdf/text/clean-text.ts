const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
const keptTogether = /[\u00a0\u2007\u202f]/gu;
const spaces = /[\t \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+/gu;
const controls = /[\p{Cc}\ufff9-\ufffb]/gu;
/** Lone surrogates and code points that are no character at all. */
const broken = /\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

/**
 * Characters with no picture of their own. Those that shape their neighbours (joiners, variation selectors, the tags
 * of a flag) stay, so that an emoji is kept whole; the rest would only confuse the reading order.
 */
const invisible =
  /(?![\u200c\u200d\ufe00-\ufe0f\u{e0020}-\u{e007f}\u{e0100}-\u{e01ef}])\p{Default_Ignorable_Code_Point}/gu;

/**
 * Splits plain text into paragraphs of lines, without what cannot be drawn: control characters, lone surrogates,
 * spaces in a row. An empty line parts two paragraphs. Text with nothing to draw gives no paragraph at all.
 */
export function paragraphsOf(text: string): readonly (readonly string[])[] {
  const paragraphs: string[][] = [[]];
  for (const rough of text.split(lineEnds)) {
    const line = cleanLine(rough);
    if (line !== '') paragraphs.at(-1)?.push(line);
    else if (paragraphs.at(-1)?.length !== 0) paragraphs.push([]);
  }
  return paragraphs.filter((lines) => lines.length > 0);
}

/** The text on one line, for bookmarks and document properties. */
export function oneLine(text: string): string {
  return paragraphsOf(text).flat().join(' ');
}

function cleanLine(line: string): string {
  return line
    .replace(spaces, ' ')
    .replace(keptTogether, '\u00a0')
    .replace(controls, '')
    .replace(broken, '\ufffd')
    .replace(invisible, '')
    .normalize('NFC')
    .replace(/^[ \u00a0]+|[ \u00a0]+$/gu, '');
}
