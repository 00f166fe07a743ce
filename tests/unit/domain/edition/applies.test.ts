import { describe, expect, it } from 'vitest';
import type { AuthorityFacts } from '../../../../src/domain/authority/authority';
import { applies } from '../../../../src/domain/edition/applies';
import type { AppliesTo } from '../../../../src/domain/edition/edition';

const unitary: AuthorityFacts = { nation: 'england', type: 'unitary', funded: false };
const county: AuthorityFacts = { nation: 'england', type: 'county', funded: true };
const welsh: AuthorityFacts = { nation: 'wales', type: 'welsh-principal', funded: false };

describe('what applies', () => {
  it.each<[string, AppliesTo | undefined, AuthorityFacts, boolean]>([
    ['nothing said, everybody', undefined, unitary, true],
    ['an empty condition, everybody', {}, county, true],
    ['its type', { types: ['county', 'shire-district'] }, county, true],
    ['another type', { types: ['county', 'shire-district'] }, unitary, false],
    ['its nation', { nations: ['wales'] }, welsh, true],
    ['another nation', { nations: ['england'] }, welsh, false],
    ['not funded, and it is not', { funded: false }, unitary, true],
    ['not funded, and it is', { funded: false }, county, false],
    ['funded, and it is', { funded: true }, county, true],
    ['one part of two', { nations: ['england'], funded: true }, unitary, false],
    ['every part', { nations: ['england'], types: ['county'], funded: true }, county, true],
  ])('follows every part of the condition: %s', (_, appliesTo, authority, expected) => {
    expect(applies(appliesTo, authority)).toBe(expected);
  });
});
