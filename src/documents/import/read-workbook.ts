import type { Cell, CellValue, Row, Workbook, Worksheet } from 'exceljs';
import { headerIn } from '../../domain/edition/loading/read-item-table';
import { itemColumns, type TableRow } from '../../domain/edition/loading/item-table';
import type { Place, TableProblem } from '../../domain/edition/loading/table-problem';
import { fail, type Result, succeed } from '../../domain/shared/result';
import { checkWorkbook, largestInside } from './check-workbook';
import type { FileProblem } from './file-problem';
import { loadExcel } from './load-excel';
import { plainWorkbook } from './plain-workbook';

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
  'cols',
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
    await book.xlsx.load(plainWorkbook(checked.value), { ignoreNodes });
  } catch {
    return fail({ kind: 'damaged' });
  }
  return pickSheet(book);
};

/** How many characters may still be read of a workbook: one long shared text may stand in every cell. */
type Allowance = { left: number };

const pickSheet = (book: Workbook): Result<ReadSheet, FileProblem> => {
  const allowance: Allowance = { left: largestInside };
  const sheets = book.worksheets;
  const found = sheets.filter((sheet) => headerIn(firstRows(sheet, allowance)) !== undefined);
  const visible = found.find(({ state }) => state === 'visible');
  const [hidden] = found;
  if (allowance.left < 0) return fail({ kind: 'tooLargeInside', limit: largestInside });
  if (!visible && hidden) return fail({ kind: 'hiddenSheet', sheet: hidden.name });
  if (!visible)
    return fail({
      kind: 'noSheetWithHeader',
      sheets: sheets.filter(({ state }) => state === 'visible').map(({ name }) => name),
      hidden: sheets.filter(({ state }) => state !== 'visible').map(({ name }) => name),
      wanted: itemColumns.filter(({ needed }) => needed).map(({ title }) => title),
    });
  const rows = rowsOf(visible, allowance);
  if (allowance.left < 0) return fail({ kind: 'tooLargeInside', limit: largestInside });
  // What stands over the headings, such as a title across the sheet, is not read.
  const from = headerIn(rows)?.row ?? 1;
  const problems = [...mergedCells(visible), ...cellProblems(visible)].filter(({ at }) => at.row >= from);
  if (problems.length > 0) return fail({ kind: 'table', problems });
  return succeed({
    rows,
    sheet: visible.name,
    otherSheets: sheets.filter((sheet) => sheet !== visible).map(({ name }) => name),
  });
};

const firstRows = (sheet: Worksheet, allowance: Allowance): TableRow[] => rowsOf(sheet, allowance, 20);

/** Excel has no more. A file may say that it has. */
const lastRow = 1_048_576;

// The reader's own ways through rows and cells take each row through 16,384 columns where a stray cell is in the last.
const rowsIn = (sheet: Worksheet): Row[] =>
  Array.from({ length: Math.min(sheet.rowCount, lastRow) }, (_, index) => sheet.findRow(index + 1)).filter(
    (row) => row !== undefined,
  );

/** Cells in the columns that are read. */
const cellsOf = (row: Row): Cell[] => {
  const cells: Cell[] = [];
  for (let column = 1; column <= Math.min(row.cellCount, lastColumn); column++) {
    const cell = row.findCell(column);
    if (cell) cells.push(cell);
  }
  return cells;
};

/** The rows that hold anything, with the numbers that Excel shows. */
const rowsOf = (sheet: Worksheet, allowance: Allowance, most = Infinity): TableRow[] => {
  const rows: TableRow[] = [];
  for (const row of rowsIn(sheet)) {
    if (rows.length >= most || allowance.left < 0) break;
    const cells: string[] = [];
    for (const { value, col } of cellsOf(row)) {
      while (cells.length < Number(col) - 1) cells.push('');
      const text = textOf(value);
      // A text in many faces is put together again for each cell.
      allowance.left -= text.length + facesOf(value);
      if (allowance.left < 0) return rows;
      cells.push(text);
    }
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ row: row.number, cells });
  }
  return rows;
};

const facesOf = (value: CellValue): number =>
  typeof value === 'object' && value !== null && 'richText' in value ? value.richText.length : 1;

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
  const ends = new Map<Cell, Cell>();
  // In a merged range the first cell is its own master, and the last that is met stands at its other end.
  for (const row of rowsIn(sheet)) for (const cell of cellsOf(row)) if (cell.isMerged) ends.set(cell.master, cell);
  return Array.from(ends, ([{ address, row, col }, end]): PlacedProblem => ({
    kind: 'merged',
    at: { row: Number(row), column: Number(col) - 1 },
    range: `${address} to ${end.address}`,
  }));
};

const cellProblems = (sheet: Worksheet): PlacedProblem[] => {
  const problems: PlacedProblem[] = [];
  for (const row of rowsIn(sheet))
    for (const { value, col } of cellsOf(row)) {
      const at: Place = { row: row.number, column: Number(col) - 1 };
      if (typeof value !== 'object' || value === null) continue;
      if ('formula' in value || 'sharedFormula' in value) problems.push({ kind: 'formula', at });
      else if ('error' in value) problems.push({ kind: 'cellError', at, value: value.error });
    }
  return problems;
};
