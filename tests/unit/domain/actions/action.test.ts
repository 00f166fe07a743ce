import { describe, expect, it } from 'vitest';
import { byDueDate, countPlan, daysOverdue, readAction } from '../../../../src/domain/actions/action';
import { dueInFull } from '../../../../src/domain/actions/action-words';
import { anAction, stateOf } from './given';

const today = '2026-03-26';

describe('an action as it is read', () => {
  it('is none where it was never added, or its adding was taken back', () => {
    expect(readAction('a1', stateOf({ 'undone/e1': true }))).toBeUndefined();
  });

  it('has no status, priority or date that nobody gave', () => {
    expect(readAction('a1', stateOf({ title: 'Track attendance' }))).toMatchObject({
      status: 'not-given',
      priority: undefined,
      due: undefined,
      owner: '',
    });
  });

  it('keeps both of two people’s values in sight', () => {
    const action = readAction('a1', stateOf({ title: 'Train', owner: { sides: ['HR', 'Community safety'] } }));
    expect(action).toMatchObject({ owner: 'HR / Community safety', conflicts: ['owner'] });
    expect(action?.seen['owner']).toHaveLength(2);
  });

  it('counts by the earlier of two dates that stand side by side', () => {
    expect(readAction('a1', stateOf({ title: 'Train', due: { sides: ['2026-05-01', '2026-02-01'] } }))?.due).toBe(
      '2026-02-01',
    );
  });

  it('shows an item as linked while one person links it and another does not', () => {
    const links = readAction(
      'a1',
      stateOf({ title: 'Train', 'link/s1/l3': { sides: [true, false] }, 'link/s1/l4': false }),
    )?.links;
    expect(links).toEqual([{ session: 's1', item: 'l3' }]);
  });

  it('says of an erased text that it was erased', () => {
    expect(readAction('a1', stateOf({ title: 'Train', owner: undefined }))?.owner).toBe('erased');
  });
});

describe('the plan by due date', () => {
  it('puts what is overdue first, then by date, then what has no date, then what is done, then what was dropped', () => {
    const plan = [
      anAction({ title: 'dropped', status: 'dropped', due: '2026-01-01' }),
      anAction({ title: 'done', status: 'done', due: '2026-01-02' }),
      anAction({ title: 'undated low', priority: 'low' }),
      anAction({ title: 'undated' }),
      anAction({ title: 'undated high', priority: 'high' }),
      anAction({ title: 'later', due: '2026-09-01' }),
      anAction({ title: 'overdue', due: '2026-03-12' }),
      anAction({ title: 'overdue, high', due: '2026-03-12', priority: 'high' }),
    ];
    expect([...plan].sort(byDueDate).map(({ title }) => title)).toEqual([
      'overdue, high',
      'overdue',
      'later',
      'undated high',
      'undated low',
      'undated',
      'done',
      'dropped',
    ]);
  });

  it('counts as overdue from the day after, and never what is done or dropped', () => {
    expect(daysOverdue(anAction({ due: today }), today)).toBeUndefined();
    expect(daysOverdue(anAction({ due: '2026-03-25' }), today)).toBe(1);
    expect(daysOverdue(anAction({ due: '2026-03-25', status: 'not-given' }), today)).toBe(1);
    expect(daysOverdue(anAction({ due: '2026-03-25', status: 'done' }), today)).toBeUndefined();
    expect(daysOverdue(anAction({ due: '2026-03-25', status: 'dropped' }), today)).toBeUndefined();
  });

  it('counts what is open, and of that what is overdue or has no owner', () => {
    const plan = [
      anAction({ due: '2026-03-12' }),
      anAction({ owner: 'Head of Community Safety' }),
      anAction({ status: 'done' }),
      anAction({ status: 'dropped', due: '2026-01-01' }),
    ];
    expect(countPlan(plan, today)).toEqual({ open: 2, overdue: 1, withoutOwner: 1 });
  });
});

describe('when an action is due, in words', () => {
  it.each([
    [{ due: '2026-03-12' }, '12 March 2026, 14 days overdue'],
    [{ due: '2026-03-25' }, '25 March 2026, 1 day overdue'],
    [{ due: '2026-03-26' }, '26 March 2026, today'],
    [{ due: '2026-03-27' }, '27 March 2026'],
    [{ due: '2025-03-26' }, '26 March 2025, more than 11 months overdue'],
    [{ due: '2026-03-12', status: 'done' as const }, '12 March 2026'],
    [{ dueInWords: 'ongoing' }, 'ongoing'],
    [{ due: '2026-03-31', dueInWords: 'end of the year' }, '31 March 2026 (end of the year)'],
    [{}, 'No date'],
  ])('%o is “%s”', (over, words) => {
    expect(dueInFull(anAction(over), today)).toBe(words);
  });
});
