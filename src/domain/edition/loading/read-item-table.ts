import { tidy } from '../../record/event';
import { fail, type Result, succeed } from '../../shared/result';
import type { Level, Scale } from '../edition';
import {
  type ColumnId,
  itemColumns,
  longestIn,
  mostItems,
  mostRows,
  type ReadIndicator,
  type ReadItem,
  type ReadTable,
  type TableRow,
} from './item-table';
import type { Place, TableProblem } from './table-problem';

type Columns = ReadonlyMap<ColumnId, number>;
type Header = { readonly index: number; readonly row: number; readonly columns: Columns };

/** Headings may stand under a few lines of title, and nowhere deeper. */
const deepestHeader = 20;

const heading = (cell: string): string =>
  cell
    .trim()
    .toLowerCase()
    .replace(/[:*]+$/, '')
    .replace(/\s+/g, ' ');

/** Beyond this a cell is no heading, and looking for one in it could take for ever. */
const longestHeading = 200;

const columnOf = (cell: string): ColumnId | undefined => {
  if (cell.length > longestHeading) return undefined;
  const words = heading(cell);
  return (
    itemColumns.find(({ title }) => title.toLowerCase() === words) ??
    itemColumns.find(({ alsoCalled }) => alsoCalled.includes(words))
  )?.id;
};

/** The row of headings: the first that has the statement's and another of ours. Undefined where there is none. */
export const headerIn = (rows: readonly TableRow[]): Header | undefined => {
  for (const [index, { row, cells }] of rows.slice(0, deepestHeader).entries()) {
    const columns = new Map<ColumnId, number>();
    for (const [column, cell] of cells.entries()) {
      const id = columnOf(cell);
      if (id !== undefined && !columns.has(id)) columns.set(id, column);
    }
    if (columns.size >= 2 && (columns.has('number') || columns.has('statement'))) return { index, row, columns };
  }
  return undefined;
};

