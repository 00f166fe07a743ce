import type { Cell, TableBlock } from '../../report/report';
import { measureText } from '../text/break-lines';
import { columnWidths } from './column-widths';
import { frame, fullWidth } from './page-measures';
import type { Setting } from './place-text';
import { scaled, styles, type TextStyle } from './text-style';

export type TableColumn = { readonly left: number; readonly width: number; readonly align: 'left' | 'right' };

/** Where the columns of a table are (text only, without padding), and how its cells are set. */
export type TableLayout = {
  readonly columns: readonly TableColumn[];
  readonly padding: number;
  readonly regular: TextStyle;
  readonly strong: TextStyle;
  /** Room before the text of a cell with a RAG shape. */
  readonly markSpace: number;
};

/** Widest thing that one line may have to hold, in em: a column narrower than that would overlap the next. */
const widestCharacter = 1.5;

/** Lays the columns out. A table of very many columns is set smaller, so that each still holds a character. */
export function layoutTable({ faces }: Setting, table: TableBlock): TableLayout {
  const count = Math.max(table.columns.length, table.total?.length ?? 0, ...table.rows.map((row) => row.length));
  const even = fullWidth / Math.max(1, count);
  const padding = Math.min(7, even * 0.12);
  const size = Math.min(styles.cell.size, (even - 2 * padding) / (widestCharacter + 1));
  const regular = scaled(styles.cell, size);
  const strong = scaled(styles.cellStrong, size);
  const markSpace = size * 1.15;
  const needs = Array.from({ length: count }, (_, index) => {
    const cells = [...table.rows, table.total ?? []].map((row) => row[index]).filter((cell) => cell !== undefined);
    const head = measureText(faces.bold, table.columns[index]?.title ?? '');
    let { word, line } = head;
    let bulk = head.length ** 3;
    for (const cell of cells) {
      const measured = measureText(index === table.rowHeader ? faces.bold : faces.regular, wordsOf(cell));
      const mark = shapeOf(cell) === null ? 0 : markSpace / size;
      word = Math.max(word, measured.word + mark);
      line = Math.max(line, measured.line + mark);
      bulk += measured.length ** 3;
    }
    const share = table.columns[index]?.width;
    // A tenth of a point more, so that rounding does not break the line that the width was made for.
    const needed = { word: word * size + 2 * padding + 0.1, line: line * size + 2 * padding + 0.1 };
    // Widths in proportion to these keep the sum of the cubes of the cells' heights lowest: few tall rows.
    const need = { ...needed, bulk: bulk ** 0.25 };
    return share === undefined ? need : { ...need, share };
  });
  const least = 2 * padding + (widestCharacter + 1) * size;
  let left = frame.left;
  const columns = columnWidths(needs, fullWidth, Math.min(least, even)).map((width, index): TableColumn => {
    const column = { left: left + padding, width: width - 2 * padding, align: table.columns[index]?.align ?? 'left' };
    left += width;
    return column;
  });
  return { columns, padding, regular, strong, markSpace };
}

const shapes = { green: 'circle', amber: 'triangle', red: 'square' } as const;
const words = { green: 'Green', amber: 'Amber', red: 'Red' } as const;

/** The shape that goes with the word of a RAG. */
export function shapeOf({ tone }: Cell): (typeof shapes)[keyof typeof shapes] | null {
  return tone === undefined || tone === 'neutral' ? null : shapes[tone];
}

/** The text of a cell; a RAG without its word gets it, since a shape alone says nothing to a screen reader. */
export function wordsOf({ text, tone }: Cell): string {
  return tone === undefined || tone === 'neutral' || text.trim() !== '' ? text : words[tone];
}
