import type { Level, Scale } from '../edition';

/** One row of a sheet: its number as the spreadsheet program shows it, and the text of its cells from column A on. */
export type TableRow = { readonly row: number; readonly cells: readonly string[] };

export type ColumnId = 'number' | 'group' | 'title' | 'statement' | 'level' | 'note' | 'id' | 'scale';

export type ItemColumn = {
  readonly id: ColumnId;
  readonly title: string;
  readonly needed: boolean;
  /** Other headings that forms use for the same thing, in lower case. */
  readonly alsoCalled: readonly string[];
  readonly help: string;
};

/** The columns of a sheet of items, in the order of the template. */
export const itemColumns: readonly ItemColumn[] = [
  {
    id: 'number',
    title: 'Number',
    needed: true,
    alsoCalled: ['no', 'no.', 'nr', 'ref', 'ref.', 'reference', 'item', 'item number'],
    help: 'As printed in the form, such as 1 or L3. Every item has its own. In a row with a level, the number of the item that it belongs to.',
  },
  {
    id: 'group',
    title: 'Area',
    needed: false,
    alsoCalled: ['area of control', 'group', 'section', 'theme'],
    help: 'The heading that the item stands under, where the form has headings: for every item, or for none.',
  },
  {
    id: 'title',
    title: 'Title',
    needed: true,
    alsoCalled: ['name', 'short title', 'heading'],
    help: 'A few words to know the item by, such as Training. Empty in a row with a level.',
  },
  {
    id: 'statement',
    title: 'Statement',
    needed: true,
    alsoCalled: ['wording', 'text', 'criterion', 'requirement', 'question'],
    help: 'The whole text, word for word.',
  },
  {
    id: 'level',
    title: 'Level',
    needed: false,
    alsoCalled: ['indicator level'],
    help: 'Empty for an item. Must, recommended, good or best for a row that describes what the item above expects.',
  },
  {
    id: 'note',
    title: 'Source',
    needed: false,
    alsoCalled: ['source note', 'wording source note', 'source of the words', 'where the words are from'],
    help: 'Where the words are from, if you want to say so, such as the letter and its date.',
  },
  {
    id: 'id',
    title: 'Id',
    needed: false,
    alsoCalled: ['identifier'],
    help: 'Leave it empty unless you were given one. Small letters, digits and single hyphens.',
  },
  {
    id: 'scale',
    title: 'Scale',
    needed: false,
    alsoCalled: ['marked on', 'marking scale'],
    help: 'May be left empty: you are asked for the scale after choosing the file. Score, RAG, met or yes/no.',
  },
];

/** No form has come near this many; a longer sheet is another kind of list. */
export const mostItems = 500;
/** Items and the rows that belong to them. */
export const mostRows = 3000;

/** How many characters a cell of a column may have. */
export const longestIn: Readonly<Record<ColumnId, number>> = {
  number: 20,
  group: 200,
  title: 200,
  statement: 5000,
  level: 40,
  note: 400,
  id: 60,
  scale: 40,
};

export type ReadIndicator = {
  readonly row: number;
  readonly level: Level;
  readonly statement: string;
  readonly note: string;
  readonly id: string;
};

export type ReadItem = {
  readonly row: number;
  readonly number: string;
  readonly group: string;
  readonly title: string;
  readonly statement: string;
  readonly note: string;
  /** Empty where none was given. */
  readonly id: string;
  readonly indicators: readonly ReadIndicator[];
};

/** What a sheet says, once all of it was found sound. */
export type ReadTable = {
  readonly items: readonly ReadItem[];
  /** The kinds of scale that it names; none where it leaves that open. */
  readonly scales: readonly Scale['kind'][];
  readonly statementColumn: number;
  /** Headings of columns that were not read. */
  readonly unread: readonly { readonly column: number; readonly title: string }[];
};

/** `A` for 0, `Z` for 25, `AA` for 26. */
export const columnLetters = (column: number): string =>
  (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
