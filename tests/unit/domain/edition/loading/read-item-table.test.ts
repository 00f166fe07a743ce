import { describe, expect, it } from 'vitest';
import type { TableRow } from '../../../../../src/domain/edition/loading/item-table';
import { bracketProblems, readItemTable } from '../../../../../src/domain/edition/loading/read-item-table';
import { describeTableProblem } from '../../../../../src/domain/edition/loading/table-problem';

const head = ['Number', 'Area', 'Title', 'Statement', 'Level', 'Source', 'Id', 'Scale'];
const one = ['1', '', 'Training', 'Staff are trained.', '', '', '', ''];
const two = ['2', '', 'Venues', 'Venues are checked.', '', '', '', ''];

const rowsOf = (...rows: readonly (readonly string[])[]): TableRow[] =>
  rows.map((cells, index) => ({ row: index + 1, cells }));

const said = (...rows: readonly (readonly string[])[]): string[] => {
  const read = readItemTable(rowsOf(...rows));
  return read.ok ? [] : read.problem.map(describeTableProblem);
};

const change = (row: readonly string[], column: number, text: string): string[] =>
  row.map((cell, index) => (index === column ? text : cell));

const tableOf = (...rows: readonly (readonly string[])[]) => {
  const read = readItemTable(rowsOf(...rows));
  if (!read.ok) throw new Error(read.problem.map(describeTableProblem).join(' '));
  return read.value;
};

describe('a sheet of items', () => {
  it('is read with what each item expects, whatever the order and the case of its headings', () => {
    const table = tableOf(
      ['A form'],
      ['text', 'TITLE:', 'No.', 'Level', 'Our notes'],
      ['Staff are  trained.\r\nAll of them.', ' Training ', '1', '', 'x'],
      ['A record is kept.', '', '1', 'Must', ''],
      ['', '', '', '', ''],
      ['Venues are checked.', 'Venues', '2', '', ''],
    );
    expect(table.items).toMatchObject([
      {
        row: 3,
        number: '1',
        title: 'Training',
        statement: 'Staff are  trained.\nAll of them.',
        indicators: [{ row: 4, level: 'must', statement: 'A record is kept.' }],
      },
      { row: 6, number: '2', indicators: [] },
    ]);
    expect(table.unread).toEqual([{ column: 4, title: 'Our notes' }]);
  });

  it('may name its scales, in the words that people use', () => {
    const table = tableOf(head, change(one, 7, 'RAG'), change(two, 7, 'Score 1 to 5'));
    expect(table.scales).toEqual(['rag', 'score']);
  });

  it.each([
    ['no headings', [one, two], ['No row with the headings “Number”, “Title” and “Statement” was found.']],
    [
      'a missing column',
      [
        ['Number', 'Title'],
        ['1', 'Training'],
      ],
      ['Row 1: the column “Statement” is missing.'],
    ],
    ['a heading twice', [[...head, 'Title'], one], ['Row 1, column I: the heading “Title” is also in column C.']],
    ['no items', [head], ['There are no items under the headings in row 1.']],
    ['an empty number', [head, change(one, 0, ' ')], ['Row 2, column A: the number is empty.']],
    ['an empty title', [head, change(one, 2, '')], ['Row 2, column C: the title is empty.']],
    ['an empty statement', [head, one, change(two, 3, '')], ['Row 3, column D: the statement is empty.']],
    ['a number twice', [head, one, change(two, 0, '1')], ['Row 3, column A: the number “1” is also in row 2.']],
    [
      'an id twice',
      [head, change(one, 6, 'training'), change(two, 6, 'training')],
      ['Row 3, column G: the id “training” is also in row 2.'],
    ],
    ['what can be no id', [head, change(one, 6, 'Training 1')], ['Row 2, column G: “Training 1” cannot be an id.']],
    [
      'an unknown level',
      [head, one, ['1', '', '', 'A record is kept.', 'essential', '', '', '']],
      ['Row 3, column E: “essential” is no level. Use must, recommended, good or best'],
    ],
    [
      'a level under no item',
      [head, one, ['7', '', '', 'A record is kept.', 'must', '', '', '']],
      ['Row 3, column A: no row above has an item with the number “7”'],
    ],
    [
      'a level with a title',
      [head, one, ['1', '', 'Records', 'A record is kept.', 'must', '', '', '']],
      ['Row 3, column C: a row with a level has no title.'],
    ],
    [
      'an unknown scale',
      [head, change(one, 7, 'percent')],
      ['Row 2, column H: “percent” is no scale that is known here.'],
    ],
    [
      'an area for some only',
      [head, change(one, 1, 'People'), two],
      ['Row 3, column B: the area is empty, though row 2 has one.'],
    ],
    [
      'a text without end',
      [head, change(one, 3, 'x'.repeat(5001))],
      ['Row 2, column D: the text has 5,001 characters. At most 5,000'],
    ],
  ])('with %s is refused by row and column', (_what, rows, starts) => {
    const sentences = said(...rows);
    expect(sentences).toHaveLength(starts.length);
    for (const [index, start] of starts.entries()) expect(sentences[index]).toContain(start);
  });

  it('with many faults names each of them, from the top', () => {
    expect(
      said(head, change(one, 0, ''), change(two, 3, ''), change(two, 6, 'Not so')).map((text) => text.slice(0, 15)),
    ).toEqual(['Row 2, column A', 'Row 3, column D', 'Row 4, column A', 'Row 4, column G']);
  });

  it('of 5,000 rows is refused in one sentence that says the limit', () => {
    const many = Array.from({ length: 5000 }, (_, index) => change(one, 0, String(index)));
    expect(said(head, ...many)).toEqual([
      'There are 5,000 items. At most 500 can be loaded. Check that this is the right sheet.',
    ]);
  });

  it('with more rows than can be loaded is refused in one sentence, and with as many is read', () => {
    const level = (n: number) => change(change(change(one, 2, ''), 4, 'must'), 3, `What is expected, ${String(n)}.`);
    const rows = (count: number) => [one, ...Array.from({ length: count - 1 }, (_, n) => level(n))];
    const problem = readItemTable([head, ...rows(3001)].map((cells, index) => ({ row: index + 1, cells })));
    expect(problem).toEqual({ ok: false, problem: [{ kind: 'tooManyRows', count: 3001, limit: 3000 }] });
    expect(said(head, ...rows(3001))).toEqual([
      'There are 3,001 rows. At most 3,000 can be loaded, of which 500 items. Check that this is the right sheet.',
    ]);
    expect(tableOf(head, ...rows(3000)).items[0]?.indicators).toHaveLength(2999);
  });

  it('with a cell without end over its headings is read', () => {
    expect(tableOf([`${':'.repeat(1_000_000)}x`], head, one).items).toHaveLength(1);
  });

  it('knows square brackets that hold nothing', () => {
    const table = tableOf(head, change(one, 3, 'Met [yearly] and [ ].'), change(two, 3, 'Met [monthly].'));
    expect(bracketProblems(table).map(describeTableProblem)).toEqual([
      expect.stringMatching(/^Row 2, column D: square/),
    ]);
  });
});
