import { describe, expect, it } from 'vitest';
import { compareYears } from '../../../../src/domain/comparison/compare';
import { changeInWords, countsInWords } from '../../../../src/features/compare-years/change-words';
import { askedYears, namesOf, usualYears } from '../../../../src/features/compare-years/chosen-years';
import { gapInWords } from '../../../../src/features/compare-years/gaps-section';
import { editionOf, walk, yearOf } from '../../domain/comparison/given-years';

const one = editionOf('one', ['a', 'b']);
const two = editionOf('two', ['ab']);
const other = { ...editionOf('other', ['x']), instrument: 'another' };
const way = walk('one', 'two', { a: ['ab'], b: ['ab'] });

describe('What is said of a change', () => {
  it('gives a merged item a direction only where it is the same against each', () => {
    expect(changeInWords({ is: 'merged', direction: 'raised', why: undefined })).toBe('Merged: raised against each');
    expect(changeInWords({ is: 'merged', direction: undefined, why: undefined })).toBe(
      'Merged: not the same against each',
    );
    expect(changeInWords({ is: 'merged', direction: undefined, why: 'otherScale' })).toBe(
      'Merged: not compared, another scale',
    );
  });

  it('says why two marks are not held against each other', () => {
    expect(changeInWords({ is: 'notComparable', why: 'disputed' })).toBe(
      'Not comparable: two marks stand side by side',
    );
  });

  it('names every kind in the counts, none left out', () => {
    const counts = { raised: 2, lowered: 1, unchanged: 5, new: 1, merged: 1, gone: 0, notComparable: 0 };
    expect(countsInWords(counts)).toBe('2 raised, 1 lowered, 5 unchanged, 1 new, 1 merged, 0 gone, 0 not comparable');
  });
});

describe('Which sessions are compared', () => {
  const first = yearOf(one, '2021/22', 'score', {});
  const second = yearOf(one, '2022/23', 'score', {});
  const statement = yearOf(other, '2022/23', 'rag', {});
  const third = yearOf(two, '2023/24', 'score', {});

  it('are the latest and the last before it of the same framework, where nobody chose', () => {
    expect(usualYears([first, second, statement, third], [way])).toEqual([second, third]);
    expect(
      usualYears([first, second, { ...statement, session: { ...statement.session, id: 'latest' } }], [way]),
    ).toEqual([first, second]);
    expect(usualYears([first, third], [])).toEqual([]);
    expect(usualYears([first, statement], [way])).toEqual([]);
    expect(usualYears([], [way])).toEqual([]);
  });

  it('are those of the address that are here', () => {
    const ids = `${first.session.id},nowhere,${third.session.id}`;
    expect(askedYears([first, second, third], ids)).toEqual([first, third]);
    expect(askedYears([first], null)).toEqual([]);
  });

  it('are told apart by their day where two have one period', () => {
    expect([...namesOf([second, statement, third]).values()]).toEqual([
      '2022/23, 14 February 2022',
      '2022/23, 14 February 2022',
      '2023/24',
    ]);
  });
});

describe('A gap that comes back', () => {
  it('is told with its years and the words of each year’s scale', () => {
    const years = [
      yearOf(one, '2020/21', 'rag', { a: 'amber' }),
      yearOf(one, '2021/22', 'score', { a: '3', b: '3' }),
      yearOf(two, '2023/24', 'met', { ab: 'not-met' }),
    ];
    const [comparison] = compareYears(years, [way]);
    const [gap] = comparison?.gaps ?? [];
    expect(gap && gapInWords(gap, namesOf(years))).toBe(
      'came up in 2020/21 (Amber, 1 Item a), was closed in 2021/22, and came back in 2023/24 (Not met)',
    );
  });
});
