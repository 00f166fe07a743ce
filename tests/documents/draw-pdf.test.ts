import { describe, expect, it } from 'vitest';
import { drawPdf } from '../../src/documents/pdf/draw-pdf';
import { elementsOfType, pdfBookmarks, pdfFaults, pdfProperties, pdfStructure, pdfText } from '../support/read-pdf';
import { readTaggedPdf, taggedElements } from '../support/read-tagged-pdf';
import { overlappingWords, wordsOutsideMargins } from '../support/word-box-checks';
import { councilYearReport } from './council-year-report';
import { makeReport, paragraph, prose } from './make-report';
import { fonts } from './read-fonts';
import { bare, textsOf } from './report-text';

const council = drawPdf(councilYearReport, fonts);

describe('a report of a council’s year', () => {
  it('is a sound file', () => {
    expect(pdfFaults(council)).toEqual([]);
  });

  it('says of itself what it is, in which language, by whom and when', () => {
    const properties = pdfProperties(council);
    expect(properties).toMatchObject({
      Title: councilYearReport.title,
      Author: councilYearReport.author,
      CreationDate: '2024-02-20T18:30:00Z',
      Tagged: 'yes',
      'PDF version': '1.7',
    });
    expect(properties['Page size']).toContain('A4');
    const { catalogue } = readTaggedPdf(council);
    expect(catalogue['/Lang']).toBe('u:en-GB');
    expect(catalogue['/ViewerPreferences']).toEqual({ '/DisplayDocTitle': true });
  });

  it('makes no claim to PDF/UA, which no validator has yet confirmed', () => {
    expect(Buffer.from(council).toString('latin1')).not.toContain('pdfuaid');
  });

  it('has a structure in which every piece of content has one element, and every element its content', () => {
    expect(readTaggedPdf(council).faults).toEqual([]);
  });

  it('has headings, lists and a table whose headers name their scope', () => {
    const structure = pdfStructure(council);
    expect(structure.map(({ type }) => type)).toEqual(['Document']);
    expect(elementsOfType(structure, 'H1').map(({ text }) => text)).toEqual([councilYearReport.title]);
    expect(elementsOfType(structure, 'H2').map(({ text }) => text)).toEqual([
      'Outcome',
      'Marks',
      'Channel panel',
      'Areas for development',
      'Action plan',
      'Sources',
    ]);
    const [marks] = elementsOfType(structure, 'Table');
    expect(marks?.children.map(({ type }) => type)).toEqual(['Caption', 'THead', 'TBody']);
    const headers = elementsOfType(marks?.children ?? [], 'TH');
    expect(headers.slice(0, 5).map(({ text, attributes }) => [text, attributes['Scope']])).toEqual([
      ['No.', 'Column'],
      ['Benchmark', 'Column'],
      ['Mark', 'Column'],
      ['What it means', 'Column'],
      ['Risk assessment', 'Row'],
    ]);
    const [item] = elementsOfType(structure, 'LI');
    expect(item?.children.map(({ type, text }) => [type, text])).toEqual([
      ['Lbl', 'Authority'],
      ['LBody', 'Thurrock Council (England, unitary, not funded)'],
    ]);
  });

  it('keeps the totals of a table apart from its rows', () => {
    const totals = elementsOfType(pdfStructure(council), 'TFoot');
    expect(totals.flatMap((foot) => elementsOfType([foot], 'TH')).map(({ text }) => text)).toEqual(['All areas']);
  });

  it('reads out exactly the text of the report, in order', () => {
    expect(bare(readTaggedPdf(council).root.text)).toBe(bare(textsOf(councilYearReport).join('')));
  });

  it('keeps the space between words where a line is broken', () => {
    const areas = taggedElements(readTaggedPdf(council).root, /^TD$/).map(({ text }) => text);
    expect(areas).toContain('Representation from health to be regular (integrated care board).');
  });

  it('draws every word within the margins and none over another', () => {
    expect(wordsOutsideMargins(council)).toEqual([]);
    expect(overlappingWords(council)).toEqual([]);
  });

  it('has footer and page number on every page, outside the structure', () => {
    const pages = pdfText(council).split('\f').slice(0, -1);
    const { root } = readTaggedPdf(council);
    pages.forEach((text, index) => {
      expect(text).toContain(`Page ${index + 1} of ${pages.length}`);
      expect(text).toContain(councilYearReport.footer);
    });
    expect(root.text).not.toContain('Page 1 of');
    expect(root.text).not.toContain(councilYearReport.footer);
  });

  it('shows the banner on every page and says it once', () => {
    const banner = councilYearReport.banner ?? '';
    const pages = pdfText(council).split('\f').slice(0, -1);
    expect(pages.every((text) => text.includes(banner))).toBe(true);
    expect(readTaggedPdf(council).root.text.split(banner)).toHaveLength(2);
  });

  it('has its headings as bookmarks, each leading to its page', () => {
    const headings = taggedElements(readTaggedPdf(council).root, /^H[2-4]$/);
    expect(pdfBookmarks(council)).toEqual(
      headings.map(({ type, text, pages }) => [Number(type[1]) - 2, text, pages[0]]),
    );
  });
});

