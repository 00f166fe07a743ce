import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checks } from '../../../../src/domain/checks/attention';
import { attentionFor } from '../../../../src/domain/checks/attention-for';
import { fold, type Folded } from '../../../../src/domain/record/fold';
import { scaleOf } from '../../../../src/domain/session/mark';
import { readSession } from '../../../../src/domain/session/session';
import { copies, shuffled, smallEdition } from '../../../support/histories';
import { anActionFor, apiece, input } from './given';

const yearOf = (state: Folded) => {
  const [session, scale] = [readSession('s1', state), scaleOf(smallEdition, 'score')];
  return session && scale ? { session, state, edition: smallEdition, scale } : undefined;
};

const anyFields = fc.dictionary(
  fc.constantFrom(
    'title',
    'owner',
    'due',
    'dueInWords',
    'status',
    'progress',
    'date',
    'reviewOn',
    'link/s1/b1',
    'link/s1/gone',
  ),
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.boolean(),
    fc.constantFrom('2025-01-31', 'done', 'dropped'),
  ),
);

describe('whatever was written', () => {
  it('the checks say something of it, each thing once, in their order, and never fail', () => {
    fc.assert(
      fc.property(copies, fc.array(anyFields, { maxLength: 3 }), fc.nat(), (all, others, seed) => {
        const events = all[0] ?? [];
        const year = yearOf(fold(events));
        if (!year) return;
        const other = yearOf(fold(all[1] ?? []));
        const over = {
          actions: others.map((fields, index) => anActionFor(`a${String(index)}`, 'b1', fields)),
          evidence: others.map((fields, index) => apiece(`e${String(index)}`, fields)),
          years: [
            year,
            ...(other ? [{ ...other, session: { ...other.session, id: 's0', assessedOn: '2024-03-01' } }] : []),
          ],
        };
        const list = attentionFor(input(year, over));
        expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
        const order = list.map(({ check }) => checks.indexOf(check));
        expect(order).toEqual([...order].sort((a, b) => a - b));
        for (const { words, reason } of list) expect([words.length > 10, reason.length > 10]).toEqual([true, true]);
        // The same events in another order, and the other records in another order.
        const again = yearOf(fold(shuffled(events, seed)));
        if (!again) throw new Error('The order of arrival decided whether there is a session');
        expect(
          attentionFor(
            input(again, {
              ...over,
              actions: [...over.actions].reverse(),
              evidence: [...over.evidence].reverse(),
              years: [again, ...over.years.slice(1)].reverse(),
            }),
          ),
        ).toEqual(list);
      }),
      { numRuns: 60 },
    );
  });
});
