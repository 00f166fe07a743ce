import type { CellValue, Workbook, Worksheet } from 'exceljs';
import { headerIn } from '../../domain/edition/loading/read-item-table';
import { itemColumns, type TableRow } from '../../domain/edition/loading/item-table';
import type { Place, TableProblem } from '../../domain/edition/loading/table-problem';
import { fail, type Result, succeed } from '../../domain/shared/result';
import { checkWorkbook } from './check-workbook';
import type { FileProblem } from './file-problem';
import { loadExcel } from './load-excel';

export type ReadSheet = {
  readonly rows: readonly TableRow[];
  /** Its name; left out for a file that has only one, without a name. */
  readonly sheet?: string;
  readonly otherSheets: readonly string[];
};

/** Columns beyond it hold nothing of ours, and a stray cell in the last one would make each row of 16,384. */
const lastColumn = 60;

// What the reader would make a cell for each of, or draw; none of it holds words.
const ignoreNodes = [
  'dataValidations',
  'conditionalFormatting',
  'drawing',
  'picture',
  'legacyDrawing',
  'tableParts',
  'extLst',
  'hyperlinks',
  'autoFilter',
  'rowBreaks',
  'colBreaks',
  'pageSetup',
  'headerFooter',
];

/** The rows of the sheet of a workbook that has our headings. Refuses formulas, merged cells and errors in it by place. */
export const readWorkbook = async (bytes: Uint8Array<ArrayBuffer>): Promise<Result<ReadSheet, FileProblem>> => {
  const checked = await checkWorkbook(bytes);
  if (!checked.ok) return checked;
  const { Workbook: Book } = await loadExcel();
  const book = new Book();
  try {
    await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength), { ignoreNodes });
  } catch {
    return fail({ kind: 'damaged' });
  }
  return pickSheet(book);
};

const pickSheet = (book: Workbook): Result<ReadSheet, FileProblem> => {
  const sheets = book.worksheets;
  const found = sheets.filter((sheet) => headerIn(firstRows(sheet)) !== undefined);
  const visible = found.find(({ state }) => state === 'visible');
  const [hidden] = found;
  if (!visible && hidden) return fail({ kind: 'hiddenSheet', sheet: hidden.name });
  if (!visible)
    return fail({
      kind: 'noSheetWithHeader',
      sheets: sheets.filter(({ state }) => state === 'visible').map(({ name }) => name),
      hidden: sheets.filter(({ state }) => state !== 'visible').map(({ name }) => name),
      wanted: itemColumns.filter(({ needed }) => needed).map(({ title }) => title),
    });
  // What stands over the headings, such as a title across the sheet, is not read.
  const from = headerIn(firstRows(visible))?.row ?? 1;
  const problems = [...mergedCells(visible), ...cellProblems(visible)].filter(({ at }) => at.row >= from);
  if (problems.length > 0) return fail({ kind: 'table', problems });
  return succeed({
    rows: rowsOf(visible),
    sheet: visible.name,
    otherSheets: sheets.filter((sheet) => sheet !== visible).map(({ name }) => name),
  });
};

const firstRows = (sheet: Worksheet): TableRow[] => rowsOf(sheet, 20);

/** The rows that hold anything, with the numbers that Excel shows. */
const rowsOf = (sheet: Worksheet, most = Infinity): TableRow[] => {
  const rows: TableRow[] = [];
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    if (rows.length >= most) return;
    const cells: string[] = [];
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      if (column > lastColumn) return;
      while (cells.length < column - 1) cells.push('');
      cells[column - 1] = textOf(cell.value);
    });
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ row: number, cells });
  });
  return rows;
};

const textOf = (value: CellValue): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return linkText(value.text);
  return '';
};

// Within a link the text may itself be in several faces, whatever the types say.
const linkText = (text: unknown): string => {
  if (typeof text === 'string') return text;
  if (typeof text !== 'object' || text === null || !('richText' in text) || !Array.isArray(text.richText)) return '';
  return text.richText
    .map((part: unknown) =>
      typeof part === 'object' && part !== null && 'text' in part && typeof part.text === 'string' ? part.text : '',
    )
    .join('');
};

type PlacedProblem = Extract<TableProblem, { readonly at: Place }>;

const mergedCells = (sheet: Worksheet): PlacedProblem[] => {
  const { merges } = sheet.model;
  return merges.flatMap((range): PlacedProblem[] => {
    const [start = ''] = range.split(':');
    const cell = sheet.getCell(start);
    return [
      {
        kind: 'merged',
        at: { row: Number(cell.row), column: Number(cell.col) - 1 },
        range: range.replace(':', ' to '),
      },
    ];
  });
};

const cellProblems = (sheet: Worksheet): PlacedProblem[] => {
  const problems: PlacedProblem[] = [];
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      const at: Place = { row: number, column: column - 1 };
      const { value } = cell;
      if (typeof value !== 'object' || value === null) return;
      if ('formula' in value || 'sharedFormula' in value) problems.push({ kind: 'formula', at });
      else if ('error' in value) problems.push({ kind: 'cellError', at, value: value.error });
    });
  });
  return problems;
};
