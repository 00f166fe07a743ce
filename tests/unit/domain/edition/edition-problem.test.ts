import { describe, expect, it } from 'vitest';
import { describeEditionProblem, type EditionProblem } from '../../../../src/domain/edition/edition-problem';

describe('a problem with a file', () => {
  it.each<[EditionProblem, string]>([
    [{ kind: 'missing', path: 'items/3/statement/wording' }, '“items/3/statement/wording” is missing.'],
    [{ kind: 'unknownKey', path: 'items/3/colour' }, '“items/3/colour” is not known in this kind of file.'],
    [{ kind: 'wrongValue', path: '', expected: 'an object' }, 'The file has to be an object.'],
    [
      { kind: 'newerSchema', path: 'schema', found: 2 },
      'The file is of format 2, which is newer than this version can read.',
    ],
    [{ kind: 'repeated', path: 'items/3/id', what: 'item', id: 'x' }, '“items/3/id” repeats the item “x”.'],
    [
      { kind: 'unknown', path: 'items/3/group', what: 'group', id: 'x' },
      '“items/3/group” names the group “x”, which the file does not have.',
    ],
    [
      { kind: 'ruleMissing', path: 'suggestionRules', when: 'anyPartly' },
      '“suggestionRules” has no row for “anyPartly”.',
    ],
  ])('is told in one sentence: %j', (problem, sentence) => {
    expect(describeEditionProblem(problem)).toBe(sentence);
  });
});
