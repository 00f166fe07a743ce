import { describe, expect, it } from 'vitest';
import { proposeActions } from '../../../../src/domain/actions/propose-actions';
import { nothing } from '../../../../src/domain/record/fold';
import type { CarryOver } from '../../../../src/domain/session/carried';
import { readSession } from '../../../../src/domain/session/session';
import { allCrosswalks, editionCalled } from '../edition/benchmark-files';
import { type Doing, goOn, opened, write } from '../session-summary/marked-session';
import { anAction, london } from './given';

const toolkit = editionCalled('la-toolkit-2024');

const crosswalk = allCrosswalks().find(({ from, to }) => from === 'la-toolkit-2018' && to === toolkit.id);
if (!crosswalk) throw new Error('There is no crosswalk from 2018 to 2024');

const carryOver: CarryOver = {
  session: 'old',
  period: '2022/23',
  crosswalk,
  items: [
    {
      item: 'partnership-group',
      values: [{ part: { is: 'text', field: 'areas' }, value: 'Agree a yearly report', items: ['partnership-board'] }],
    },
  ],
};

const start: Doing = () => ({
  kind: 'startSession',
  authority: 'council',
  editionHash: 'e'.repeat(64),
  scale: 'score',
  period: '2023/24',
  assessedOn: '2024-02-20',
  carryOver,
});

const proposalsAfter = (...doings: Doing[]) => {
  const { state } = opened(toolkit, goOn(toolkit, [], 's1', [start, ...doings]), 's1');
  const session = readSession('s1', state ?? nothing);
  if (!session) throw new Error('The session did not start');
  const existing = [anAction({ id: 'last-year', links: [{ session: 'old', item: 'partnership-board' }] })];
  return proposeActions(state, { edition: toolkit, session, authority: london, existing }).filter(
    ({ item }) => item === 'partnership-group',
  );
};

describe('proposals in a session that was started from an earlier one', () => {
  it('say of an area that was carried over that nobody has confirmed it yet', () => {
    expect(proposalsAfter().find(({ from }) => from === 'area')?.why).toBe(
      'Area for development written under 1 Multi-agency partnership group. Carried from 2022/23, not yet confirmed.',
    );
  });

  it('say nothing of it once the area was written anew', () => {
    const written = proposalsAfter(write('partnership-group', 'areas', 'Agree a report each quarter'));
    expect(written.find(({ from }) => from === 'area')?.why).toBe(
      'Area for development written under 1 Multi-agency partnership group.',
    );
  });

  it('name an open action for the item that this one follows, under whatever id it stood then', () => {
    expect(proposalsAfter()[0]?.elsewhere).toEqual(['last-year']);
  });
});
