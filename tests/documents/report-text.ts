import type { Block, Report } from '../../src/documents/report/report';

/** Every text of a report in reading order, as a document says it: labels of lists and words of RAG shapes included. */
export function textsOf(report: Report): readonly string[] {
  return [report.banner ?? '', report.title, report.subtitle, ...report.blocks.flatMap(textsOfBlock)];
}

/** Text without what a document may change: spaces, line ends, and characters that have no picture. */
export function bare(text: string): string {
  return text
    .replace(/\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, '\ufffd')
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu, '')
    .normalize('NFC');
}

function textsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items.flatMap((text, index) =>
        bare(text) === '' ? [] : [block.ordered === true ? `${index + 1}.` : '\u2022', text],
      );
    case 'facts':
      return block.facts.flatMap(({ label, value }) => [label, value]);
    case 'notice':
      return [block.title, block.text];
    case 'table': {
      const rows = block.total === undefined ? block.rows : [...block.rows, block.total];
      const words = { green: 'Green', amber: 'Amber', red: 'Red', neutral: '' };
      const cells = rows.flat().map(({ text, tone }) => (text.trim() === '' ? words[tone ?? 'neutral'] : text));
      return [block.caption, ...block.columns.map(({ title }) => title), ...cells];
    }
  }
}
