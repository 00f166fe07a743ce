import Papa from 'papaparse';
import { itemColumns, mostItems } from '../../domain/edition/loading/item-table';
import { loadExcel } from './load-excel';

/** Rows to overwrite: two items and what one of them expects. They are of no real form, and say so. */
const examples: readonly (readonly string[])[] = [
  [
    '1',
    'Example area',
    'Example: first item',
    'Put here the whole text of the first item, word for word.',
    '',
    'The form sent on 1 April',
    '',
    '',
  ],
  [
    '1',
    '',
    '',
    'Put here what the item above expects. Delete this row if the form lists no such expectations.',
    'must',
    '',
    '',
    '',
  ],
  ['2', 'Example area', 'Example: second item', 'Put here the whole text of the second item.', '', '', '', ''],
];

export const templateName = 'items-template';

/** The template for a sheet of items as CSV, in UTF-8 with the mark by which Excel knows it. */
export const csvTemplate = (): string =>
  `\ufeff${Papa.unparse([itemColumns.map(({ title }) => title), ...examples], { newline: '\r\n' })}\r\n`;

const widths: Readonly<Record<string, number>> = {
  number: 10,
  group: 26,
  title: 34,
  statement: 80,
  level: 16,
  note: 34,
  id: 18,
  scale: 12,
};

const instructions: readonly string[] = [
  'Fill in the sheet “Items”, one row for each item of the form that you were sent. Then choose this file in the app.',
  'Copy each text word for word. Overwrite or delete the example rows.',
  'If the form lists what an item expects, give each expectation a row of its own under the item: the same number, a level, and the text.',
  `At most ${String(mostItems)} items. No formulas, no merged cells, and the headings stay as they are. Other columns are not read.`,
  'The title of the whole form, its dates and its scale are asked in the app after you chose the file.',
  'Nothing is sent anywhere: the app reads the file in your browser.',
];

/** The same as a workbook, with the instructions on a second sheet. */
export const xlsxTemplate = async (): Promise<Uint8Array<ArrayBuffer>> => {
  const { Workbook } = await loadExcel();
  const book = new Workbook();
  const items = book.addWorksheet('Items', { views: [{ state: 'frozen', ySplit: 1 }] });
  items.columns = itemColumns.map(({ id, title }) => ({ header: title, width: widths[id] ?? 20 }));
  items.getRow(1).font = { bold: true };
  for (const cells of examples) items.addRow(cells);
  items.eachRow((row) => {
    row.alignment = { wrapText: true, vertical: 'top' };
    // As text, or Excel would make a date of the number 1-2.
    row.eachCell({ includeEmpty: true }, (cell) => {
      cell.numFmt = '@';
    });
  });
  const help = book.addWorksheet('How to fill it in');
  help.columns = [{ width: 24 }, { width: 90 }];
  for (const line of instructions) help.addRow([line]);
  help.addRow([]);
  help.addRow(['Column', 'What goes in it']).font = { bold: true };
  for (const { title, needed, help: words } of itemColumns)
    help.addRow([`${title}${needed ? ' (needed)' : ''}`, words]);
  help.eachRow((row, number) => {
    if (number > instructions.length) row.alignment = { wrapText: true, vertical: 'top' };
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
};
