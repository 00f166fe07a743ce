import { Workbook, type Worksheet } from 'exceljs';

export const head = ['Number', 'Area', 'Title', 'Statement', 'Level', 'Source', 'Id', 'Scale'];
export const rows: readonly (readonly string[])[] = [
  ['1', '', 'Training', 'Staff are trained.', '', '', '', ''],
  ['2', '', 'Venues', 'Venues are checked.', '', '', '', ''],
];

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));

/** What the app needs of a file that a person chose. */
export const fileOf = (content: Uint8Array<ArrayBuffer> | string) => {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  return { size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
};

export const csvOf = (...lines: readonly (readonly string[])[]): string =>
  lines
    .map((cells) => cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','))
    .join('\r\n');

/** A workbook whose sheet “Items” has our headings and rows, as a person may then have changed it. */
export const workbookOf = async (
  change: (items: Worksheet, book: Workbook) => void = () => undefined,
  lines: readonly (readonly string[])[] = [head, ...rows],
): Promise<Uint8Array<ArrayBuffer>> => {
  const book = new Workbook();
  const items = book.addWorksheet('Items');
  for (const line of lines) items.addRow(line);
  change(items, book);
  return new Uint8Array(await book.xlsx.writeBuffer());
};
