import { columnLetters } from './item-table';

/** A cell: the row as the spreadsheet program numbers it, from 1; the column from 0. */
export type Place = { readonly row: number; readonly column: number };

/** What is wrong with a sheet of items, so that a person can find it and put it right. */
export type TableProblem =
  | { readonly kind: 'noHeader'; readonly wanted: readonly string[] }
  | { readonly kind: 'columnMissing'; readonly row: number; readonly title: string }
  | { readonly kind: 'columnRepeated'; readonly at: Place; readonly title: string; readonly first: number }
  | { readonly kind: 'noItems'; readonly row: number }
  | { readonly kind: 'tooManyItems'; readonly count: number; readonly limit: number }
  | { readonly kind: 'tooManyRows'; readonly count: number; readonly limit: number }
  | { readonly kind: 'cellEmpty'; readonly at: Place; readonly title: string }
  | { readonly kind: 'cellTooLong'; readonly at: Place; readonly length: number; readonly limit: number }
  | {
      readonly kind: 'repeated';
      readonly at: Place;
      readonly what: 'number' | 'id';
      readonly value: string;
      readonly first: number;
    }
  | { readonly kind: 'badId'; readonly at: Place; readonly value: string }
  | { readonly kind: 'unknownLevel'; readonly at: Place; readonly value: string }
  | { readonly kind: 'unknownScale'; readonly at: Place; readonly value: string }
  | { readonly kind: 'unknownItem'; readonly at: Place; readonly number: string }
  | { readonly kind: 'titleOfIndicator'; readonly at: Place }
  | { readonly kind: 'groupMissing'; readonly at: Place; readonly other: number }
  | { readonly kind: 'brackets'; readonly at: Place }
  | { readonly kind: 'formula'; readonly at: Place; readonly sheet?: string | undefined }
  | { readonly kind: 'cellError'; readonly at: Place; readonly value: string }
  | { readonly kind: 'merged'; readonly at: Place; readonly range: string };

const inWords = ({ row, column }: Place): string => `Row ${row}, column ${columnLetters(column)}`;

/** One sentence or two for one problem: where it is, what is wrong, and what to do. */
export const describeTableProblem = (problem: TableProblem): string => {
  switch (problem.kind) {
    case 'noHeader':
      return `No row with the headings ${listed(problem.wanted)} was found. Put the headings in the first row, as in the template.`;
    case 'columnMissing':
      return `Row ${problem.row}: the column “${problem.title}” is missing. Add it, as in the template.`;
    case 'columnRepeated':
      return `${inWords(problem.at)}: the heading “${problem.title}” is also in column ${columnLetters(problem.first)}. Keep one of the two.`;
    case 'noItems':
      return `There are no items under the headings in row ${problem.row}.`;
    case 'tooManyItems':
      return `There are ${thousands(problem.count)} items. At most ${thousands(problem.limit)} can be loaded. Check that this is the right sheet.`;
    case 'tooManyRows':
      return `There are ${thousands(problem.count)} rows. At most ${thousands(problem.limit)} can be loaded, of which ${thousands(500)} items. Check that this is the right sheet.`;
    case 'cellEmpty':
      return `${inWords(problem.at)}: the ${problem.title.toLowerCase()} is empty. Fill it in, or delete the row.`;
    case 'cellTooLong':
      return `${inWords(problem.at)}: the text has ${thousands(problem.length)} characters. At most ${thousands(problem.limit)} can be loaded.`;
    case 'repeated':
      return `${inWords(problem.at)}: the ${problem.what} “${problem.value}” is also in row ${problem.first}. Give each its own.`;
    case 'badId':
      return `${inWords(problem.at)}: “${problem.value}” cannot be an id. Use small letters, digits and single hyphens, or leave it empty.`;
    case 'unknownLevel':
      return `${inWords(problem.at)}: “${problem.value}” is no level. Use must, recommended, good or best; leave it empty for an item.`;
    case 'unknownScale':
      return `${inWords(problem.at)}: “${problem.value}” is no scale that is known here. Use score, RAG, met or yes/no, or leave it empty.`;
    case 'unknownItem':
      return `${inWords(problem.at)}: no row above has an item with the number “${problem.number}”, to which this row would belong.`;
    case 'titleOfIndicator':
      return `${inWords(problem.at)}: a row with a level has no title. Empty this cell, or empty its level if it is an item.`;
    case 'groupMissing':
      return `${inWords(problem.at)}: the area is empty, though row ${problem.other} has one. Give every item an area, or none.`;
    case 'brackets':
      return `${inWords(problem.at)}: square brackets hold a local threshold, so there has to be one in them, without a space beside the brackets. Fill them in, or use round brackets.`;
    case 'formula':
      return `${inWords(problem.at)}${problem.sheet ? ` of “${problem.sheet}”` : ''}: there is a formula, which could change what is loaded. Put its text there instead (copy, then paste as values).`;
    case 'cellError':
      return `${inWords(problem.at)}: the cell shows the error ${problem.value}. Put the text there instead.`;
    case 'merged':
      return `${inWords(problem.at)}: the cells ${problem.range} are merged, so it cannot be known what belongs to which row. Unmerge them and fill in each row.`;
  }
};

const listed = (words: readonly string[]): string =>
  words
    .map((word) => `“${word}”`)
    .reduce((said, word, n) => (n === words.length - 1 ? `${said} and ${word}` : `${said}, ${word}`));

// Not toLocaleString: the domain knows no locale of the machine.
const thousands = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
