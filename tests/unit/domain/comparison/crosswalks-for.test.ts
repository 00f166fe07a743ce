import { describe, expect, it } from 'vitest';
import { compareYears } from '../../../../src/domain/comparison/compare';
import type { Year } from '../../../../src/domain/comparison/year';
import type { Crosswalk, Edition } from '../../../../src/domain/edition/edition';
import { lastYearOf } from '../../../../src/domain/session/last-year';
import { usualYears } from '../../../../src/features/compare-years/chosen-years';
import { editionOf, walk, yearOf } from './given-years';

const one = editionOf('one', ['a', 'b']);
const two = editionOf('two', ['x', 'y']);
const kept = walk('one', 'two', { a: ['x'], b: ['y'] });
// As it was corrected after the session had been started.
const corrected = walk('one', 'two', { a: ['y'], b: ['x'] });

const started = (year: Year, from: Year, crosswalk?: Crosswalk): Year => ({
  ...year,
  session: { ...year.session, startedFrom: from.session.id, crosswalk },
});
const marked = (edition: Edition, period: string, marks: Record<string, string>) =>
  yearOf(edition, period, 'score', marks);

const first = marked(one, '2022/23', { a: '1', b: '4' });
const second = started(marked(two, '2023/24', { x: '1', y: '5' }), first, kept);
const third = started(marked(two, '2024/25', { x: '2', y: '5' }), second);
const all = [first, second, third];

describe('The crosswalk that a session keeps from its start', () => {
  it('comes before the known one where it is held against the session that it was started from', () => {
    const [comparison] = compareYears([first, second], [corrected]);
    expect(comparison?.steps[0]?.rows.map(({ item, before }) => [item.id, before.map((was) => was.item.id)])).toEqual([
      ['x', ['a']],
      ['y', ['b']],
    ]);
    expect(
      lastYearOf(second.session, two, all, [corrected])
        ?.before('x')
        .map(({ item }) => item.id),
    ).toEqual(['a']);
  });

  it('leads there where no known one does', () => {
    expect(usualYears([first, second], [])).toEqual([first, second]);
    expect(lastYearOf(second.session, two, [first], [])?.year.session.id).toBe(first.session.id);
  });

  it('leads on from the sessions that were started from that one, also where it is not among the compared', () => {
    const [threads] = compareYears(all, [corrected]).map((comparison) => comparison.threads);
    expect(threads?.map(({ cells }) => cells.map((cell) => cell.map(({ item }) => item.id)))).toEqual([
      [['a'], ['x'], ['x']],
      [['b'], ['y'], ['y']],
    ]);
    const [apart] = compareYears([first, third], [corrected], all);
    expect(apart?.steps[0]?.rows.map(({ before }) => before.map(({ item }) => item.id))).toEqual([['a'], ['b']]);
    expect(apart?.gaps.map(({ item }) => item.id)).toEqual(['x']);
  });

  it('is not used for a session that was not started from another', () => {
    const alone = marked(two, '2025/26', { x: '3', y: '3' });
    const [comparison] = compareYears([first, alone], [corrected], [...all, alone]);
    expect(comparison?.steps[0]?.rows.map(({ before }) => before.map(({ item }) => item.id))).toEqual([['b'], ['a']]);
  });

  it('ends where sessions of a broken copy lead to each other in a ring', () => {
    const ring = started(first, second);
    expect(compareYears([ring, second], [corrected], [ring, second])[0]?.steps).toHaveLength(1);
  });
});
