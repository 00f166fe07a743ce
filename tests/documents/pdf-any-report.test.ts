import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawPdf } from '../../src/documents/pdf/draw-pdf';
import type { Block, Cell, Report } from '../../src/documents/report/report';
import { pdfFaults, pdfText } from '../support/read-pdf';
import { readTaggedPdf } from '../support/read-tagged-pdf';
import { overlappingTexts, overlappingWords, wordsOutsideMargins } from '../support/word-box-checks';
import { fonts } from './read-fonts';
import { bare, textsOf } from './report-text';

const words: readonly string[] = [
  'the',
  'Duty',
  'is',
  'met',
  'tŷ',
  'dŵr',
  'gov.uk/government/publications',
  '“amber”',
  '3',
  '(N/A)',
  '–',
  '£1,200',
];
const odd = ['😀', '中文', '●', '▲', 'co\u2011op', '\ue000'];
const endless = ['m'.repeat(120), 'a/'.repeat(90)];
const blank = ['\n', '\n\n', '\u0000', '\u00ad', '\t'];

/** Text as people type and paste it. */
const typed = (longest: number, others: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom(...words) },
        { weight: 2, arbitrary: fc.constantFrom(...others) },
        { weight: 1, arbitrary: fc.constantFrom(...blank) },
      ),
      { maxLength: longest },
    )
    .map((parts) => parts.join(' '));

/** Any characters at all, halves of characters too. */
const anything = (longest: number): fc.Arbitrary<string> =>
  fc.oneof(
    typed(longest, [...odd, ...endless]),
    fc.string({ unit: 'binary', maxLength: longest }),
    fc.string({ unit: 'grapheme', maxLength: longest }),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: longest }).map((units) => String.fromCharCode(...units)),
  );

function report(wild: boolean): fc.Arbitrary<Report> {
  const short = wild ? anything(8) : typed(4, odd);
  const long = wild ? anything(120) : typed(120, [...odd, ...endless]);
  const tone = fc.constantFrom('green', 'amber', 'red', 'neutral');
  const align = fc.constantFrom('left', 'right');
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.record({ text: short }),
    fc.record({ text: wild ? anything(40) : typed(5, odd), tone, align }, { requiredKeys: ['text'] }),
  );
  const width = wild ? fc.double({ min: -1, max: 2 }) : fc.constant(0.12);
  const table = fc.integer({ min: 1, max: 8 }).chain((count) =>
    fc.record({
      kind: fc.constant('table' as const),
      caption: short,
      columns: fc.array(fc.record({ title: short, width, align }, { requiredKeys: ['title'] }), {
        minLength: count,
        maxLength: count,
      }),
      rows: fc.array(fc.array(cell, { minLength: count, maxLength: count }), { maxLength: 20 }),
      rowHeader: fc.integer({ min: 0, max: count - 1 }),
    }),
  );
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(2, 3, 4), text: short }),
    fc.record({ kind: fc.constant('paragraph' as const), text: long }),
    fc.record({ kind: fc.constant('paragraph' as const), text: long, tone: fc.constantFrom('lead', 'small') }),
    fc.record({ kind: fc.constant('list' as const), items: fc.array(long, { maxLength: 8 }), ordered: fc.boolean() }),
    fc.record({
      kind: fc.constant('facts' as const),
      facts: fc.array(fc.record({ label: short, value: wild ? long : typed(120, odd) }), { maxLength: 6 }),
    }),
    fc.record({ kind: fc.constant('notice' as const), title: short, text: long }),
    table,
  );
  return fc.record({
    title: short,
    subtitle: short,
    language: fc.constant('en-GB' as const),
    madeAt: fc
      .date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    footer: fc.constant('Footer words'),
    author: short,
    fileName: fc.constant('report'),
    banner: fc.constantFrom('', 'Banner words'),
    blocks: fc.array(block, { maxLength: 12 }),
  });
}

function drawSoundly(drawn: Report): Uint8Array {
  const bytes = drawPdf(drawn, fonts);
  expect(pdfFaults(bytes)).toEqual([]);
  const tagged = readTaggedPdf(bytes);
  expect(tagged.faults).toEqual([]);
  expect(bare(tagged.root.text)).toBe(bare(textsOf(drawn).join(' ')));
  expect(wordsOutsideMargins(bytes)).toEqual([]);
  expect(overlappingWords(bytes)).toEqual([]);
  expect(overlappingTexts(tagged)).toEqual([]);
  return bytes;
}

it('any report is drawn soundly, with nothing lost, outside the margins or overlapping', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(report(true), (drawn) => void drawSoundly(drawn)),
    { numRuns: 40 },
  );
});

// Rows are kept below the height of a page here: one that is parted goes on in its first cell on the next page.
it('every word of a report is on its pages, in order', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(report(false), (drawn) => {
      const pages = pdfText(drawSoundly(drawn)).split('\f').slice(0, -1);
      const texts = pages.map((page, index) => withoutFurniture(bare(page), drawn, index, pages.length));
      const all = texts.join('');
      let from = 0;
      for (const expected of textsOf(drawn).join(' ').split(/\s+/).map(bare)) {
        const at = all.indexOf(expected, from);
        expect(at, `“${expected}” after ${from} of ${all}`).toBeGreaterThanOrEqual(from);
        from = at + expected.length;
      }
    }),
    { numRuns: 40 },
  );
});

/** The text of a page without its footer, and without the banner that later pages repeat; both end its content. */
function withoutFurniture(page: string, { banner }: Report, index: number, count: number): string {
  const furniture = `${index > 0 ? bare(banner ?? '') : ''}FooterwordsPage${index + 1}of${count}`;
  expect(page.endsWith(furniture), `${page} ends with ${furniture}`).toBe(true);
  return page.slice(0, -furniture.length);
}