/** What a sheet of items says, or everything that is wrong with it, each with its row and column. Nothing is guessed. */
export const readItemTable = (rows: readonly TableRow[]): Result<ReadTable, readonly TableProblem[]> => {
  const header = headerIn(rows);
  const needed = itemColumns.filter((column) => column.needed).map(({ title }) => title);
  if (!header) return fail([{ kind: 'noHeader', wanted: needed }]);
  const ofHeader = headerProblems(rows[header.index]?.cells ?? [], header);
  if (ofHeader.length > 0) return fail(ofHeader);
  const body = rows
    .slice(header.index + 1)
    .map(({ row, cells }): TableRow => ({ row, cells: cells.map(clean) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const items = body.filter((row) => cellIn(row, header.columns, 'level') === '').length;
  // Said alone: five thousand further problems would hide it.
  if (items > mostItems) return fail([{ kind: 'tooManyItems', count: items, limit: mostItems }]);
  if (body.length > mostRows) return fail([{ kind: 'tooManyRows', count: body.length, limit: mostRows }]);
  if (items === 0) return fail([{ kind: 'noItems', row: header.row }]);
  return readBody(body, header, rows[header.index]?.cells ?? []);
};

const headerProblems = (cells: readonly string[], { row, columns }: Header): TableProblem[] => [
  ...itemColumns.flatMap(({ id, title, needed }): TableProblem[] =>
    needed && !columns.has(id) ? [{ kind: 'columnMissing', row, title }] : [],
  ),
  ...cells.flatMap((cell, column): TableProblem[] => {
    const id = columnOf(cell);
    const first = id === undefined ? undefined : columns.get(id);
    return first === undefined || first === column
      ? []
      : [{ kind: 'columnRepeated', at: { row, column }, title: cell.trim(), first }];
  }),
];

const clean = (cell: string): string => {
  // Most cells hold plain letters, of which nothing is to be changed.
  if (/^[ -~\n]*$/.test(cell)) return cell.trim();
  const text = tidy(
    cell
      .replace(/\r\n?/g, '\n')
      // Characters that print nothing would make two alike numbers differ.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
      .replace(/\u00a0/g, ' ')
      .trim(),
  );
  return typeof text === 'string' ? text : '';
};

/** The text of a cell of a row whose cells were cleaned. */
const cellIn = ({ cells }: TableRow, columns: Columns, id: ColumnId): string => {
  const column = columns.get(id);
  return column === undefined ? '' : (cells[column] ?? '');
};

const levels: readonly Level[] = ['must', 'recommended', 'good', 'best'];

const scaleWords: Readonly<Record<string, Scale['kind']>> = {
  score: 'score',
  'score 1-5': 'score',
  'score 1 to 5': 'score',
  'score, 1 to 5': 'score',
  '1-5': 'score',
  '1 to 5': 'score',
  rag: 'rag',
  'red amber green': 'rag',
  'red, amber, green': 'rag',
  met: 'met',
  'met scale': 'met',
  'not met, met, exceeding': 'met',
  'yes/no': 'yes-no',
  'yes-no': 'yes-no',
  'yes or no': 'yes-no',
};

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

type Reading = {
  readonly problems: TableProblem[];
  readonly numbers: Map<string, { readonly row: number; readonly indicators: ReadIndicator[] }>;
  readonly ids: Map<string, number>;
  readonly items: ReadItem[];
  readonly scales: Set<Scale['kind']>;
};

const readBody = (
  body: readonly TableRow[],
  header: Header,
  headings: readonly string[],
): Result<ReadTable, readonly TableProblem[]> => {
  const { columns } = header;
  const reading: Reading = { problems: [], numbers: new Map(), ids: new Map(), items: [], scales: new Set() };
  for (const row of body) readRow(row, columns, reading);
  const grouped = reading.items.find(({ group }) => group !== '');
  for (const { row, group } of reading.items)
    if (grouped && group === '')
      reading.problems.push({ kind: 'groupMissing', at: place(row, columns, 'group'), other: grouped.row });
  if (reading.problems.length > 0) return fail([...reading.problems].sort((a, b) => orderOf(a) - orderOf(b)));
  const read = new Set(columns.values());
  return succeed({
    items: reading.items,
    scales: [...reading.scales],
    statementColumn: columns.get('statement') ?? 0,
    unread: headings.flatMap((title, column) =>
      read.has(column) || title.trim() === '' ? [] : [{ column, title: title.trim() }],
    ),
  });
};

const orderOf = (problem: TableProblem): number => ('at' in problem ? problem.at.row * 100 + problem.at.column : 0);

const place = (row: number, columns: Columns, id: ColumnId): Place => ({ row, column: columns.get(id) ?? 0 });

const readRow = (row: TableRow, columns: Columns, reading: Reading): void => {
  const { problems, numbers, items } = reading;
  const at = (id: ColumnId): Place => place(row.row, columns, id);
  const cell = (id: ColumnId): string => cellIn(row, columns, id);
  const need = (id: ColumnId): void => {
    if (cell(id) === '')
      problems.push({
        kind: 'cellEmpty',
        at: at(id),
        title: itemColumns.find((column) => column.id === id)?.title ?? id,
      });
  };
  for (const id of columns.keys())
    if (cell(id).length > longestIn[id])
      problems.push({ kind: 'cellTooLong', at: at(id), length: cell(id).length, limit: longestIn[id] });
  need('number');
  need('statement');
  noteId(cell('id'), at('id'), reading);
  const scale = cell('scale');
  const kind = Object.hasOwn(scaleWords, scale.toLowerCase()) ? scaleWords[scale.toLowerCase()] : undefined;
  if (kind) reading.scales.add(kind);
  else if (scale !== '') problems.push({ kind: 'unknownScale', at: at('scale'), value: scale });

  const [number, written] = [cell('number'), cell('level')];
  const common = { row: row.row, statement: cell('statement'), note: cell('note'), id: cell('id') };
  if (written !== '') {
    const level = levels.find((one) => one === written.toLowerCase());
    // What kind of row it is meant to be is then not known either.
    if (!level) {
      problems.push({ kind: 'unknownLevel', at: at('level'), value: written });
      return;
    }
    if (cell('title') !== '') problems.push({ kind: 'titleOfIndicator', at: at('title') });
    const item = numbers.get(number);
    if (item) item.indicators.push({ ...common, level });
    else if (number !== '') problems.push({ kind: 'unknownItem', at: at('number'), number });
    return;
  }
  need('title');
  const first = numbers.get(number);
  if (first) problems.push({ kind: 'repeated', at: at('number'), what: 'number', value: number, first: first.row });
  const indicators: ReadIndicator[] = [];
  if (number !== '' && !first) numbers.set(number, { row: row.row, indicators });
  items.push({ ...common, number, group: cell('group'), title: cell('title'), indicators });
};

const noteId = (id: string, at: Place, { ids, problems }: Reading): void => {
  if (id === '') return;
  const first = ids.get(id);
  if (!idPattern.test(id)) problems.push({ kind: 'badId', at, value: id });
  else if (first !== undefined) problems.push({ kind: 'repeated', at, what: 'id', value: id, first });
  else ids.set(id, at.row);
};

/** Statements whose square brackets hold no threshold that could be set. Only asked where the words are no form's own. */
export const bracketProblems = ({ items, statementColumn: column }: ReadTable): TableProblem[] =>
  items.flatMap(({ row, statement }): TableProblem[] =>
    Array.from(statement.matchAll(/\[([^\]]*)\]/g)).every(([, threshold]) => /^\S(.*\S)?$/s.test(threshold ?? ''))
      ? []
      : [{ kind: 'brackets', at: { row, column } }],
  );
