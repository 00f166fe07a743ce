import { describe, expect, it } from 'vitest';
import { fillWords, placeholdersIn } from '../../../../src/domain/edition/fill-words';
import { editionCalled } from './benchmark-files';

const words = (id: string, when: string): string =>
  editionCalled(id).outcomeRules.find((rule) => rule.when === when)?.words ?? '';

describe('the words of a rule', () => {
  it('give the published outcome of February 2023', () => {
    const values = {
      marked: 9,
      exceeded: 6,
      notApplicable: 1,
      notApplicableNames: 'Channel panel (assured separately)',
    };
    expect(fillWords(words('la-toolkit-2018', 'noneBelow'), values)).toBe(
      'The Duty is met in all 9 benchmarks marked; exceeded in 6; 1 not applicable: Channel panel (assured separately).',
    );
  });

  it('leave out a clause whose list of names is empty', () => {
    const values = { marked: 7, exceeded: 2, notApplicable: 0, notApplicableNames: '' };
    expect(fillWords(words('la-toolkit-2023', 'noneBelow'), values)).toBe(
      'The Duty is met in all 7 benchmarks marked; exceeded in 2.',
    );
  });

  it('give the published counts of April 2023, without a word about met or exceeded', () => {
    const values = { 'count:green': 27, 'count:amber': 3, 'count:red': 0, items: 30, notApplicable: 0 };
    expect(fillWords(words('channel-assurance', 'allMarked'), values)).toBe(
      '27 green, 3 amber, 0 red of 30; 0 not applicable.',
    );
  });

  it('keep a zero, and what a name itself has of braces and semicolons', () => {
    expect(fillWords('{n} of {m}; left: {names}.', { n: 0, m: 2, names: 'A {n}; B' })).toBe('0 of 2; left: A {n}; B.');
  });

  it('do not take a value from what every object has', () => {
    expect(() => fillWords('{constructor}', {})).toThrow('{constructor}');
  });

  it('name their placeholders', () => {
    expect(placeholdersIn('{marked} of {items}: {count:green}')).toEqual(['marked', 'items', 'count:green']);
  });
});
