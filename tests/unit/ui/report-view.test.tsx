// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { Block, Report } from '../../../src/documents/report/report';
import { ReportView } from '../../../src/ui/report-view';

const report = (blocks: readonly Block[], banner?: string): Report => ({
  title: 'Toolkit 2023',
  subtitle: 'Luton, 2022 to 2023',
  language: 'en-GB',
  madeAt: '2023-04-01T10:00:00Z',
  footer: 'Version 3',
  author: 'Prevent lead',
  fileName: 'toolkit',
  blocks,
  ...(banner === undefined ? {} : { banner }),
});

function draw(blocks: readonly Block[], props: { headingOffset?: number; showTitle?: boolean; banner?: string } = {}) {
  const { banner, ...view } = props;
  render(
    <MemoryRouter>
      <ReportView report={report(blocks, banner)} {...view} />
    </MemoryRouter>,
  );
}

const marks: Block = {
  kind: 'table',
  caption: 'Marks by benchmark',
  columns: [{ title: 'No.', align: 'right' }, { title: 'Benchmark' }, { title: 'Mark', width: 0.2 }],
  rowHeader: 1,
  rows: [
    [{ text: '1' }, { text: 'Risk assessment', href: '/items/1' }, { text: 'Amber', tone: 'amber' }],
    [{ text: '2' }, { text: 'Board' }, { text: 'Met', tone: 'neutral' }],
  ],
  total: [{ text: '' }, { text: 'Total' }, { text: '2' }],
};

describe('a report on the screen', () => {
  it('has a caption on its table, and headers that say what they head', () => {
    draw([marks]);
    const table = screen.getByRole('table', { name: 'Marks by benchmark' });
    const columns = within(table).getAllByRole('columnheader');
    expect(columns.map((header) => header.textContent)).toEqual(['No.', 'Benchmark', 'Mark']);
    expect(columns.every((header) => header.getAttribute('scope') === 'col')).toBe(true);
    const rows = within(table).getAllByRole('rowheader');
    expect(rows.map((header) => header.textContent)).toEqual(['Risk assessment', 'Board', 'Total']);
    expect(rows.every((header) => header.getAttribute('scope') === 'row')).toBe(true);
  });

  it.each([
    { given: [0.25, undefined], drawn: ['25%', ''] },
    { given: [28, 84], drawn: ['25%', '75%'] },
    { given: [undefined, undefined], drawn: [] },
  ])('gives columns with the shares $given the widths $drawn', ({ given, drawn }) => {
    const columns = given.map((width) => (width === undefined ? { title: 'Column' } : { title: 'Column', width }));
    draw([{ kind: 'table', caption: 'Shares', columns, rowHeader: 0, rows: [] }]);
    const widths = [...screen.getByRole('table').querySelectorAll('col')].map((column) => column.style.width);
    expect(widths).toEqual(drawn);
  });

  it('keeps the totals apart in the foot of the table', () => {
    draw([marks]);
    expect(screen.getByRole('rowheader', { name: 'Total' }).closest('tfoot')).not.toBeNull();
  });

  it('draws a tone as its word with a shape that screen readers pass over', () => {
    draw([marks]);
    const cell = screen.getByRole('cell', { name: 'Amber' });
    expect(cell.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    expect(screen.getByRole('cell', { name: 'Met' }).querySelector('svg')).toBeNull();
  });

  it('links a cell that leads somewhere', () => {
    draw([marks]);
    expect(screen.getByRole('link', { name: 'Risk assessment' })).toHaveAttribute('href', '/items/1');
  });

  it('sets its headings as deep as the page asks', () => {
    const blocks: readonly Block[] = [
      { kind: 'heading', level: 2, text: 'Marks' },
      { kind: 'heading', level: 4, text: 'Board' },
    ];
    draw(blocks, { headingOffset: 1, showTitle: true });
    expect(screen.getByRole('heading', { level: 2, name: 'Toolkit 2023' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 3, name: 'Marks' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 5, name: 'Board' })).toBeInTheDocument();
  });

  it('shows every kind of block, the banner, the subtitle and the foot', () => {
    draw(
      [
        { kind: 'paragraph', text: 'A paragraph' },
        { kind: 'list', items: ['One'], ordered: true },
        { kind: 'facts', facts: [{ label: 'Authority', value: 'Luton' }] },
        { kind: 'notice', title: 'Caveat', text: 'Measures compliance' },
      ],
      { banner: 'Worked example' },
    );
    const all = ['Worked example', 'Luton, 2022 to 2023', 'A paragraph', 'Caveat', 'Measures compliance', 'Version 3'];
    for (const text of all) expect(screen.getByText(text)).toBeInTheDocument();
    expect(screen.getByRole('listitem')).toHaveTextContent('One');
    expect(screen.getByRole('term')).toHaveTextContent('Authority');
    expect(screen.getByRole('definition')).toHaveTextContent('Luton');
  });

  it('lets a word of any length break, and gives back its text unchanged', () => {
    const word = 'https://example.org/'.repeat(10);
    draw([
      {
        kind: 'table',
        caption: 'Long',
        columns: [{ title: 'Where' }],
        rowHeader: -1,
        rows: [[{ text: `See ${word} now` }]],
      },
    ]);
    const cell = screen.getByRole('cell');
    expect(cell).toHaveTextContent(`See ${word} now`);
    expect(cell.querySelectorAll('wbr').length).toBeGreaterThan(5);
  });
});
