/** A stretch of page content between BDC and EMC. `id` is its number in the structure, or null for an artifact. */
export type MarkedPiece = { readonly tag: string; readonly id: number | null; readonly text: string };

/** Text shown in one go, in points from the bottom left corner, without the space at its end. */
export type ShownText = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
};

/** A font of the page: what its glyphs say, how wide they are, and its ascent and descent, in thousandths of an em. */
export type PageFont = {
  readonly characters: ReadonlyMap<number, string>;
  readonly widths: ReadonlyMap<number, number>;
  readonly ascent: number;
  readonly descent: number;
};

export type PageContent = {
  readonly pieces: readonly MarkedPiece[];
  readonly shown: readonly ShownText[];
  readonly faults: readonly string[];
};

const token = /<<|>>|<[0-9A-Fa-f\s]*>|\((?:\\.|[^\\)])*\)|\[|\]|\/[^\s<>()[\]/]+|[^\s<>()[\]/]+/g;
const painting = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'BI']);
const showing = new Set(['Tj', 'TJ', "'", '"']);

/**
 * Reads the content of one page: its marked pieces in the order drawn, where text is, and what is wrong. Fonts go by
 * resource name. Knows what jsPDF writes: text in hexadecimal, each placed by one Td, no inline images.
 */
export function readMarkedContent(content: string, fonts: ReadonlyMap<string, PageFont>): PageContent {
  const pieces: { tag: string; id: number | null; text: string }[] = [];
  const shown: ShownText[] = [];
  const open: { piece: (typeof pieces)[number] | null; actual: boolean }[] = [];
  const faults: string[] = [];
  let font: PageFont | undefined;
  let size = 0;
  let [x, y] = [0, 0];
  let operands: string[] = [];
  for (const [word] of content.matchAll(token)) {
    if (!/^[A-Za-z'"*]+\d?$/.test(word)) {
      operands.push(word);
      continue;
    }
    if (word === 'Tf') [font, size] = [fonts.get(operands[0] ?? ''), Number(operands[1])];
    else if (word === 'Td') [x, y] = [Number(operands[0]), Number(operands[1])];
    else if (word === 'BDC' || word === 'BMC') {
      const tag = (operands[0] ?? '').slice(1);
      const id = after(operands, '/MCID');
      const actual = after(operands, '/ActualText');
      if (open.length > 0 && (id !== undefined || tag === 'Artifact'))
        faults.push(`${tag} is inside other marked content`);
      if (id === undefined && tag !== 'Artifact' && open.length === 0) faults.push(`${tag} has no number`);
      const piece = open.length === 0 ? { tag, id: id === undefined ? null : Number(id), text: '' } : null;
      const owner = piece ?? open[0]?.piece;
      if (piece !== null) pieces.push(piece);
      if (actual !== undefined && owner) owner.text += utf16(actual);
      open.push({ piece, actual: actual !== undefined });
    } else if (word === 'EMC') {
      if (open.pop() === undefined) faults.push('EMC ends nothing');
    } else if (showing.has(word)) {
      const glyphs = (operands.join('').match(/[0-9A-Fa-f]{4}/g) ?? []).map((code) => Number.parseInt(code, 16));
      const text = glyphs.map((glyph) => font?.characters.get(glyph) ?? '').join('');
      if (glyphs.some((glyph) => font?.characters.get(glyph) === undefined)) faults.push('a glyph says no character');
      const owner = open[0]?.piece;
      if (!owner) faults.push('text is drawn outside marked content');
      else if (!open.some(({ actual }) => actual)) owner.text += text;
      if (font !== undefined) shown.push(place(text, glyphs, font, size, x, y));
    } else if (painting.has(word) && open.length === 0) {
      faults.push(`${word} paints outside marked content`);
    }
    operands = [];
  }
  if (open.length > 0) faults.push('marked content is not ended');
  return { pieces, shown, faults };
}

function place(
  text: string,
  glyphs: readonly number[],
  { widths, ascent, descent }: PageFont,
  size: number,
  left: number,
  baseline: number,
): ShownText {
  const seen = text.endsWith(' ') ? glyphs.slice(0, -1) : glyphs;
  const width = seen.reduce((sum, glyph) => sum + (widths.get(glyph) ?? 1000), 0);
  return {
    text,
    left,
    right: left + (width * size) / 1000,
    bottom: baseline + (descent * size) / 1000,
    top: baseline + (ascent * size) / 1000,
  };
}

function after(operands: readonly string[], key: string): string | undefined {
  const index = operands.indexOf(key);
  return index === -1 ? undefined : operands[index + 1];
}

/** What the glyphs of a font say, from its ToUnicode map. */
export function readCharacterMap(cmap: string): ReadonlyMap<number, string> {
  const pairs = cmap.matchAll(/^<([0-9A-Fa-f]{4})><([0-9A-Fa-f]{4})>$/gm);
  return new Map(
    Array.from(pairs, ([, glyph, unit]) => [
      Number.parseInt(glyph ?? '', 16),
      String.fromCharCode(Number.parseInt(unit ?? '', 16)),
    ]),
  );
}

function utf16(hex: string): string {
  const units = hex.slice(1, -1).match(/[0-9A-Fa-f]{4}/g) ?? [];
  return String.fromCharCode(...units.slice(1).map((unit) => Number.parseInt(unit, 16)));
}
