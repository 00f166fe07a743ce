// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareYears } from '../../../../src/domain/comparison/compare';
import { TrendSection } from '../../../../src/features/compare-years/trend-section';
import { editionOf, scales, walk, yearOf } from '../../domain/comparison/given-years';

const one = editionOf('one', ['a', 'b', 'c']);
const two = editionOf('two', ['a', 'bc', 'e']);
const way = walk('one', 'two', { a: ['a'], b: ['bc'], c: ['bc'] });

const numberIn = (element: Element | null, name: string): number => Number(element?.getAttribute(name));
const shiftOf = (element: Element | null): readonly number[] =>
  (/translate\(([^)]*)\)/.exec(element?.getAttribute('transform') ?? '')?.[1] ?? '').split(' ').map(Number);

/** What one picture says, read from where things are drawn: of each year the step that a shape stands on, by its label. */
const readPicture = (picture: Element): Record<string, string[]> => {
  const said: Record<string, string[]> = {};
  for (const segment of picture.querySelectorAll(':scope > g')) {
    const steps = new Map<number, string>();
    for (const line of segment.querySelectorAll('line.app-chart__step'))
      steps.set(numberIn(line, 'y1'), line.nextElementSibling?.textContent ?? '');
    for (const cell of segment.querySelectorAll(':scope > g[transform]')) {
      const [label, ...others] = [...cell.querySelectorAll(':scope > text')].reverse();
      const marks = [...cell.querySelectorAll(':scope > g')].map((mark) => {
        const words = steps.get(shiftOf(mark)[1] ?? NaN) ?? 'off the steps';
        return `${words}${mark.querySelector('.app-chart__note')?.textContent ?? ''}`;
      });
      said[label?.textContent ?? ''] = [...marks, ...others.map(({ textContent }) => textContent ?? '').reverse()];
    }
  }
  return said;
};

const abbreviated = (words: string): string =>
  words
    .replace('Not applicable', 'N/A')
    .replace('Not marked', 'no mark')
    .replace('Not in it', 'not in it')
    .replace(/^(.*) \((\d+) .*\)$/, (_, what: string, number: string) =>
      ['N/A', 'no mark'].includes(what) ? `${what} (${number})` : `${what}(${number})`,
    );

const marksOn = (items: readonly string[], scale: keyof typeof scales) =>
  fc
    .tuple(...items.map(() => fc.constantFrom(...scales[scale].values.map(({ id }) => id), 'not-applicable', null)))
    .map((marks) => Object.fromEntries(items.map((id, n) => [id, marks[n] ?? null])));

describe('The picture of the years and its table', () => {
  it('say the same, fact by fact, both ways', () => {
    const given = fc.record({
      rag: marksOn(['a', 'b', 'c'], 'rag'),
      score: marksOn(['a', 'b', 'c'], 'score'),
      met: marksOn(['a', 'bc', 'e'], 'met'),
    });
    fc.assert(
      fc.property(given, ({ rag, score, met }) => {
        const [comparison] = compareYears(
          [
            yearOf(one, '2020/21', 'rag', rag),
            yearOf(one, '2022/23', 'score', score),
            yearOf(two, '2023/24', 'met', met),
          ],
          [way],
        );
        if (!comparison) throw new Error('Nothing to compare');
        const { unmount } = render(<TrendSection comparison={comparison} />);
        const table = screen.getByRole('table', { name: 'Marks through the years' });
        const years = ['2020/21', '2022/23', '2023/24'];
        const rows = [...table.querySelectorAll('tbody tr')].map((row) => {
          const [title, ...cells] = [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent ?? '');
          const said = cells.map((words, n) => [years[n], words.split(/ and (?=[A-Z1-5])/).map(abbreviated)] as const);
          return [title, Object.fromEntries(said)] as const;
        });
        const pictures = screen
          .getAllByRole('img')
          .map((picture) => [picture.querySelector('title')?.textContent, readPicture(picture)] as const);
        expect(pictures).toEqual(rows);
        // Nor do the words that the picture is called by say anything else.
        for (const picture of screen.getAllByRole('img')) {
          const row = within(table).getByRole('row', {
            name: new RegExp(`^${picture.querySelector('title')?.textContent ?? ''}`),
          });
          const cells = [...row.querySelectorAll('td')].map(
            ({ textContent }, n) => `${years[n] ?? ''}: ${textContent ?? ''}`,
          );
          expect(picture.querySelector('desc')?.textContent).toBe(cells.join('. '));
        }
        unmount();
      }),
      { numRuns: 40 },
    );
  });

  it('put no rating and no word on a scale of numbers', () => {
    const [comparison] = compareYears(
      [yearOf(one, '2020/21', 'rag', { a: 'amber' }), yearOf(one, '2022/23', 'score', { a: '3' })],
      [],
    );
    if (!comparison) throw new Error('Nothing to compare');
    render(<TrendSection comparison={comparison} />);
    for (const picture of screen.getAllByRole('img')) {
      const labels = [...picture.querySelectorAll(':scope > g')].map((segment) =>
        [...segment.querySelectorAll('line.app-chart__step')].map((line) => line.nextElementSibling?.textContent),
      );
      expect(labels).toEqual([
        ['Red', 'Amber', 'Green'],
        ['1', '2', '3', '4', '5'],
      ]);
      expect(picture.querySelectorAll('.app-chart__line')).toHaveLength(0);
    }
  });

  it('join two years on one scale, and leave a year without a mark open', () => {
    const [comparison] = compareYears(
      [
        yearOf(one, '2021/22', 'score', { a: '3', b: '2' }),
        yearOf(one, '2022/23', 'score', { a: '4' }),
        yearOf(one, '2023/24', 'score', { a: '5', b: '3' }),
      ],
      [],
    );
    if (!comparison) throw new Error('Nothing to compare');
    render(<TrendSection comparison={comparison} />);
    const lines = screen.getAllByRole('img').map((picture) => picture.querySelectorAll('.app-chart__line').length);
    expect(lines).toEqual([2, 0, 0]);
  });
});
