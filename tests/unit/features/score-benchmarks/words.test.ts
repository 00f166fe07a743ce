import { describe, expect, it } from 'vitest';
import type { Scale, Wording } from '../../../../src/domain/edition/edition';
import { countedApart, countsInWords, markAlone, toneOf } from '../../../../src/features/score-benchmarks/mark-words';
import { keysInWords, keysOf } from '../../../../src/domain/session/scale-keys';
import { problemWords, type ScoringProblem } from '../../../../src/features/score-benchmarks/problem-words';
import { sharedWording, wordingLabel } from '../../../../src/features/score-benchmarks/wording';
import { allEditions } from '../../domain/edition/benchmark-files';

const scales = allEditions().flatMap((edition) => edition.scales);
const scaleCalled = (id: string): Scale => {
  const scale = scales.find((one) => one.id === id);
  if (!scale) throw new Error(`There is no scale ${id}`);
  return scale;
};

describe('words for marks', () => {
  it.each([
    ['score', '1, 2, 3, 4, 5 or X for not applicable'],
    ['rag', 'R for red, A for amber, G for green or X for not applicable'],
    ['met', 'N for not met, M for met, E for exceeding or X for not applicable'],
  ])('the keys of %s', (id, words) => {
    expect(keysInWords(scaleCalled(id))).toBe(words);
  });

  it('a scale that uses X for a value of its own keeps it', () => {
    const [value, ...others] = scaleCalled('met').values;
    const scale = { ...scaleCalled('met'), values: value ? [{ ...value, key: 'X' }, ...others] : [] };
    expect(keysOf(scale)).toEqual({ x: 'not-met', m: 'met', e: 'exceeding' });
    expect(keysInWords(scale)).toBe('X for not met, M for met or E for exceeding');
  });

  it.each([
    ['rag', 'red', 'red', 'Red'],
    ['rag', 'amber', 'amber', 'Amber'],
    ['rag', 'green', 'green', 'Green'],
    ['rag', 'not-applicable', 'neutral', 'Not applicable'],
    ['score', '1', 'neutral', 'Marked\u00a01'],
    ['score', 'not-applicable', 'neutral', 'Not applicable'],
    ['met', 'exceeding', 'neutral', 'Exceeding'],
  ])('on %s, %s is %s, "%s"', (id, mark, tone, words) => {
    expect([toneOf(scaleCalled(id), mark), markAlone(scaleCalled(id), mark)]).toEqual([tone, words]);
  });

  it.each([
    [{ items: 10, marked: 7, notApplicable: 1, left: 2 }, '7 of 9 marked, 1 not applicable, 2 left'],
    [{ items: 10, marked: 10, notApplicable: 0, left: 0 }, '10 of 10 marked'],
  ])('counts %o', (counts, words) => {
    expect(countsInWords({ ...counts, conflicts: 0, needSentence: 0 })).toBe(words);
  });

  it('names the marks that it counts where they are not those that count', () => {
    const counts = { items: 10, marked: 3, notApplicable: 0, left: 7, conflicts: 0, needSentence: 0 };
    expect(countsInWords(counts, 'adviser')).toBe('3 of 10 adviser’s marks given, 7 left');
    expect(countedApart('adviser', ['self', 'adviser'])).toBe('adviser');
    expect(countedApart('self', ['self', 'adviser'])).toBeUndefined();
    expect(countedApart('self', ['self', 'agreed'])).toBe('self');
    expect(countedApart('agreed', ['self', 'agreed'])).toBeUndefined();
    // The first agreed mark would otherwise turn "0 of 10 agreed marks given" into "1 of 10 marked".
    expect(countedApart('agreed', [])).toBeUndefined();
    expect(countedApart('adviser', [])).toBe('adviser');
  });
});

describe('whose words a text is', () => {
  const sources = [
    { id: 'A', title: 'The handbook' },
    { id: 'B', title: 'The guidance' },
  ];
  const wordage = (wording: Wording, ...ids: string[]) => ({
    text: '',
    wording,
    sources: ids,
  });

  it.each([
    [wordage('restated', 'A'), 'Restated from The handbook'],
    [wordage('restated', 'A', 'B'), 'Restated from The handbook and 1 other source'],
    [wordage('restated'), 'Restated from public practice'],
    [wordage('project', 'A'), 'Wording of this project, not official'],
    [wordage('authority'), 'The authority’s own words, not official'],
    [wordage('official'), 'The words of the form that the authority was sent'],
  ])('%o', (given, words) => {
    expect(wordingLabel(given, sources)).toBe(words);
  });

  it('is said once for texts that are alike, and not for texts that differ', () => {
    expect(sharedWording([wordage('project'), wordage('project', 'A')])).toBe('Wording of this project, not official.');
    expect(sharedWording([wordage('authority'), wordage('authority')])).toBe(
      'The authority’s own words, not official.',
    );
    expect(sharedWording([wordage('project'), wordage('restated', 'A')])).toBeUndefined();
    expect(sharedWording([])).toBeUndefined();
  });
});

describe('words for problems', () => {
  const nouns = { item: 'criterion', items: 'criteria' };

  it.each<[ScoringProblem, RegExp]>([
    [{ kind: 'reasonMissing', item: 'x' }, /why this criterion does not apply/],
    [
      { kind: 'sentenceMissing', item: 'x', suggestion: { state: 'anyNotMet', reason: '' } },
      /outside the suggested band/,
    ],
    [{ kind: 'evidenceDateImpossible' }, /real date/],
    [{ kind: 'evidenceTitleMissing' }, /called/],
    [{ kind: 'archived' }, /archived/],
    [{ kind: 'storageFull' }, /out of space/],
    [{ kind: 'storageClosed' }, /Copy what you typed/],
    [{ kind: 'storageFailed', detail: 'x' }, /could not write/],
  ])('%o', (problem, words) => {
    expect(problemWords(problem, nouns)).toMatch(words);
  });
});
