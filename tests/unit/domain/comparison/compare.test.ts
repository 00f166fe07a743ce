import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeKinds } from '../../../../src/domain/comparison/change';
import { compareYears, type Step } from '../../../../src/domain/comparison/compare';
import { standingInWords } from '../../../../src/domain/comparison/standing';
import { editionOf, scales, sides, walk, yearOf } from './given-years';

const one = editionOf('one', ['a', 'b', 'c', 'd']);
const two = editionOf('two', ['a', 'bc', 'e']);
const way = walk('one', 'two', { a: ['a'], b: ['bc'], c: ['bc'], d: [] });

const stepOf = (...given: Parameters<typeof compareYears>): Step => {
  const step = compareYears(...given)[0]?.steps[0];
  if (!step) throw new Error('No step');
  return step;
};
const changesOf = ({ rows }: Step) => Object.fromEntries(rows.map(({ item, change }) => [item.id, change]));

describe('Two years side by side', () => {
  it('say of each item whether its mark was raised, lowered or is unchanged, by the order of its scale', () => {
    const then = yearOf(one, '2022/23', 'rag', { a: 'amber', b: 'green', c: 'red', d: 'green' });
    const now = yearOf(one, '2023/24', 'rag', { a: 'green', b: 'amber', c: 'red', d: 'green' });
    expect(changesOf(stepOf([now, then], []))).toEqual({
      a: { is: 'raised' },
      b: { is: 'lowered' },
      c: { is: 'unchanged' },
      d: { is: 'unchanged' },
    });
  });

  it('show both marks of items that met in one, and a direction only where both say it', () => {
    const then = (b: string, c: string) => yearOf(one, '2022/23', 'score', { a: '3', b, c, d: '3' });
    const now = yearOf(two, '2023/24', 'score', { a: '4', bc: '4', e: '3' });
    const merged = stepOf([then('4', '3'), now], [way]);
    expect(changesOf(merged)).toEqual({
      a: { is: 'raised' },
      bc: { is: 'merged', direction: undefined, why: undefined },
      e: { is: 'new' },
      d: { is: 'gone' },
    });
    const row = merged.rows.find(({ item }) => item.id === 'bc');
    expect(row?.before.map(({ standing, scale }) => standingInWords(standing, scale))).toEqual(['4', '3']);
    expect(changesOf(stepOf([then('3', '2'), now], [way]))['bc']).toMatchObject({ is: 'merged', direction: 'raised' });
    expect(merged.counts).toEqual({
      raised: 1,
      lowered: 0,
      unchanged: 0,
      new: 1,
      gone: 1,
      merged: 1,
      notComparable: 0,
    });
  });

  it('are never compared across scales, whatever the marks are called', () => {
    const then = yearOf(one, '2022/23', 'rag', { a: 'green', b: 'green', c: 'red', d: 'red' });
    const now = yearOf(two, '2023/24', 'met', { a: 'met', bc: 'exceeding', e: 'met' });
    expect(changesOf(stepOf([then, now], [way]))).toEqual({
      a: { is: 'notComparable', why: 'otherScale' },
      bc: { is: 'merged', direction: undefined, why: 'otherScale' },
      e: { is: 'new' },
      d: { is: 'gone' },
    });
  });

  it('are not comparable item by item where no crosswalk leads from the one to the other', () => {
    const then = yearOf(one, '2022/23', 'score', { a: '3' });
    const now = yearOf(two, '2023/24', 'score', { a: '3' });
    const { rows, counts } = stepOf([then, now], []);
    expect(rows.every(({ change }) => change.is === 'notComparable' && change.why === 'noWay')).toBe(true);
    expect(counts.notComparable).toBe(7);
  });

  it('say why where a mark is missing, disputed or does not apply, and give it no direction', () => {
    const marks = { a: 'not-applicable', b: 'not-applicable', d: '3' };
    const then = yearOf(one, '2022/23', 'score', marks);
    const now = yearOf(
      one,
      '2023/24',
      'score',
      { a: 'not-applicable', b: '4' },
      { 'item/c/selfMark': '3', 'item/d/selfMark': sides('3', '4') },
    );
    expect(changesOf(stepOf([then, now], []))).toEqual({
      a: { is: 'unchanged' },
      b: { is: 'notComparable', why: 'notApplicableThen' },
      c: { is: 'notComparable', why: 'notMarkedThen' },
      d: { is: 'notComparable', why: 'disputed' },
    });
  });

  it('stand in the order of the day assessed, not of typing, and name whose marks are held against each other', () => {
    const late = yearOf(one, '2023/24', 'score', {}, { 'item/a/agreedMark': '4' });
    const early = yearOf(one, '2022/23', 'score', { a: '3' });
    const [row] = stepOf([late, early], []).rows;
    expect(row?.change).toEqual({ is: 'raised' });
    expect([row?.before[0]?.standing, row?.now?.standing].map((it) => (it?.is === 'marked' ? it.marker : it))).toEqual([
      'self',
      'agreed',
    ]);
  });

  it('tell which evidence was added since', () => {
    const then = yearOf(one, '2022/23', 'score', {}, { 'evidence/b/v1': true, 'evidence/c/v2': true });
    const now = yearOf(two, '2023/24', 'score', {}, { 'evidence/bc/v1': true, 'evidence/bc/v3': true });
    expect(stepOf([then, now], [way]).rows.find(({ item }) => item.id === 'bc')?.evidenceAdded).toEqual(['v3']);
  });

  it('keep instruments apart', () => {
    const other = { ...editionOf('other', ['x']), instrument: 'another' };
    const comparisons = compareYears(
      [yearOf(one, '2022/23', 'score', {}), yearOf(other, '2023/24', 'rag', {}), yearOf(one, '2024/25', 'score', {})],
      [],
    );
    expect(comparisons.map(({ years, steps }) => [years.length, steps.length])).toEqual([
      [2, 1],
      [1, 0],
    ]);
  });
});

