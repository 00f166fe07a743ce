import type { Comparison } from '../../domain/comparison/compare';
import {
  cellInWords,
  notThere,
  rowInWords,
  type Trend,
  type TrendCell,
  type TrendRow,
  trendOf,
} from '../../domain/comparison/trend';
import { capital } from '../../domain/shared/capital';
import { StepChart } from '../../ui/step-chart';
import type { ChartCell, ChartRow } from '../../ui/step-chart-measures';
import { Table } from '../../ui/table';

// A picture has room for a word; the whole words are in the table and in what the picture is called.
const short = (words: string): string => {
  const number = /\((\S+) /.exec(words)?.[1];
  const what = words.startsWith('Not applicable')
    ? 'N/A'
    : words.startsWith('Not marked')
      ? 'no mark'
      : words === notThere
        ? 'not in it'
        : 'disputed';
  return number === undefined ? what : `${what} (${number})`;
};

const cellOf = ({ columns }: Trend, { year, marks, beside }: TrendCell): ChartCell => ({
  label: columns[year]?.label ?? '',
  marks: marks.map(({ step, letter, shape, number }) => ({
    step,
    letter,
    shape,
    ...(number === undefined ? {} : { note: `(${number})` }),
  })),
  beside: beside.map(short),
});

const rowOf = (trend: Trend, row: TrendRow): ChartRow => ({
  key: row.key,
  title: row.title,
  description: rowInWords(trend, row),
  segments: row.segments.map(({ steps, cells }) => ({ steps, cells: cells.map((cell) => cellOf(trend, cell)) })),
});

type TrendSectionProps = { readonly comparison: Comparison };

/** Each item through the years, as a picture and as the table that says the same. */
export const TrendSection = ({ comparison }: TrendSectionProps) => {
  const trend = trendOf(comparison);
  const latest = comparison.years.at(-1)?.edition;
  const hasSeveral = trend.rows.some(({ segments }) =>
    segments.some(({ cells }) => cells.some(({ marks, beside }) => marks.length + beside.length > 1)),
  );
  return (
    <>
      <h3 className="govuk-heading-s">Through the years</h3>
      <p className="govuk-body">
        Each scale has its own steps. A line joins years on one scale; nothing is drawn from one scale to another.
        {hasSeveral &&
          ` Where several ${latest?.nouns.items ?? 'items'} met in one, each has its shape, and the figure in brackets is its number in that year.`}
      </p>
      <StepChart
        label="Marks through the years, drawn. The table after it says the same."
        rows={trend.rows.map((row) => rowOf(trend, row))}
      />
      <Table
        caption="Marks through the years"
        captionSize="s"
        columns={[
          { title: capital(latest?.nouns.item ?? 'item') },
          ...trend.columns.map(({ label, on, edition, scale }) => ({
            title: (
              <>
                {label}
                <div className="app-cell-note">
                  {on}. {edition}. {scale}
                </div>
              </>
            ),
          })),
        ]}
        rows={trend.rows.map(({ key, title, segments }) => ({
          key,
          cells: [title, ...segments.flatMap(({ cells }) => cells.map(cellInWords))],
        }))}
      />
    </>
  );
};
