import { describe, expect, it } from 'vitest';
import type { Standing } from '../../../../src/domain/edition/edition';
import { isOutside, suggestionFor } from '../../../../src/domain/session/suggestion';
import { after, answer, edition, unitary } from './given-session';

const [scale] = edition.scales;
const [item] = edition.items;
if (!scale || !item) throw new Error('The edition for these tests has changed');

const basis = { edition, authority: unitary, assessedOn: '2025-03-01', hasDatedEvidence: false };

describe('a suggestion', () => {
  it('rests on the answers of its own item', () => {
    const state = after(answer('b1', 'must', 'not-met'), answer('b2', 'only', 'met'));
    expect(suggestionFor(state, item, basis)).toMatchObject({ state: 'anyNotMet', suggests: 'Below' });
  });

  it('does not ask for what came in later, nor for what applies elsewhere', () => {
    const state = after(answer('b1', 'must', 'met'));
    expect(suggestionFor(state, item, basis)?.state).toBe('someWithoutDatedEvidence');
    expect(suggestionFor(state, item, { ...basis, assessedOn: '2025-03-02' })?.state).toBe('anyUnanswered');
    const authority = { ...unitary, nation: 'wales' } as const;
    expect(suggestionFor(state, item, { ...basis, authority })?.state).toBe('anyUnanswered');
  });

  it('is not made for an authority of which too little is known', () => {
    expect(suggestionFor(after(), item, { ...basis, authority: undefined })).toBeUndefined();
  });
});

describe('being outside a suggestion', () => {
  const within = (...standings: readonly Standing[]) => ({
    state: 'anyNotMet' as const,
    reason: '',
    within: standings,
  });

  it.each([
    ['no suggestion', undefined, '5', false],
    ['a suggestion that every mark suits', { state: 'noneApplies' as const, reason: '' }, '5', false],
    ['a mark within', within('below', 'partly'), '2', false],
    ['a mark above', within('below', 'partly'), '3', true],
    ['a mark below', within('met'), '1', true],
    ['not applicable', within('met'), 'not-applicable', false],
    ['a mark that the scale does not have', within('met'), 'amber', false],
  ])('%s', (_, suggestion, mark, expected) => {
    expect(isOutside(suggestion, scale, mark)).toBe(expected);
  });
});