describe('drawing the same report again', () => {
  it('gives the same bytes', () => {
    expect(Buffer.from(drawPdf(councilYearReport, fonts)).equals(Buffer.from(council))).toBe(true);
  });

  it('gives the same bytes in another time zone', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Auckland';
    try {
      expect(Buffer.from(drawPdf(councilYearReport, fonts)).equals(Buffer.from(council))).toBe(true);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('with one letter changed gives a file with another identifier', () => {
    const other = drawPdf({ ...councilYearReport, subtitle: 'Thurrock Council, 2022 to 2024' }, fonts);
    expect(identifierOf(other)).not.toBe(identifierOf(council));
    expect(identifierOf(council)).toMatch(/^[0-9A-F]{32}$/);
  });
});

describe('a report with little in it', () => {
  it('is drawn with no block at all', () => {
    const bytes = drawPdf(makeReport([], { title: '', subtitle: '', footer: '', author: '' }), fonts);
    expect(pdfFaults(bytes)).toEqual([]);
    expect(pdfProperties(bytes)['Title']).toBe('report');
    expect(pdfText(bytes).trim()).toBe('Page 1 of 1');
  });

  it('leaves nothing in the structure for blocks without text', () => {
    const bytes = drawPdf(
      makeReport([
        { kind: 'heading', level: 2, text: '' },
        paragraph(' \n\t\u0000 '),
        { kind: 'list', items: [] },
        { kind: 'list', items: ['', '\n'] },
        { kind: 'facts', facts: [{ label: '', value: '' }] },
        { kind: 'notice', title: '', text: '' },
        { kind: 'table', caption: '', columns: [], rows: [], rowHeader: 0 },
      ]),
      fonts,
    );
    expect(readTaggedPdf(bytes).root.children.map(({ type }) => type)).toEqual(['H1']);
  });

  it('shows the titles of a table without rows', () => {
    const table = {
      kind: 'table',
      caption: 'Ambers',
      columns: [{ title: 'Item' }, { title: '' }],
      rowHeader: 0,
    } as const;
    const bytes = drawPdf(makeReport([{ ...table, rows: [] }]), fonts);
    expect(readTaggedPdf(bytes).faults).toEqual([]);
    expect(elementsOfType(pdfStructure(bytes), 'TH').map(({ text }) => text)).toEqual(['Item', '']);
  });

  it('takes rows that are shorter or longer than the titles', () => {
    const rows = [[{ text: 'one' }], [{ text: 'one' }, { text: 'two' }, { text: 'three' }]];
    const bytes = drawPdf(
      makeReport([{ kind: 'table', caption: '', columns: [{ title: 'A' }, { title: 'B' }], rows, rowHeader: 0 }]),
      fonts,
    );
    const rowsRead = taggedElements(readTaggedPdf(bytes).root, /^TR$/).map(({ children }) => children.length);
    expect(rowsRead).toEqual([3, 3, 3]);
    expect(pdfText(bytes)).toContain('one two three');
  });
});

it('is a tenth of the size that its content would take uncompressed', () => {
  const bytes = drawPdf(makeReport([paragraph(prose(200_000))]), fonts);
  expect(bytes.length).toBeLessThan(200_000);
});

function identifierOf(bytes: Uint8Array): string {
  return /\/ID \[<([^>]*)>/.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? '';
}
