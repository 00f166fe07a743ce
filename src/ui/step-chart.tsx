import { useId } from 'react';
import { ScrollRegion } from './scroll-region';
import {
  apart,
  asideTop,
  axisWidth,
  type ChartRow,
  type ChartSegment,
  type ChartShape,
  columnsOf,
  fullHeight,
  gap,
  heightOf,
  labelTop,
  narrowestColumn,
  radius,
  widthOf,
} from './step-chart-measures';

type StepChartProps = { readonly label: string; readonly rows: readonly ChartRow[] };

/** Small pictures, one a row, with the same time line in each. The facts must stand in a table beside them as well. */
export function StepChart({ label, rows }: StepChartProps) {
  const labelId = useId();
  const columns = columnsOf(rows);
  return (
    <div className="app-chart">
      <p className="govuk-visually-hidden" id={labelId}>
        {label}
      </p>
      <ScrollRegion labelledBy={labelId}>
        <ul className="app-chart__rows">
          {rows.map((row) => (
            <li className="app-chart__row" key={row.key}>
              <p className="app-chart__title" aria-hidden="true">
                {row.title}
              </p>
              <Picture row={row} columns={columns} />
            </li>
          ))}
        </ul>
      </ScrollRegion>
    </div>
  );
}

type PictureProps = { readonly row: ChartRow; readonly columns: readonly number[] };

function Picture({ row: { title, description, segments }, columns }: PictureProps) {
  const id = useId();
  const widths = segments.map((segment, n) => widthOf(segment, columns[n] ?? narrowestColumn));
  const starts = widths.map((_, n) => widths.slice(0, n).reduce((sum, one) => sum + one + gap, 0));
  const width = widths.reduce((sum, one) => sum + one + gap, -gap);
  return (
    <svg
      className="app-chart__picture"
      role="img"
      aria-labelledby={`${id}-title ${id}-words`}
      width={width}
      height={fullHeight}
      viewBox={`0 0 ${width} ${fullHeight}`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-words`}>{description}</desc>
      {segments.map((segment, n) => (
        <g key={n} transform={`translate(${starts[n] ?? 0} 0)`}>
          <Segment segment={segment} column={columns[n] ?? narrowestColumn} />
        </g>
      ))}
    </svg>
  );
}

function Segment({ segment, column }: { readonly segment: ChartSegment; readonly column: number }) {
  const { steps, cells } = segment;
  const left = axisWidth(steps);
  const width = widthOf(segment, column);
  const middle = (index: number): number => left + column * (index + 0.5);
  // A line joins two years on one scale with one value each; nothing is drawn over a year without one.
  const lines = cells.flatMap((cell, index) => {
    const [from, to] = [cell.marks[0], cells[index + 1]?.marks[0]];
    const isSingle = cell.marks.length === 1 && cells[index + 1]?.marks.length === 1;
    return isSingle && from && to ? [{ index, from: from.step, to: to.step }] : [];
  });
  return (
    <>
      <rect className="app-chart__frame" x={1} y={1} width={width - 2} height={fullHeight - 2} />
      {steps.map((step, index) => (
        <g key={step}>
          <line
            className="app-chart__step"
            x1={left}
            x2={width - 4}
            y1={heightOf(steps, index)}
            y2={heightOf(steps, index)}
          />
          <text className="app-chart__words" x={left - 6} y={heightOf(steps, index) + 4} textAnchor="end">
            {step}
          </text>
        </g>
      ))}
      {lines.map(({ index, from, to }) => (
        <line
          key={index}
          className="app-chart__line"
          x1={middle(index)}
          x2={middle(index + 1)}
          y1={heightOf(steps, from)}
          y2={heightOf(steps, to)}
        />
      ))}
      {cells.map((cell, index) => (
        <g key={index} transform={`translate(${middle(index)} 0)`}>
          {cell.marks.map((mark, n) => (
            <g
              key={n}
              transform={`translate(${(n - (cell.marks.length - 1) / 2) * apart} ${heightOf(steps, mark.step)})`}
            >
              <Shape shape={mark.shape} />
              <text className="app-chart__letter" y={mark.shape === 'triangle' ? 6 : 4.5} textAnchor="middle">
                {mark.letter}
              </text>
              {mark.note && (
                <text className="app-chart__note" y={radius + 11} textAnchor="middle">
                  {mark.note}
                </text>
              )}
            </g>
          ))}
          {cell.beside.map((words, n) => (
            <text key={n} className="app-chart__note" y={asideTop + n * 11} textAnchor="middle">
              {words}
            </text>
          ))}
          <text className="app-chart__words" y={labelTop} textAnchor="middle">
            {cell.label}
          </text>
        </g>
      ))}
    </>
  );
}

function Shape({ shape }: { readonly shape: ChartShape }) {
  switch (shape) {
    case 'circle':
      return <circle className="app-chart__shape" r={radius} />;
    case 'square':
      return <rect className="app-chart__shape" x={-radius + 1} y={-radius + 1} width={18} height={18} />;
    case 'triangle':
      return <path className="app-chart__shape" d="M0 -13 13 9.5H-13z" />;
    case 'diamond':
      return <path className="app-chart__shape" d="M0 -13 13 0 0 13 -13 0z" />;
  }
}
