import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';
import { ColumnGroup } from './column-group';
import { ScrollRegion } from './scroll-region';

export type TableColumn = {
  readonly title: ReactNode;
  /** Figures: to the right, in digits of one width. */
  readonly numeric?: boolean;
  /** Share of the width: a fraction (0.2) of it or, where every column has one, in any unit. */
  readonly width?: number;
  /** Keeps the title for screen readers only, such as over a column of buttons. */
  readonly titleHidden?: boolean;
};

export type TableRow = {
  /** Unique in the table. */
  readonly key: string;
  /** One for each column. */
  readonly cells: readonly ReactNode[];
};

type TableProps = {
  readonly caption: ReactNode;
  readonly captionSize?: 's' | 'm' | 'l';
  readonly captionHidden?: boolean;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** The index of the column whose cells name their rows; null for none. The first where left out. */
  readonly rowHeader?: number | null;
  /** A last row, drawn apart, with one cell for each column. */
  readonly total?: readonly ReactNode[];
  /** Smaller type, for many columns. */
  readonly dense?: boolean;
};

// Columns of words; a column of figures is narrow enough for any screen.
const tooManyToSqueeze = 5;

/** A table with caption, column headers and row headers. One that is too wide for the screen scrolls by itself. */
export function Table(props: TableProps) {
  const { caption, captionSize = 'm', captionHidden, columns, rows, rowHeader = 0, total, dense } = props;
  const captionId = useId();

  const drawCell = (cell: ReactNode, index: number) => {
    const numeric = columns[index]?.numeric;
    return index === rowHeader ? (
      <th
        key={index}
        scope="row"
        className={classNames('govuk-table__header', numeric && 'govuk-table__header--numeric')}
      >
        {cell}
      </th>
    ) : (
      <td key={index} className={classNames('govuk-table__cell', numeric && 'govuk-table__cell--numeric')}>
        {cell}
      </td>
    );
  };

  return (
    <ScrollRegion labelledBy={captionId}>
      <table
        className={classNames(
          'govuk-table govuk-table--small-text-until-tablet app-table',
          dense && 'app-table--dense',
          columns.filter((column) => !column.numeric).length >= tooManyToSqueeze && 'app-table--wide',
        )}
      >
        <caption
          id={captionId}
          className={classNames(
            'govuk-table__caption',
            captionSize !== 's' && `govuk-table__caption--${captionSize}`,
            captionHidden && 'govuk-visually-hidden',
          )}
        >
          {caption}
        </caption>
        <ColumnGroup shares={columns.map((column) => column.width)} />
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {columns.map((column, index) => (
              <th
                key={index}
                scope="col"
                className={classNames('govuk-table__header', column.numeric && 'govuk-table__header--numeric')}
              >
                {column.titleHidden ? <span className="govuk-visually-hidden">{column.title}</span> : column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map((row) => (
            <tr className="govuk-table__row" key={row.key}>
              {row.cells.map(drawCell)}
            </tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr className="govuk-table__row">{total.map(drawCell)}</tr>
          </tfoot>
        )}
      </table>
    </ScrollRegion>
  );
}
