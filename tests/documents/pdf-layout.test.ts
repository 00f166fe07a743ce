import { describe, expect, it } from 'vitest';
import { drawPdf } from '../../src/documents/pdf/draw-pdf';
import type { Block, Report } from '../../src/documents/report/report';
import { pdfFaults, pdfText, pdfWordBoxes } from '../support/read-pdf';
import { readTaggedPdf, taggedElements } from '../support/read-tagged-pdf';
import { overlappingTexts, overlappingWords, wordsOutsideMargins } from '../support/word-box-checks';
import { heading, makeReport, paragraph, prose } from './make-report';
import { fonts } from './read-fonts';
import { bare, textsOf } from './report-text';

/** Draws a report and checks what holds for every one: a sound file, no word lost, outside the margins or overlapping. */
function drawSoundly(report: Report): Uint8Array {
  const bytes = drawPdf(report, fonts);
  expect(pdfFaults(bytes)).toEqual([]);
  const tagged = readTaggedPdf(bytes);
  const { faults, root } = tagged;
  expect(faults).toEqual([]);
  expect(bare(root.text)).toBe(bare(textsOf(report).join('')));
  expect(wordsOutsideMargins(bytes)).toEqual([]);
  expect(overlappingWords(bytes)).toEqual([]);
  expect(overlappingTexts(tagged)).toEqual([]);
  return bytes;
}

const long = prose(20_000);

describe('20,000 characters are printed whole, over pages', () => {
  const cell = { text: long };
  const blocks: readonly (readonly [string, Block])[] = [
    ['in a paragraph', paragraph(long)],
    ['in a heading', heading(long)],
    ['in an item of a list', { kind: 'list', items: ['short', long, 'short'] }],
    ['in a fact', { kind: 'facts', facts: [{ label: 'Strengths', value: long }] }],
    ['in a notice', { kind: 'notice', title: 'Caveat', text: long }],
    [
      'in a cell',
      {
        kind: 'table',
        caption: 'A',
        columns: [{ title: 'Item' }, { title: 'Text' }],
        rows: [[{ text: 'a' }, cell]],
        rowHeader: 0,
      },
    ],
    [
      'in two cells of a row',
      {
        kind: 'table',
        caption: 'A',
        columns: [{ title: 'Item' }, { title: 'Text', width: 0.6 }],
        rows: [
          [{ text: 'before' }, { text: 'b' }],
          [cell, cell],
          [{ text: 'after' }, { text: 'b' }],
        ],
        rowHeader: 0,
      },
    ],
    [
      'in a caption',
      { kind: 'table', caption: long, columns: [{ title: 'A' }], rows: [[{ text: 'a' }]], rowHeader: 0 },
    ],
    [
      'in a column title',
      { kind: 'table', caption: 'A', columns: [{ title: long }], rows: [[{ text: 'a' }]], rowHeader: 0 },
    ],
  ];
  it.each(blocks)('%s', (_, block) => {
    const bytes = drawSoundly(makeReport([paragraph('Before'), block, paragraph('After')]));
    expect(pdfWordBoxes(bytes).length).toBeGreaterThan(2);
  });

  it('in the title, the subtitle, the banner and the footer', () => {
    const bytes = drawSoundly(
      makeReport([paragraph('After')], { title: long, subtitle: long, banner: long, footer: long }),
    );
    expect(pdfText(bytes)).toContain('Page 1 of ');
  });
});

it('a row that goes on to further pages shows its header on each, and says it once', () => {
  const columns = [{ title: 'Item' }, { title: 'Text' }];
  const rows = [[{ text: 'Training' }, { text: long }]];
  const bytes = drawSoundly(makeReport([{ kind: 'table', caption: '', columns, rows, rowHeader: 0 }]));
  const pages = pdfText(bytes).split('\f').slice(0, -1);
  expect(pages.length).toBeGreaterThan(3);
  expect(pages.filter((text) => text.includes('Training'))).toHaveLength(pages.length);
  expect(readTaggedPdf(bytes).root.text.split('Training')).toHaveLength(2);
});

