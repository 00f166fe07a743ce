// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { compareYears } from '../../../../src/domain/comparison/compare';
import { readEvidence } from '../../../../src/domain/evidence/evidence';
import { OneComparison } from '../../../../src/features/compare-years/one-comparison';
import { editionOf, yearOf } from '../../domain/comparison/given-years';
import { stateOf } from '../../domain/actions/given';

const edition = editionOf('one', ['a', 'b']);
const year = (period: string, strengths: string, evidence: readonly string[]) =>
  yearOf(
    edition,
    period,
    'score',
    { a: '3' },
    { 'text/a/strengths': strengths, ...Object.fromEntries(evidence.map((id) => [`evidence/a/${id}`, true])) },
  );
const years = [
  year('2021/22', 'A plan', []),
  year('2022/23', 'A plan and a board', ['minutes']),
  year('2023/24', 'A board', ['minutes', 'register']),
];
const pieces = new Map(
  [
    ['minutes', 'Board minutes'],
    ['register', 'Training register'],
  ].map(([id = '', title = '']) => [id, readEvidence(id, stateOf({ authority: 'a1', title }))]),
);

const draw = (chosen: typeof years) => {
  const [comparison] = compareYears(chosen, []);
  if (!comparison) throw new Error('Nothing to compare');
  render(<OneComparison comparison={comparison} pieces={pieces} />);
};

/** What is said of a step: whether it stands open, and its rows. */
const saidOf = (step: string) => {
  const fold = screen.getByText(`Words and evidence, ${step}`).closest('details');
  if (!fold) throw new Error(`Nothing folds ${step}`);
  const rows = [...fold.querySelectorAll('dt')].map((term) => [
    term.textContent,
    term.nextElementSibling?.textContent ?? '',
  ]);
  return { open: fold.open, rows };
};

describe('The words of several years', () => {
  it('are shown of each step, then and now with the evidence added, the latest open', () => {
    draw(years);
    expect(saidOf('2022/23 to 2023/24')).toEqual({
      open: true,
      rows: [
        ['Strengths, 2022/23', 'A plan and a board'],
        ['Strengths, 2023/24', 'A board'],
        ['Evidence added since', 'Training register'],
      ],
    });
    expect(saidOf('2021/22 to 2022/23')).toEqual({
      open: false,
      rows: [
        ['Strengths, 2021/22', 'A plan'],
        ['Strengths, 2022/23', 'A plan and a board'],
        ['Evidence added since', 'Board minutes'],
      ],
    });
  });

  it('of two years stand unfolded under their heading', () => {
    draw(years.slice(0, 2));
    const heading = screen.getByRole('heading', { name: 'Words and evidence, 2021/22 to 2022/23' });
    expect(heading.closest('details')).toBeNull();
    expect(within(document.body).getByText('Board minutes')).toBeTruthy();
  });
});
