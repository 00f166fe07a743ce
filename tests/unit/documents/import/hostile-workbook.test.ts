import { describe, expect, it } from 'vitest';
import { largestInside } from '../../../../src/documents/import/check-workbook';
import { readWorkbook } from '../../../../src/documents/import/read-workbook';
import { workbookOf } from './make-files';
import { zipOf } from './zip-of';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const text = (at: string, words: string): string => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
const headings = `<row r="1">${text('A1', 'Number')}${text('B1', 'Title')}${text('C1', 'Statement')}</row>`;
const second = `<row r="2">${text('A2', '1')}${text('B2', 'Training')}${text('C2', 'Staff are trained.')}</row>`;
const data = `<sheetData>${headings}${second}</sheetData>`;

type Book = { readonly sheet?: string; readonly names?: string; readonly strings?: string; readonly sheetId?: string };

/** A workbook written by hand, as no spreadsheet program would write it. */
const bookOf = ({ sheet = data, names = '', strings, sheetId = '1' }: Book): Uint8Array<ArrayBuffer> =>
  zipOf(
    Object.entries({
      '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"/>`,
      '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Items" sheetId="${sheetId}" r:id="r1"/></sheets>${names}</workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>` }),
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}">${sheet}</worksheet>`,
    }).map(([name, content]) => ({ name, content: Buffer.from(content) })),
  );

const rowsOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<readonly (readonly string[])[]> => {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value.rows.map(({ cells }) => cells);
};

const plain = [
  ['Number', 'Title', 'Statement'],
  ['1', 'Training', 'Staff are trained.'],
];

// Each of these took seconds and hundreds of megabytes, or never ended, where it was believed.
describe('a small workbook that says that it is vast', () => {
  it('in its columns is read as if it had not', async () => {
    expect(await rowsOf(bookOf({ sheet: `<cols><col min="1" max="3000000000" width="9"/></cols>${data}` }))).toEqual(
      plain,
    );
  });

  it('in its named ranges is read as if it had not', async () => {
    const names = Array.from(
      { length: 100 },
      (_, n) => `<definedName name="list${String(n)}">Items!$A$1:$XFD$1048576</definedName>`,
    );
    expect(await rowsOf(bookOf({ names: `<definedNames>${names.join('')}</definedNames>` }))).toEqual(plain);
  });

  it('in the numbers of its rows is read as if it had not', async () => {
    const far = `<sheetData>${headings}${second}<row r="4294967295">${text('A4294967295', 'x')}</row></sheetData>`;
    expect(await rowsOf(bookOf({ sheet: far }))).toEqual(plain);
  });

  it.each(['4294967294', '&#52;294967294', '1" x=\' sheetId=\' sheetId="4294967294'])(
    'in the number of its sheet, written %s, is refused',
    async (sheetId) => {
      const read = await readWorkbook(bookOf({ sheetId }));
      expect(read).toEqual({ ok: false, problem: { kind: 'tooLargeInside', limit: largestInside } });
    },
  );

  it('in a cell in the last column of every row is read within its own columns', async () => {
    const last = Array.from(
      { length: 20_000 },
      (_, n) => `<row r="${String(n + 3)}"><c r="XFD${String(n + 3)}"/></row>`,
    );
    expect(await rowsOf(bookOf({ sheet: `<sheetData>${headings}${second}${last.join('')}</sheetData>` }))).toEqual(
      plain,
    );
  });

  it.each([
    ['long', `<t>${'x'.repeat(1_000_000)}</t>`],
    ['of very many faces', '<r><t>x</t></r>'.repeat(100_000)],
  ])('with one text, %s, in every cell is refused', async (_what, words) => {
    const cells = Array.from(
      { length: 20_000 },
      (_, n) => `<row r="${String(n + 3)}"><c r="A${String(n + 3)}" t="s"><v>0</v></c></row>`,
    );
    const read = await readWorkbook(
      bookOf({ sheet: `<sheetData>${headings}${second}${cells.join('')}</sheetData>`, strings: `<si>${words}</si>` }),
    );
    expect(read).toEqual({ ok: false, problem: { kind: 'tooLargeInside', limit: largestInside } });
  });
});

describe('an ordinary workbook', () => {
  it('with a named range, a print area, wide columns and a date is read', async () => {
    const bytes = await workbookOf((items, book) => {
      book.definedNames.add('Items!$A$1:$D$3', 'myList');
      items.pageSetup.printArea = 'A1:D3';
      items.pageSetup.printTitlesRow = '1:1';
      items.getColumn(4).width = 80;
      items.getCell('F2').value = new Date('2026-04-01T00:00:00Z');
    });
    expect((await rowsOf(bytes))[1]).toEqual(['1', '', 'Training', 'Staff are trained.', '', '2026-04-01', '', '']);
  });
});