describe('a table over many pages', () => {
  const rows = Array.from({ length: 300 }, (_, index) => [
    { text: `Row ${index + 1}` },
    { text: prose(20 + ((index * 37) % 180)) },
    { text: String(index), align: 'right' as const },
  ]);
  const columns = [{ title: 'Row header' }, { title: 'Text' }, { title: 'Count', align: 'right' as const }];
  const bytes = drawSoundly(
    makeReport([
      {
        kind: 'table',
        caption: 'Rows',
        columns,
        rows,
        rowHeader: 0,
        total: [{ text: 'All' }, { text: '' }, { text: '300' }],
      },
    ]),
  );
  const { root, pages } = readTaggedPdf(bytes);

  it('repeats its column titles on each page, and says them once', () => {
    const texts = pdfText(bytes).split('\f').slice(0, -1);
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.every((text) => text.includes('Row header Text Count'))).toBe(true);
    expect(root.text.split('Row header')).toHaveLength(2);
    expect(pages.slice(1).every((pieces) => pieces.some(({ id, text }) => id === null && text === 'Row header'))).toBe(
      true,
    );
  });

  it('keeps each row on one page', () => {
    const parted = taggedElements(root, /^TR$/).filter((row) => row.pages.length > 1);
    expect(parted).toEqual([]);
  });

  it('keeps the totals with the last row', () => {
    const ends = taggedElements(root, /^TR$/).slice(-2);
    expect(new Set(ends.flatMap((row) => row.pages)).size).toBe(1);
  });

  it('lines numbers up at the right', () => {
    const words = pdfWordBoxes(bytes)[0] ?? [];
    const cells = words
      .filter(({ text, left, top }) => /^\d+$/.test(text) && left > 500 && top < 700)
      .map(({ right }) => right);
    expect(cells.length).toBeGreaterThan(10);
    expect(Math.max(...cells) - Math.min(...cells)).toBeLessThan(0.1);
  });
});

describe('a heading', () => {
  it('is never parted from the start of what it heads', () => {
    const bodies: readonly ((index: number) => Block)[] = [
      (index) => paragraph(`Start${index} ${prose(700)}`),
      (index) => ({ kind: 'list', items: [`Start${index} ${prose(200)}`, 'two'] }),
      (index) => ({ kind: 'notice', title: `Start${index}`, text: prose(300) }),
      (index) => ({ kind: 'facts', facts: [{ label: `Start${index}`, value: prose(150) }] }),
      (index) => ({
        kind: 'table',
        caption: `Start${index}`,
        columns: [{ title: 'A' }, { title: 'B' }],
        rows: Array.from({ length: 12 }, () => [{ text: 'cell' }, { text: prose(120) }]),
        rowHeader: 0,
      }),
    ];
    const blocks = Array.from({ length: 60 }, (_, index): Block[] => [
      paragraph(prose(60 + ((index * 131) % 900))),
      heading(`Section ${index}`),
      ...(index % 3 === 0 ? [heading(`Part of ${index}`, 3)] : []),
      bodies[index % bodies.length]?.(index) ?? paragraph(''),
    ]).flat();
    const { root } = readTaggedPdf(drawSoundly(makeReport(blocks)));
    const stranded = root.children.filter((element, index) => {
      const next = root.children[index + 1];
      return /^H[2-4]$/.test(element.type) && element.pages[0] !== next?.pages[0];
    });
    expect(stranded.map(({ text }) => text)).toEqual([]);
    const tables = taggedElements(root, /^Table$/);
    const bareCaptions = tables.filter(
      (table) => taggedElements(table, /^TBody$/)[0]?.children[0]?.pages[0] !== table.pages[0],
    );
    expect(bareCaptions).toEqual([]);
  });

  it('with nothing after it is drawn all the same', () => {
    drawSoundly(makeReport([heading('One'), heading('Two', 3), heading('Three', 4)]));
  });
});

describe('a paragraph over a page break', () => {
  it('leaves at least two lines on either page', () => {
    for (const before of [33, 34, 35, 36, 37, 38]) {
      const filler = Array.from({ length: before }, () => 'line').join('\n');
      const report = makeReport([
        paragraph(filler),
        paragraph(Array.from({ length: 9 }, (_, i) => `last${i}`).join('\n')),
      ]);
      const counts = pdfWordBoxes(drawSoundly(report)).map(
        (words) => words.filter(({ text }) => text.startsWith('last')).length,
      );
      expect(counts.filter((count) => count === 1)).toEqual([]);
    }
  });
});

describe('words wider than their column', () => {
  it.each([
    ['an address', `https://example.org/${'a-long-path/'.repeat(16)}end`],
    ['200 letters', 'm'.repeat(200)],
    ['200 capitals', 'W'.repeat(200)],
  ])('%s is broken inside it', (_, word) => {
    const columns = [{ title: 'A' }, { title: 'B', width: 0.1 }, { title: word }];
    const row = [{ text: word }, { text: word }, { text: word, align: 'right' as const }];
    drawSoundly(
      makeReport([
        heading(word),
        paragraph(`before ${word} after`),
        { kind: 'list', items: [word] },
        { kind: 'facts', facts: [{ label: word, value: word }] },
        { kind: 'notice', title: word, text: word },
        { kind: 'table', caption: word, columns, rows: [row], rowHeader: 1 },
      ]),
    );
  });

  it.each([12, 25, 60])('also in a table of %i columns', (count) => {
    const columns = Array.from({ length: count }, (_, index) => ({
      title: `Title${index}`,
      ...(index === 0 ? { width: 0.001 } : {}),
    }));
    const row = columns.map((_, index) => ({
      text: `Wmw${index}`,
      ...(index % 3 === 0 ? { tone: 'amber' as const } : {}),
    }));
    drawSoundly(makeReport([{ kind: 'table', caption: 'Wide', columns, rows: [row, row], rowHeader: 0 }]));
  });
});
