import { describe, expect, it } from 'vitest';
import type { EditionProblem } from '../../../../src/domain/edition/edition-problem';
import { rawFile } from './benchmark-files';
import { changeAt } from './change-at';
import { crosswalk, fitsSchema, problemsIn, toolkit } from './reading';

describe('a file of the wrong shape', () => {
  const first = 'items/0/statement';
  it.each<[string, string, string, unknown, EditionProblem]>([
    ['missing wording', toolkit, `${first}/wording`, undefined, { kind: 'missing', path: `${first}/wording` }],
    [
      'unknown wording',
      toolkit,
      `${first}/wording`,
      'ours',
      {
        kind: 'wrongValue',
        path: `${first}/wording`,
        expected: '"restated" or "project" or "official" or "authority"',
      },
    ],
    ['unknown key', toolkit, `${first}/colour`, 'red', { kind: 'unknownKey', path: `${first}/colour` }],
    ['unknown key at the top', toolkit, 'version', 2, { kind: 'unknownKey', path: 'version' }],
    ['no items', toolkit, 'items', [], { kind: 'wrongValue', path: 'items', expected: 'a list of at least one' }],
    [
      'an empty text',
      toolkit,
      'title',
      '',
      { kind: 'wrongValue', path: 'title', expected: 'a text that neither is empty nor starts or ends with a space' },
    ],
    [
      'a text that ends in a line break',
      toolkit,
      'title',
      'Toolkit\n',
      { kind: 'wrongValue', path: 'title', expected: 'a text that neither is empty nor starts or ends with a space' },
    ],
    ['a number for a text', toolkit, 'title', 2018, { kind: 'wrongValue', path: 'title', expected: 'a string' }],
    ['a list for an object', toolkit, 'about', [], { kind: 'wrongValue', path: 'about', expected: 'an object' }],
    ['null for a list', toolkit, 'aliases', null, { kind: 'wrongValue', path: 'aliases', expected: 'an array' }],
    [
      'an id with capitals',
      toolkit,
      'items/0/id',
      'Risk',
      { kind: 'wrongValue', path: 'items/0/id', expected: 'an id: lower-case letters, digits and single hyphens' },
    ],
    [
      'a date in words',
      toolkit,
      'inForce/from',
      'September 2018',
      { kind: 'wrongValue', path: 'inForce/from', expected: 'a date as YYYY-MM-DD' },
    ],
    [
      'a key of two letters',
      toolkit,
      'scales/1/values/0/key',
      'rd',
      { kind: 'wrongValue', path: 'scales/1/values/0/key', expected: 'one lower-case letter or digit' },
    ],
    [
      'N/A as a value of a scale',
      toolkit,
      'scales/1/values/0/id',
      'not-applicable',
      { kind: 'wrongValue', path: 'scales/1/values/0/id', expected: 'an id other than not-applicable' },
    ],
    [
      'an address with a scheme',
      toolkit,
      'sources/3/address',
      'https://gov.uk',
      { kind: 'wrongValue', path: 'sources/3/address', expected: 'an address without its scheme' },
    ],
    [
      'a preset other than N/A',
      toolkit,
      'items/4/presets/0/mark',
      '3',
      { kind: 'wrongValue', path: 'items/4/presets/0/mark', expected: '"not-applicable"' },
    ],
    [
      'an unknown type of authority',
      toolkit,
      'items/4/presets/0/appliesTo/types/0',
      'parish',
      {
        kind: 'wrongValue',
        path: 'items/4/presets/0/appliesTo/types/0',
        expected: expect.stringContaining('"shire-district"') as string,
      },
    ],
    [
      'an indicator that is raised or not',
      toolkit,
      'items/0/indicators/0/raisedWhenUnanswered',
      false,
      { kind: 'wrongValue', path: 'items/0/indicators/0/raisedWhenUnanswered', expected: 'true' },
    ],
    ['an older schema number', toolkit, 'schema', 0, { kind: 'wrongValue', path: 'schema', expected: '1' }],
    ['a schema number as text', toolkit, 'schema', '1', { kind: 'wrongValue', path: 'schema', expected: '1' }],
    ['a newer schema number', toolkit, 'schema', 2, { kind: 'newerSchema', path: 'schema', found: 2 }],
    ['another kind of file', toolkit, 'kind', 'crosswalk', { kind: 'wrongValue', path: 'kind', expected: '"edition"' }],
    ['a crosswalk without its note', crosswalk, 'note', undefined, { kind: 'missing', path: 'note' }],
    ['a mapping without an end', crosswalk, 'mappings/2/to', undefined, { kind: 'missing', path: 'mappings/2/to' }],
    [
      'a link to no items',
      'links.json',
      'links/0/linkedItems',
      [],
      { kind: 'wrongValue', path: 'links/0/linkedItems', expected: 'a list of at least one' },
    ],
  ])('is refused by reader and schema alike: %s', (_, path, place, value, problem) => {
    const bad = changeAt(rawFile(path), place, value);
    expect(problemsIn(path, bad)).toContainEqual(problem);
    expect(fitsSchema(bad)).toBe(false);
  });
});
