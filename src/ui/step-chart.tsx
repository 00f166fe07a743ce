import { useId } from 'react';
import { ScrollRegion } from './scroll-region';

export type ChartShape = 'circle' | 'triangle' | 'square' | 'diamond';

/** One value on a step, drawn as a shape with a letter in it: it reads without colour. */
export type ChartMark = {
  readonly step: number;
  readonly letter: string;
  readonly shape: ChartShape;
  /** Small words under it, such as which of two it is. */
  readonly note?: string;
};

export type ChartCell = {
  readonly label: string;
  readonly marks: readonly ChartMark[];
  /** What is no value on the scale, in a word or two, under the steps. */
  readonly beside: readonly string[];
};

/** Cells on one scale, with steps of its own. Two segments stand on one time line and share no step. */
export type ChartSegment = { readonly steps: readonly string[]; readonly cells: readonly ChartCell[] };

export type ChartRow = {
  readonly key: string;
  readonly title: string;
  /** All that the picture says, in words. */
  readonly description: string;
  readonly segments: readonly ChartSegment[];
};

type StepChartProps = { readonly label: string; readonly rows: readonly ChartRow[] };

const narrowestColumn = 64;
const apart = 24;
/** Between two scales, so that their steps never look like one. */
const gap = 10;
const top = 20;
const plotHeight = 104;
const letterWidth = 7.2;
const radius = 10;

const axisWidth = (steps: readonly string[]): number =>
  Math.ceil(Math.max(0, ...steps.map((step) => step.length)) * letterWidth) + 14;

const heightOf = (steps: readonly string[], step: number): number =>
  steps.length < 2 ? top + plotHeight / 2 : top + plotHeight - (plotHeight * step) / (steps.length - 1);

const asideTop = top + plotHeight + 28;
const labelTop = asideTop + 30;
const fullHeight = labelTop + 8;

/** Wide enough for the cell with the most shapes side by side. */
const columnOf = ({ cells }: ChartSegment): number =>
  Math.max(narrowestColumn, ...cells.map(({ marks }) => marks.length * apart + 8));

const widthOf = (segment: ChartSegment): number => axisWidth(segment.steps) + segment.cells.length * columnOf(segment);

/** Small pictures, one a row, with the same time line in each. The facts must stand in a table beside them as well. */
export function StepChart({ label, rows }: StepChartProps) {
  const labelId = useId();
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
              <Picture row={row} />
            </li>
          ))}
        </ul>
      </ScrollRegion>
    </div>
  );
}

function Picture({ row: { title, description, segments } }: { readonly row: ChartRow }) {
  const id = useId();
  const starts = segments.map((_, n) => segments.slice(0, n).reduce((sum, one) => sum + widthOf(one) + gap, 0));
  const width = segments.reduce((sum, one) => sum + widthOf(one) + gap, -gap);
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
          <Segment segment={segment} />
        </g>
      ))}
    </svg>
  );
}

function Segment({ segment }: { readonly segment: ChartSegment }) {
  const { steps, cells } = segment;
  const left = axisWidth(steps);
  const middle = (index: number): number => left + columnOf(segment) * (index + 0.5);
  // A line joins two years on one scale with one value each; nothing is drawn over a year without one.
  const lines = cells.flatMap((cell, index) => {
    const [from, to] = [cell.marks[0], cells[index + 1]?.marks[0]];
    const isSingle = cell.marks.length === 1 && cells[index + 1]?.marks.length === 1;
    return isSingle && from && to ? [{ index, from: from.step, to: to.step }] : [];
  });
  return (
    <>
      <rect className="app-chart__frame" x={1} y={1} width={widthOf(segment) - 2} height={fullHeight - 2} />
      {steps.map((step, index) => (
        <g key={step}>
          <line
            className="app-chart__step"
            x1={left}
            x2={widthOf(segment) - 4}
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
