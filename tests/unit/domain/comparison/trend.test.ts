import { describe, expect, it } from 'vitest';
import { compareYears } from '../../../../src/domain/comparison/compare';
import { rowInWords, type Trend, trendOf } from '../../../../src/domain/comparison/trend';
import { editionOf, walk, yearOf } from './given-years';

const one = editionOf('one', ['a', 'b', 'c', 'd']);
const two = editionOf('two', ['a', 'bc', 'e']);
const way = walk('one', 'two', { a: ['a'], b: ['bc'], c: ['bc'], d: [] });

const trend = (): Trend => {
  const [comparison] = compareYears(
    [
      yearOf(one, '2020/21', 'rag', { a: 'amber', b: 'green', c: 'red', d: 'green' }),
      yearOf(one, '2021/22', 'rag', { a: 'green', b: 'not-applicable', c: 'red' }),
      yearOf(one, '2022/23', 'score', { a: '4', b: '3', c: '2', d: '3' }),
      yearOf(two, '2023/24', 'met', { a: 'met', bc: 'not-met', e: 'exceeding' }),
    ],
    [way],
  );
  if (!comparison) throw new Error('Nothing to compare');
  return trendOf(comparison);
};

describe('The trend picture', () => {
  it('has a segment for each run of years on one scale, each with its own steps, and no step of another', () => {
    for (const { segments } of trend().rows) {
      expect(segments.map(({ steps, cells }) => [steps, cells.map(({ year }) => year)])).toEqual([
        [
          ['Red', 'Amber', 'Green'],
          [0, 1],
        ],
        [['1', '2', '3', '4', '5'], [2]],
        [['Not met', 'Met', 'Exceeding'], [3]],
      ]);
      for (const { steps, cells } of segments)
        for (const { marks } of cells) for (const { step, label } of marks) expect(steps[step]).toBe(label);
    }
  });

  it('follows every item of every year, with the ones that are gone at the end', () => {
    const figure = trend();
    expect(figure.rows.map((row) => [row.title, rowInWords(figure, row)])).toEqual([
      ['1 Item a', '2020/21: Amber. 2021/22: Green. 2022/23: 4. 2023/24: Met'],
      [
        '2 Item bc',
        '2020/21: Green (2 Item b) and Red (3 Item c). 2021/22: Red (3 Item c) and Not applicable (2 Item b). ' +
          '2022/23: 3 (2 Item b) and 2 (3 Item c). 2023/24: Not met',
      ],
      ['3 Item e', '2020/21: Not in it. 2021/22: Not in it. 2022/23: Not in it. 2023/24: Exceeding'],
      ['4 Item d (up to 2022/23)', '2020/21: Green. 2021/22: Not marked. 2022/23: 3. 2023/24: Not in it'],
    ]);
  });

  it('tells the ratings apart by shape and letter, never by colour alone', () => {
    const seen = new Set(
      trend().rows.flatMap(({ segments }) =>
        segments.flatMap(({ cells }) =>
          cells.flatMap(({ marks }) => marks.map(({ label, letter, shape }) => `${label} ${letter} ${shape}`)),
        ),
      ),
    );
    expect([...seen].filter((words) => /^(Red|Amber|Green)/.test(words)).sort()).toEqual([
      'Amber A triangle',
      'Green G circle',
      'Red R square',
    ]);
  });
});
