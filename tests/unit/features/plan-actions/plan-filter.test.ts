import { describe, expect, it } from 'vitest';
import {
  filterActions,
  filterQuery,
  itemOptions,
  ownerOptions,
  readFilter,
} from '../../../../src/features/plan-actions/plan-filter';
import type { Plan } from '../../../../src/features/plan-actions/use-plan';
import { anAction } from '../../domain/actions/given';

const today = '2026-03-26';

const actions = [
  anAction({ id: 'a', owner: 'HR', due: '2026-03-01', links: [{ session: 's1', item: 'l3' }] }),
  anAction({ id: 'b', owner: ' hr ', status: 'done' }),
  anAction({ id: 'c', status: 'in-progress' }),
  anAction({ id: 'd', owner: 'HR', status: 'dropped', due: '2026-03-01' }),
];

const idsAt = (query: string): readonly string[] =>
  filterActions(actions, readFilter(new URLSearchParams(query)), today).map(({ id }) => id);

describe('the filter of a plan', () => {
  it.each([
    ['', ['a', 'b', 'c', 'd']],
    ['owner=hr', ['a', 'b', 'd']],
    ['owner=-', ['c']],
    ['status=open', ['a', 'c']],
    ['status=overdue', ['a']],
    ['status=done', ['b']],
    ['item=s1/l3', ['a']],
    ['item=s1/l', []],
    ['item=-', ['b', 'c', 'd']],
    ['owner=hr&status=dropped', ['d']],
    ['status=nonsense', ['a', 'b', 'c', 'd']],
  ])('“%s” leaves %j', (query, ids) => {
    expect(idsAt(query)).toEqual(ids);
  });

  it('is read from the address that it was written to', () => {
    const filter = { owner: 'head of r&d', item: 's1/l3', status: 'overdue' } as const;
    expect(readFilter(new URLSearchParams(filterQuery(filter)))).toEqual(filter);
    expect(filterQuery({ owner: '', item: '', status: '' })).toBe('');
  });

  it('names each owner once, in the spelling used most', () => {
    const owners = ['hr', 'HR', 'HR', 'Board', ''].map((owner) => anAction({ owner }));
    expect(ownerOptions(owners).map(({ label }) => label)).toEqual(['All owners', 'Board', 'HR', 'No owner']);
    expect(ownerOptions([anAction({ owner: 'HR' })]).map(({ label }) => label)).toEqual(['All owners', 'HR']);
  });

  it('offers no item of a session that is not here', () => {
    const plan: Plan = {
      authority: {} as Plan['authority'],
      actions,
      sessions: [],
      itemAt: () => undefined,
    };
    expect(itemOptions(plan).map(({ label }) => label)).toEqual(['All items', 'Not linked to an item']);
  });
});
