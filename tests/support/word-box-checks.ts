import { pdfWordBoxes, type WordBox } from './read-pdf';
import type { TaggedPdf } from './read-tagged-pdf';

/** A4 less 18 mm on each side, in points. */
const pageHeight = 841.89;
const frame = { left: 51.02, top: 51.02, right: 595.28 - 51.02, bottom: pageHeight - 51.02 };

/**
 * poppler's boxes reach from the font's ascent to its descent, whatever the letters. Reports set their lines at that
 * distance or more, so boxes of two sound lines can touch but not overlap; half a point forgives rounding. What does
 * overlap by more has moved from its line.
 */
const tolerance = 0.5;

/** A sentence for each word that is drawn outside the margins. */
export function wordsOutsideMargins(bytes: Uint8Array): readonly string[] {
  return pdfWordBoxes(bytes).flatMap((words, page) =>
    words
      .filter(
        (word) =>
          word.left < frame.left - tolerance ||
          word.right > frame.right + tolerance ||
          word.top < frame.top - tolerance ||
          word.bottom > frame.bottom + tolerance,
      )
      .map((word) => `page ${page + 1}: ${describe(word)} is outside the margins`),
  );
}

/** A sentence for each two words that overlap. poppler takes two words for one where they overlap within a line. */
export function overlappingWords(bytes: Uint8Array): readonly string[] {
  return pdfWordBoxes(bytes).flatMap((words, page) => overlaps(words).map((fault) => `page ${page + 1}: ${fault}`));
}

/** The same for all that is shown in one go, from the glyphs' own widths: finds overlaps within a line too. */
export function overlappingTexts({ shown }: TaggedPdf): readonly string[] {
  return shown.flatMap((texts, page) => {
    const boxes = texts
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, left, right, top, bottom }) => ({
        text,
        left,
        right,
        top: pageHeight - top,
        bottom: pageHeight - bottom,
      }));
    return overlaps(boxes).map((fault) => `page ${page + 1}: ${fault}`);
  });
}

function overlaps(words: readonly WordBox[]): readonly string[] {
  const found: string[] = [];
  const sorted = [...words].sort((a, b) => a.top - b.top);
  sorted.forEach((word, index) => {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (other === undefined || other.top >= word.bottom - tolerance) break;
      const wide = Math.min(word.right, other.right) - Math.max(word.left, other.left);
      if (wide > tolerance) found.push(`${describe(word)} overlaps ${describe(other)}`);
    }
  });
  return found;
}

const describe = ({ text, left, top, right, bottom }: WordBox): string =>
  `“${text}” (${[left, top, right, bottom].map((at) => at.toFixed(1)).join(' ')})`;
