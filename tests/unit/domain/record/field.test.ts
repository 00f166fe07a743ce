import { expect, it } from 'vitest';
import { fieldAt, flag, text } from '../../../../src/domain/record/field';
import type { Folded, Standing } from '../../../../src/domain/record/fold';
import { readItem } from '../../../../src/domain/session/session';

const side = (event: string, value: string | boolean): Standing => ({ event, is: 'present', value });
const withFields = (fields: Record<string, readonly Standing[]>): Folded => ({ heads: [], fields });

it('takes two people who wrote the same thing as one value, and names both', () => {
  const state = withFields({ archived: [side('a', true), side('b', true)] });
  expect(fieldAt(state, 'archived', flag)).toMatchObject({ is: 'set', value: true, seen: ['a', 'b'] });
});

it('takes two different values as a conflict, and so a value beside an erased one', () => {
  expect(fieldAt(withFields({ name: [side('a', 'X'), side('b', 'Y')] }), 'name', text)).toMatchObject({
    is: 'conflict',
    value: undefined,
  });
  const erased: Standing = { event: 'b', is: 'erased' };
  expect(fieldAt(withFields({ name: [side('a', 'X'), erased] }), 'name', text).is).toBe('conflict');
});

it('leaves the same mark for two different reasons to a person', () => {
  const state = withFields({
    'item/b1/selfMark': [side('a', 'not-applicable'), side('b', 'not-applicable')],
    'item/b1/selfReason': [side('a', 'One reason'), side('b', 'Another')],
  });
  expect(readItem(state, 'b1')).toMatchObject({ disputed: true, result: undefined });
});
