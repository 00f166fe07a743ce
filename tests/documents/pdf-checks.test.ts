import { jsPDF } from 'jspdf';
import { describe, expect, it, vi } from 'vitest';
import { embedFace } from '../../src/documents/pdf/file/jspdf-internals';
import { readMarkedContent } from '../support/read-marked-content';
import { pdfText } from '../support/read-pdf';
import { readTaggedPdf } from '../support/read-tagged-pdf';
import { overlappingTexts, overlappingWords, wordsOutsideMargins } from '../support/word-box-checks';
import { fonts } from './read-fonts';

/** A page with these words of 12 points at these baselines. */
function page(...words: readonly (readonly [text: string, x: number, y: number])[]): Uint8Array {
  const doc = new jsPDF({ unit: 'pt', format: 'a4' });
  embedFace(doc, 'Face', fonts.regular);
  doc.setFontSize(12);
  for (const [text, x, y] of words) doc.text(text, x, y);
  return new Uint8Array(doc.output('arraybuffer'));
}

describe('the check for overlapping words', () => {
  it('passes lines at the distance that the font asks for, and words with a space between', () => {
    expect(overlappingWords(page(['above', 100, 100], ['below', 100, 115.6], ['beside', 140, 100]))).toEqual([]);
  });

  it('finds a line that has moved two points into the one above', () => {
    expect(overlappingWords(page(['above', 100, 100], ['below', 100, 113.6]))).toHaveLength(1);
  });

  it('finds a line drawn over another', () => {
    expect(overlappingWords(page(['above', 100, 100], ['below', 103, 101]))).toHaveLength(1);
  });

  it('finds a word that runs one point into the next column, by what is shown where poppler sees one word', () => {
    const width = 12 * 3.2;
    const apart = page(['column', 100, 100], ['next', 100 + width + 1, 100]);
    const over = page(['column', 100, 100], ['next', 100 + width - 2, 100]);
    expect(overlappingTexts(readTaggedPdf(apart))).toEqual([]);
    expect(overlappingWords(over)).toEqual([]);
    expect(overlappingTexts(readTaggedPdf(over))).toHaveLength(1);
  });
});

describe('the check for words outside the margins', () => {
  it('passes words inside them', () => {
    expect(wordsOutsideMargins(page(['inside', 60, 100]))).toEqual([]);
  });

  it.each([
    ['left', 45, 100],
    ['right', 520, 100],
    ['top', 100, 58],
    ['bottom', 100, 790],
  ])('finds a word beyond the %s margin', (_, x, y) => {
    expect(wordsOutsideMargins(page(['outside', x, y]))).toHaveLength(1);
  });
});

describe('the reading of marked content', () => {
  const face = { characters: new Map([[1, 'A']]), widths: new Map([[1, 500]]), ascent: 900, descent: -300 };
  const font = new Map([['/F1', face]]);
  const show = 'BT /F1 12 Tf 1 0 Td <0001> Tj ET';

  it('reads text with the number it is marked with', () => {
    const { pieces, faults } = readMarkedContent(`/P <</MCID 3>> BDC ${show} EMC`, font);
    expect(faults).toEqual([]);
    expect(pieces).toEqual([{ tag: 'P', id: 3, text: 'A' }]);
  });

  it.each([
    ['text outside marked content', show],
    ['a fill outside marked content', '1 0 0 1 re f'],
    ['content inside other content', `/P <</MCID 0>> BDC /P <</MCID 1>> BDC ${show} EMC EMC`],
    ['an artifact inside content', `/P <</MCID 0>> BDC /Artifact <</Type /Layout>> BDC ${show} EMC EMC`],
    ['content that is not ended', `/P <</MCID 0>> BDC ${show}`],
    ['an end without a beginning', 'EMC'],
    ['a glyph that says nothing', '/P <</MCID 0>> BDC BT /F1 12 Tf <0002> Tj ET EMC'],
  ])('finds %s', (_, content) => {
    expect(readMarkedContent(content, font).faults).toHaveLength(1);
  });
});

it('says which Debian packages are missing where the tools that read PDFs are not installed', () => {
  vi.stubEnv('PATH', '/nowhere');
  expect(() => pdfText(page(['text', 100, 100]))).toThrow('Debian packages poppler-utils and qpdf');
  vi.unstubAllEnvs();
});
