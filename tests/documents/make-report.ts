import type { Block, Report } from '../../src/documents/report/report';

/** A report with these blocks and otherwise little of its own. */
export function makeReport(blocks: readonly Block[], rest: Partial<Report> = {}): Report {
  return {
    title: 'Report',
    subtitle: '',
    language: 'en-GB',
    madeAt: '2024-02-20T18:30:00.000Z',
    footer: 'Footer words',
    author: 'A council',
    fileName: 'report',
    blocks,
    ...rest,
  };
}

export const heading = (text: string, level: 2 | 3 | 4 = 2): Block => ({ kind: 'heading', level, text });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** Numbered words of ordinary length, so that what is lost or out of order can be told. */
export function prose(characters: number): string {
  const words: string[] = [];
  for (let length = 0; length < characters; length += (words.at(-1)?.length ?? 0) + 1) {
    const index = words.length;
    words.push(index % 14 === 13 ? `paragraph${index}.\n\nNext` : `word${index}`);
  }
  return words.join(' ').slice(0, characters);
}
