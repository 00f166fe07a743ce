import type { Block, Report, TableBlock } from '../../../src/documents/report/report';

/** A report as plain text, a line for each heading, paragraph, list item, fact and row. */
export const textOfReport = ({ title, subtitle, banner, blocks, footer }: Report): string =>
  [banner, title, subtitle, ...blocks.flatMap(linesOf), footer]
    .filter((line) => line !== undefined && line !== '')
    .join('\n');

const linesOf = (block: Block): string[] => {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${block.text}`];
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items.map((item) => `- ${item}`);
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${value}`);
    case 'notice':
      return [`[${block.title}] ${block.text}`];
    case 'table':
      return [
        `(${block.caption})`,
        block.columns.map(({ title }) => title).join(' | '),
        ...rowsOf(block),
        ...(block.total ? [block.total.map(({ text }) => text).join(' | ')] : []),
      ];
  }
};

const rowsOf = ({ rows }: TableBlock): string[] =>
  rows.map((row) => row.map(({ text, tone }) => (tone ? `${text} <${tone}>` : text)).join(' | '));

export const tableCalled = ({ blocks }: Report, caption: string): TableBlock => {
  const found = blocks.find((block): block is TableBlock => block.kind === 'table' && block.caption === caption);
  if (!found) throw new Error(`There is no table "${caption}"`);
  return found;
};

export const rowsIn = (report: Report, caption: string): string[][] =>
  tableCalled(report, caption).rows.map((row) => row.map(({ text }) => text));
