import { describe, expect, it } from 'vitest';
import type { FileProblem } from '../../../../src/documents/import/file-problem';
import type { JsonProblem } from '../../../../src/domain/edition/loading/read-loaded-json';
import { fileProblemWords, loadProblemWords } from '../../../../src/features/load-editions/problem-words';

const problems: readonly (FileProblem | JsonProblem)[] = [
  { kind: 'empty' },
  { kind: 'tooLarge', bytes: 7_300_000, limit: 5_000_000 },
  { kind: 'unreadable' },
  { kind: 'passwordProtected' },
  { kind: 'oldExcel' },
  { kind: 'macros' },
  ...(['word', 'pdf', 'openDocument', 'binaryExcel', 'web', 'zip', 'unknown'] as const).map((what) => ({
    kind: 'otherProgram' as const,
    what,
  })),
  { kind: 'damaged' },
  { kind: 'tooLargeInside', limit: 12_000_000 },
  { kind: 'wrongEncoding', looksLike: 'utf-16' },
  { kind: 'wrongEncoding', looksLike: 'windows-1252' },
  { kind: 'badQuotes', row: 4 },
  { kind: 'hiddenSheet', sheet: 'Items' },
  { kind: 'noSheetWithHeader', sheets: ['A'], hidden: ['B'], wanted: ['Number', 'Title', 'Statement'] },
  { kind: 'notJson' },
  { kind: 'notAnEdition', found: undefined },
  { kind: 'laterSchema', found: 2 },
  { kind: 'tooManyItems', count: 501, limit: 500 },
];

describe('the words for a file that is refused', () => {
  it('are another sentence for each problem, without a word of ours', () => {
    const sentences = problems.flatMap(fileProblemWords);
    expect(new Set(sentences).size).toBe(problems.length);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z].{20,}\.$/s);
      expect(sentence).not.toMatch(/\b(record|event|hash|stream|schema|undefined|NaN)\b/);
    }
  });

  it('say limits and how to save anew', () => {
    const of = (kind: FileProblem['kind']) =>
      fileProblemWords(problems.find((one) => one.kind === kind) ?? { kind: 'empty' })[0];
    expect(of('tooLarge')).toContain('7.3 MB. At most 5 MB');
    expect(of('wrongEncoding')).toContain('CSV UTF-8');
    expect(of('noSheetWithHeader')).toContain('Looked at: “A”, “B”');
  });

  it('name each fault of a file in our own form by its place', () => {
    const data = { items: [{ title: 'Training' }] };
    const problem: JsonProblem = { kind: 'unsound', data, problems: [{ kind: 'missing', path: 'items/0/number' }] };
    expect(fileProblemWords(problem)).toEqual(['“Item 1 (Training), number” is missing.']);
  });

  it('say of a crosswalk which item does not exist', () => {
    expect(loadProblemWords({ kind: 'crosswalkUnknownItem', item: 'x', of: 'form' })).toContain(
      'There is no item “x” in form',
    );
  });
});
