import Papa from 'papaparse';
import { headerIn } from '../../domain/edition/loading/read-item-table';
import type { TableRow } from '../../domain/edition/loading/item-table';
import type { TableProblem } from '../../domain/edition/loading/table-problem';
import { fail, type Result, succeed } from '../../domain/shared/result';
import type { FileProblem } from './file-problem';
import type { ReadSheet } from './read-workbook';

/** The rows of a CSV file, however its cells are parted. Refuses cells that a spreadsheet program would calculate. */
export const readCsv = (text: string): Result<ReadSheet, FileProblem> => {
  const parsed = Papa.parse<string[]>(text, { delimiter: delimiterOf(text), skipEmptyLines: false });
  const [badQuote] = parsed.errors.filter(({ type }) => type === 'Quotes');
  if (badQuote) return fail({ kind: 'badQuotes', row: (badQuote.row ?? 0) + 1 });
  const rows = parsed.data.map((cells, index): TableRow => ({ row: index + 1, cells }));
  const header = headerIn(rows);
  const problems = rows
    .slice((header?.index ?? 0) + 1)
    .flatMap(({ row, cells }): TableProblem[] =>
      cells.flatMap((cell, column): TableProblem[] =>
        isFormulaLike(cell) ? [{ kind: 'formula', at: { row, column } }] : [],
      ),
    );
  return problems.length > 0 ? fail({ kind: 'table', problems }) : succeed({ rows, otherSheets: [] });
};

/** Whether Excel would take a cell for a formula: "=…", "@NAME(", or a sign before a reference, a call or a sum. A list
 *  mark ("- a panel is in place") and a number with a sign are none. */
export const isFormulaLike = (cell: string): boolean => {
  const text = cell.trimStart();
  return (
    /^=\s*\S/.test(text) ||
    /^@[A-Za-z_]\w*\s*\(/.test(text) ||
    /^[+-]\s*(\$?[A-Za-z]{1,3}\$?\d+\b|[A-Za-z_]\w*\s*\(|\d[\d.]*\s*[-+*/^]\s*\S)/.test(text) ||
    /^[+\-@]\s*\w+\|/.test(text)
  );
};

// Where a council's Excel is set to another country, its CSV is parted by semicolons; a copied table by tabs. Counted in
// the line of the headings only, since texts are full of commas.
const delimiterOf = (text: string): string => {
  const line = text.split(/\r?\n/, 20).find((one) => /number|statement/i.test(one)) ?? text.slice(0, 500);
  const count = (mark: string): number => line.split(mark).length;
  return [',', ';', '\t'].sort((a, b) => count(b) - count(a))[0] ?? ',';
};
