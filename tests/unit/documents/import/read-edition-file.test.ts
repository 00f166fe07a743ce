import { describe, expect, it } from 'vitest';
import { isFormulaLike } from '../../../../src/documents/import/read-csv';
import { readEditionFile } from '../../../../src/documents/import/read-edition-file';
import { csvTemplate, xlsxTemplate } from '../../../../src/documents/import/template';
import { describeTableProblem } from '../../../../src/domain/edition/loading/table-problem';
import { bytesOf, csvOf, fileOf, head, rows, workbookOf } from './make-files';

const problemOf = async (content: Uint8Array<ArrayBuffer> | string) => {
  const read = await readEditionFile(fileOf(content));
  if (read.ok) throw new Error('It was read');
  return read.problem;
};

const sentencesOf = async (content: Uint8Array<ArrayBuffer> | string): Promise<readonly string[]> => {
  const problem = await problemOf(content);
  if (problem.kind !== 'table') throw new Error(problem.kind);
  return problem.problems.map(describeTableProblem);
};

const tableOf = async (content: Uint8Array<ArrayBuffer> | string) => {
  const read = await readEditionFile(fileOf(content));
  if (!read.ok || read.value.is !== 'table') throw new Error(JSON.stringify(read));
  return read.value;
};

const csv = csvOf(head, ...rows);
const ole = (text: string) =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Uint8Array(600),
    ...Buffer.from(text, 'utf16le'),
  ]);

describe('a spreadsheet', () => {
  it('is read alike from a workbook and from CSV, however that is parted', async () => {
    const { table } = await tableOf(await workbookOf());
    expect(table.items.map(({ number, title, statement }) => [number, title, statement])).toEqual([
      ['1', 'Training', 'Staff are trained.'],
      ['2', 'Venues', 'Venues are checked.'],
    ]);
    expect((await tableOf(csv)).table).toEqual(table);
    expect((await tableOf(`\ufeff${csv}`)).table).toEqual(table);
    expect((await tableOf(csv.replaceAll(',', ';'))).table).toEqual(table);
    expect((await tableOf(csv.replaceAll(',', '\t'))).table).toEqual(table);
  });

  it('keeps Welsh letters, line breaks, quotes and commas', async () => {
    const text = 'Mae’r grŵp yn “cwrdd”, bob mis.\nAc mae "cofnodion".';
    const lines = [head, ['1', '', 'Grŵp', text, '', '', '', '']];
    expect((await tableOf(csvOf(...lines))).table.items[0]?.statement).toBe(text);
    expect((await tableOf(await workbookOf(undefined, lines))).table.items[0]?.statement).toBe(text);
  });

  it('reads numbers, dates, links and letters of several faces as the text that they show', async () => {
    const { table } = await tableOf(
      await workbookOf((items) => {
        items.getCell('A2').value = 1;
        items.getCell('C2').value = { text: 'Training', hyperlink: 'https://example.org' };
        items.getCell('D2').value = { richText: [{ text: 'Staff ' }, { font: { bold: true }, text: 'are trained.' }] };
      }),
    );
    expect(table.items[0]).toMatchObject({ number: '1', title: 'Training', statement: 'Staff are trained.' });
  });

  it('of several sheets takes the one with the headings, and says which', async () => {
    const read = await tableOf(
      await workbookOf((items, book) => {
        items.name = 'Form';
        book.addWorksheet('Notes').addRow(['Read this first']);
      }),
    );
    expect(read).toMatchObject({ sheet: 'Form', otherSheets: ['Notes'] });
  });

  it('made from the template is sound in both forms, with its examples', async () => {
    const fromCsv = await tableOf(csvTemplate());
    const fromBook = await tableOf(await xlsxTemplate());
    expect(fromBook.table).toEqual(fromCsv.table);
    expect(fromBook).toMatchObject({ sheet: 'Items', otherSheets: ['How to fill it in'] });
    expect(fromCsv.table.items.map(({ indicators }) => indicators.length)).toEqual([1, 0]);
    expect(csvTemplate().startsWith('\ufeffNumber,Area,Title,Statement')).toBe(true);
  });
});

