import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Cell, TableBlock } from '../documents/report/report';
import { LongText } from './long-text';
import { Rag } from './rag';
import { Table, type TableColumn } from './table';

/** A report's table. */
export function ReportTable({ table }: { readonly table: TableBlock }) {
  const columns = table.columns.map((column): TableColumn => {
    const numeric = column.align === 'right';
    return column.width === undefined
      ? { title: column.title, numeric }
      : { title: column.title, numeric, width: column.width };
  });
  const total = table.total?.map(drawCell);
  return (
    <Table
      caption={table.caption}
      captionSize="s"
      columns={columns}
      rowHeader={table.rowHeader}
      rows={table.rows.map((cells, index) => ({ key: String(index), cells: cells.map(drawCell) }))}
      {...(total ? { total } : {})}
    />
  );
}

function drawCell(cell: Cell): ReactNode {
  const text = cell.tone ? <Rag tone={cell.tone} text={cell.text} /> : <LongText text={cell.text} />;
  return cell.href === undefined ? (
    text
  ) : (
    <Link className="govuk-link" to={cell.href}>
      {text}
    </Link>
  );
}
