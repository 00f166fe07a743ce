import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../../src/domain/actions/action';
import { editionCalled } from '../edition/benchmark-files';
import { proposalsIn, takenUp, type Written } from './given';

const toolkit = editionCalled('la-toolkit-2018');
const ids = toolkit.items.map(({ id }) => id);

const written: fc.Arbitrary<Written> = fc.record(
  {
    mark: fc.constantFrom('1', '2', '3', '4', '5', 'not-applicable'),
    reason: fc.string({ maxLength: 20 }),
    areas: fc
      .array(fc.constantFrom('Track attendance', 'Induction', 'e-learning', 'a'.repeat(300)), { maxLength: 5 })
      .map((lines) => lines.join('\n')),
  },
  { requiredKeys: [] },
);

const marked = fc.dictionary(fc.constantFrom(...ids), written, { maxKeys: ids.length });

/** What people do with the proposals of one look: take some up, drop some, leave some. */
const choices = fc.array(fc.constantFrom('take', 'drop', 'leave', 'done'), { minLength: 1, maxLength: 12 });

const act = (items: Readonly<Record<string, Written>>, plan: readonly Action[], what: readonly string[]): Action[] => {
  const proposals = proposalsIn(toolkit, 'score', items, plan);
  return [
    ...plan,
    ...proposals.flatMap((proposal, index) => {
      const choice = what[index % what.length];
      if (choice === 'leave') return [];
      if (choice === 'drop')
        return [takenUp(proposal, { status: 'dropped', dropReason: proposal.required ? 'Why not' : '' })];
      return [takenUp(proposal, choice === 'done' ? { status: 'done' } : {})];
    }),
  ];
};

describe('proposals over any session and any plan', () => {
  it('never come again once they were taken up or dropped, however the marks and words change since', () => {
    fc.assert(
      fc.property(marked, marked, choices, (before, after, what) => {
        const plan = act(before, [], what);
        const again = proposalsIn(toolkit, 'score', after, plan);
        const had = new Set(plan.map(({ proposal }) => proposal));
        expect(again.filter(({ key }) => had.has(key))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('are what was left, if all is looked at again with nothing changed, but for a requirement that was met', () => {
    fc.assert(
      fc.property(marked, choices, (items, what) => {
        const left = proposalsIn(toolkit, 'score', items).filter((_, index) => what[index % what.length] === 'leave');
        const plan = act(items, [], what);
        const again = proposalsIn(toolkit, 'score', items, plan);
        const served = new Set(
          plan.flatMap(({ status, links }) => (status === 'dropped' ? [] : links.map(({ item }) => item))),
        );
        expect(again.map(({ key }) => key)).toEqual(
          left.filter(({ from, item }) => from !== 'mark' || !served.has(item)).map(({ key }) => key),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('leave every mark that requires an action with one in the plan, or the reason why not, once all required are settled', () => {
    fc.assert(
      fc.property(marked, choices, (items, what) => {
        const required = proposalsIn(toolkit, 'score', items).filter((proposal) => proposal.required);
        expect(required.map(({ item }) => item).sort()).toEqual(
          ids.filter((id) => ['1', '2'].includes(items[id]?.mark ?? '')).sort(),
        );
        const plan = required.map((proposal, index) =>
          takenUp(proposal, what[index % what.length] === 'drop' ? { status: 'dropped', dropReason: 'Why not' } : {}),
        );
        expect(proposalsIn(toolkit, 'score', items, plan).some((proposal) => proposal.required)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('have each a key of their own, a title and a reason in words', () => {
    fc.assert(
      fc.property(marked, choices, (items, what) => {
        const proposals = proposalsIn(toolkit, 'score', items, act(items, [], what));
        expect(new Set(proposals.map(({ key }) => key)).size).toBe(proposals.length);
        expect(proposals.every(({ title, why }) => title.trim() !== '' && title.length <= 251 && why !== '')).toBe(
          true,
        );
      }),
      { numRuns: 200 },
    );
  });
});