describe('a spreadsheet that is wrong', () => {
  it.each([
    [
      'a formula',
      (at: string) => ({ cell: at, value: { formula: '1+1', result: 2 } }),
      'Row 3, column D: there is a formula',
    ],
    [
      'a formula of text',
      (at: string) => ({ cell: at, value: { formula: 'CONCAT("a","b")', result: 'ab' } }),
      'Row 3, column D: there is a formula',
    ],
    [
      'an error',
      (at: string) => ({ cell: at, value: { error: '#REF!' } as const }),
      'Row 3, column D: the cell shows the error #REF!',
    ],
  ])('for %s in a cell is refused by row and column', async (_what, change, start) => {
    const { cell, value } = change('D3');
    const sentences = await sentencesOf(await workbookOf((items) => void (items.getCell(cell).value = value)));
    expect(sentences).toEqual([expect.stringContaining(start)]);
  });

  it('for merged cells is refused by their place', async () => {
    const [sentence] = await sentencesOf(await workbookOf((items) => items.mergeCells('B2:B3')));
    expect(sentence).toMatch(/^Row 2, column B: the cells B2 to B3 are merged/);
  });

  it('is read where only a title over the headings is merged', async () => {
    const lines = [['Our form', '', ''], head, ...rows];
    const { table } = await tableOf(await workbookOf((items) => items.mergeCells('A1:H1'), lines));
    expect(table.items.map(({ row }) => row)).toEqual([3, 4]);
  });

  it.each([
    ['=1+1'],
    ['=HYPERLINK("http://x")'],
    [' = A1'],
    ['@SUM(A1)'],
    ['+A1'],
    ['-SUM(A1:A2)'],
    ['-2+3'],
    ['+cmd|x'],
  ])('as CSV with %s in a cell is refused by row and column', async (formula) => {
    expect(await sentencesOf(csvOf(head, rows[0] ?? [], ['2', '', 'Venues', formula, '', '', '', '']))).toEqual([
      expect.stringMatching(/^Row 3, column D: there is a formula/),
    ]);
  });

  it.each([['- A panel is in place.'], ['-5'], ['+44 20'], ['@home'], ['A = B'], ['– a dash'], ['-in-depth']])(
    'is not taken for a formula because of %s',
    (text) => {
      expect(isFormulaLike(text)).toBe(false);
    },
  );

  it('for a quote without its end is refused by row', async () => {
    expect(await problemOf(`${csv}\r\n3,,Third,"No end`)).toEqual({ kind: 'badQuotes', row: 4 });
  });

  it('that hides the sheet, or has none with the headings, is refused', async () => {
    expect(
      await problemOf(
        await workbookOf((items, book) => {
          items.state = 'hidden';
          book.addWorksheet('Front');
        }),
      ),
    ).toEqual({ kind: 'hiddenSheet', sheet: 'Items' });
    expect(await problemOf(await workbookOf(undefined, [['a', 'b']]))).toMatchObject({
      kind: 'noSheetWithHeader',
      sheets: ['Items'],
    });
    expect(await sentencesOf('a,b\r\n1,2')).toEqual([expect.stringMatching(/^No row with the headings/)]);
  });

  it('of 5,000 rows is refused in one sentence, in either form', async () => {
    const many = Array.from({ length: 5000 }, (_, n) => [
      String(n),
      '',
      `Item ${String(n)}`,
      'Some text '.repeat(20),
      '',
      '',
      '',
      '',
    ]);
    const words = 'There are 5,000 items. At most 500 can be loaded. Check that this is the right sheet.';
    expect(await sentencesOf(csvOf(head, ...many))).toEqual([words]);
    expect(await sentencesOf(await workbookOf(undefined, [head, ...many]))).toEqual([words]);
  });
});

describe('a file that is no spreadsheet of items', () => {
  it.each([
    ['nothing at all', '', { kind: 'empty' }],
    ['only blanks', ' \r\n\r\n', { kind: 'empty' }],
    ['a workbook with a password', ole('EncryptedPackage'), { kind: 'passwordProtected' }],
    ['a workbook of an old Excel', ole('Workbook'), { kind: 'oldExcel' }],
    ['a PDF', '%PDF-1.7', { kind: 'otherProgram', what: 'pdf' }],
    ['a web page', '<!DOCTYPE html><table>', { kind: 'otherProgram', what: 'web' }],
    [
      'UTF-16 with its mark',
      new Uint8Array(Buffer.from(`\ufeff${csv}`, 'utf16le')),
      { kind: 'wrongEncoding', looksLike: 'utf-16' },
    ],
    [
      'UTF-16 without its mark',
      new Uint8Array(Buffer.from(csv, 'utf16le')),
      { kind: 'wrongEncoding', looksLike: 'utf-16' },
    ],
    [
      'Windows-1252',
      new Uint8Array(Buffer.from(csv.replace('Staff', 'Caf\u00e9 staff'), 'latin1')),
      { kind: 'wrongEncoding', looksLike: 'windows-1252' },
    ],
    ['some other bytes', new Uint8Array([1, 2, 3, 0, 9, 9, 9, 9, 9, 9]), { kind: 'otherProgram', what: 'unknown' }],
    ['a broken zip', bytesOf('PK\u0003\u0004 and no more'), { kind: 'damaged' }],
    ['text that is no JSON', '{"kind":', { kind: 'notJson' }],
    ['JSON of something else', '{"kind":"crosswalk"}', { kind: 'notAnEdition', found: 'crosswalk' }],
  ])('is refused: %s', async (_what, content, problem) => {
    expect(await problemOf(content)).toEqual(problem);
  });

  it('is refused unread where it is too large', async () => {
    const read = await readEditionFile({
      size: 5_000_001,
      arrayBuffer: () => Promise.reject(new Error('It was read')),
    });
    expect(read).toEqual({ ok: false, problem: { kind: 'tooLarge', bytes: 5_000_001, limit: 5_000_000 } });
  });

  it('is refused where it vanished or is held', async () => {
    const gone = { size: 10, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
    expect(await readEditionFile(gone)).toEqual({ ok: false, problem: { kind: 'unreadable' } });
  });
});