describe('A gap that comes back', () => {
  const year = (period: string, scale: keyof typeof scales, mark: string) => yearOf(one, period, scale, { a: mark });
  const gapsOf = (...years: readonly ReturnType<typeof yearOf>[]) =>
    compareYears(years, [way])[0]?.gaps.map(({ item, is, stood, closed }) => [
      item.id,
      is,
      stood.map((at) => at.year.session.period),
      closed.map(({ session }) => session.period),
    ]);

  it('is named where it was closed in between, each year by its own scale', () => {
    expect(
      gapsOf(year('2021/22', 'rag', 'amber'), year('2022/23', 'score', '3'), year('2023/24', 'score', '2')),
    ).toEqual([['a', 'returned', ['2021/22', '2023/24'], ['2022/23']]]);
  });

  it('is named where it stood the year before, and nothing is where it is new or over', () => {
    expect(gapsOf(year('2022/23', 'met', 'not-met'), year('2023/24', 'met', 'not-met'))).toEqual([
      ['a', 'again', ['2022/23', '2023/24'], []],
    ]);
    expect(gapsOf(year('2022/23', 'score', '3'), year('2023/24', 'score', '2'))).toEqual([]);
    expect(gapsOf(year('2022/23', 'score', '2'), year('2023/24', 'score', '3'))).toEqual([]);
  });

  it('is followed through a crosswalk, under the name that it had', () => {
    const then = yearOf(one, '2022/23', 'score', { b: '4', c: '2' });
    const now = yearOf(two, '2023/24', 'score', { bc: '2' });
    const [gap] = compareYears([then, now], [way])[0]?.gaps ?? [];
    expect(gap?.stood.map(({ under }) => under.map(({ item }) => item.id))).toEqual([['c'], ['bc']]);
  });
});

describe('Whatever the years and the crosswalk', () => {
  const ids = (prefix: string) =>
    fc.integer({ min: 1, max: 6 }).map((n) => Array.from({ length: n }, (_, i) => `${prefix}${i}`));
  const scale = fc.constantFrom('score' as const, 'rag' as const, 'met' as const);
  const marksOn = (items: readonly string[], on: keyof typeof scales) =>
    fc
      .tuple(
        ...items.map(() => fc.constantFrom(...scales[on].values.map(({ id }) => id), 'not-applicable', 'odd', null)),
      )
      .map((marks) => Object.fromEntries(items.map((id, n) => [id, marks[n] ?? null])));
  const years = fc.tuple(ids('o'), ids('n'), scale, scale).chain(([from, to, before, after]) =>
    fc.record({
      from: fc.constant(from),
      to: fc.constant(to),
      before: fc.constant(before),
      after: fc.constant(after),
      then: marksOn(from, before),
      now: marksOn(to, after),
      targets: fc.array(fc.uniqueArray(fc.constantFrom(...to), { maxLength: 3 }), {
        minLength: from.length,
        maxLength: from.length,
      }),
      isWay: fc.boolean(),
    }),
  );

  it('every item is in exactly one row, and the counts add up to the rows', () => {
    fc.assert(
      fc.property(years, ({ from, to, before, after, then, now, targets, isWay }) => {
        const mappings = Object.fromEntries(from.map((id, n) => [id, targets[n] ?? []]));
        const step = stepOf(
          [yearOf(editionOf('o', from), '2022/23', before, then), yearOf(editionOf('n', to), '2023/24', after, now)],
          isWay ? [walk('o', 'n', mappings)] : [],
        );
        expect(changeKinds.reduce((sum, kind) => sum + step.counts[kind], 0)).toBe(step.rows.length);
        expect(step.rows.flatMap((row) => (row.now ? [row.item.id] : []))).toEqual(to);
        const held = step.rows.flatMap((row) => row.before.map(({ item }) => item.id));
        expect([...new Set(held)].sort()).toEqual(from);
        const isTold = step.rows.some(({ change }) => 'direction' in change && change.direction !== undefined);
        if (before !== after && isTold)
          // What does not apply on either scale is no mark, and stays what it was.
          expect(Object.values(then)).toContain('not-applicable');
      }),
    );
  });

  it('a session beside itself is unchanged in every item that is settled, and nothing else is said of the others', () => {
    fc.assert(
      fc.property(years, ({ from, before, then }) => {
        const year = yearOf(editionOf('o', from), '2022/23', before, then);
        const step = stepOf([year, year], []);
        for (const { item, change } of step.rows) {
          const mark = then[item.id];
          const isSettled = mark !== null && mark !== 'odd';
          expect(change).toEqual(isSettled ? { is: 'unchanged' } : { is: 'notComparable', why: 'notMarkedEither' });
        }
      }),
    );
  });
});
