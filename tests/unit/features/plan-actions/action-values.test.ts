import { describe, expect, it } from 'vitest';
import { actionProblems } from '../../../../src/domain/actions/decide-action';
import {
  detailsOf,
  linksIn,
  linksTyped,
  newActionValues,
  sameSeen,
  seenFor,
  valuesOf,
} from '../../../../src/features/plan-actions/action-values';
import { anAction } from '../../domain/actions/given';

const typed = (over: Partial<typeof newActionValues>) => detailsOf({ ...newActionValues, title: 'Train', ...over });

describe('what is typed into the form of an action', () => {
  it('comes back as it was stored', () => {
    const action = anAction({
      due: '2026-03-31',
      dueInWords: 'end of the year',
      priority: 'high',
      status: 'dropped',
      dropReason: 'The county does it',
      links: [
        { session: 's1', item: 'l3' },
        { session: 's2', item: 'training' },
      ],
    });
    const { id: _, authority: __, proposal: ___, required: ____, seen: _____, conflicts: ______, ...details } = action;
    expect(detailsOf(valuesOf(action))).toEqual(details);
  });

  it('takes a month by name', () => {
    expect(typed({ dueDay: '31', dueMonth: 'march', dueYear: '2026' }).due).toBe('2026-03-31');
  });

  it.each([
    ['31', '2', '2026'],
    ['', '', '2026'],
    ['1', '3', '26'],
    ['03', '02', '2026x'],
    ['2026-03-31', '', ''],
  ])('is refused where “%s %s %s” is no day', (dueDay, dueMonth, dueYear) => {
    const problems = actionProblems(typed({ dueDay, dueMonth, dueYear }), false);
    expect(problems).toEqual([{ kind: 'dueImpossible' }]);
  });

  it('leaves the date empty where nothing was typed', () => {
    expect(typed({}).due).toBeUndefined();
  });

  it('drops the reason for dropping of an action that goes on', () => {
    expect(typed({ status: 'done', dropReason: 'The county does it' }).dropReason).toBe('');
  });

  it('keeps links in one order, whichever was ticked first', () => {
    const links = [
      { session: 's2', item: 'b' },
      { session: 's1', item: 'a' },
    ];
    expect(linksTyped(links)).toBe('s1/a s2/b');
    expect(linksIn(linksTyped(links))).toHaveLength(2);
    expect(linksIn('')).toEqual([]);
  });

  it('rests on what was seen of its own question only', () => {
    const seen = { owner: ['e1'], due: ['e2'], 'link/s1/l3': ['e3'] };
    expect(seenFor('due', seen)).toEqual({ due: ['e2'], dueInWords: [] });
    expect(seenFor('links', seen)).toEqual({ 'link/s1/l3': ['e3'] });
    expect(sameSeen(seenFor('due', seen), { due: ['e2'] })).toBe(true);
    expect(sameSeen(seenFor('due', seen), { due: ['e4'] })).toBe(false);
  });
});
