import { describe, expect, it } from 'vitest';
import { actionTable, droppedTable } from '../../../src/documents/report/action-rows';
import { countsInWords } from '../../../src/documents/report/plan-blocks';
import { type Action, readAction } from '../../../src/domain/actions/action';
import { dueInFull } from '../../../src/domain/actions/action-words';
import { stateOf } from '../domain/actions/given';
import { anAction as action } from './report-inputs';

const setting = { today: '2023-11-21', itemName: ({ item }: { readonly item: string }) => `7 ${item}` };

const rowOf = (over: Partial<Action>): readonly string[] =>
  (actionTable([action(over)], setting).rows[0] ?? []).map(({ text }) => text);

describe('the table of actions', () => {
  it('puts what is overdue first, then by date, then what has no date, then what is done', () => {
    const table = actionTable(
      [
        action({ title: 'Done', status: 'done', due: '2023-01-01' }),
        action({ title: 'Undated' }),
        action({ title: 'Later', due: '2024-03-01' }),
        action({ title: 'Overdue', due: '2023-11-01' }),
      ],
      setting,
    );
    expect(table.rows.map(([first]) => first?.text)).toEqual(['Overdue', 'Later', 'Undated', 'Done']);
  });

  it('has a cell for each column', () => {
    const table = actionTable([action({})], setting);
    expect(table.rows[0]).toHaveLength(table.columns.length);
    expect(table.columns[table.rowHeader]?.title).toBe('Action');
  });

  it('says in words that an action is overdue, and not when it is done', () => {
    expect(rowOf({ due: '2023-11-20' })[3]).toBe('20 November 2023, 1 day overdue');
    expect(rowOf({ due: '2023-11-21' })[3]).toBe('21 November 2023, today');
    expect(rowOf({ due: '2023-11-20', status: 'done' })[3]).toBe('20 November 2023');
  });

  it('says of the date just what the plan page says', () => {
    for (const over of [{}, { due: '2022-01-01' }, { dueInWords: 'ongoing' }, { due: '2024-01-31', dueInWords: 'Jan' }])
      expect(rowOf(over)[3]).toBe(dueInFull(action(over), setting.today));
  });

  it('says that owner and date are missing', () => {
    expect(rowOf({}).slice(2)).toEqual(['No owner yet', 'No date', 'Not started']);
    expect(rowOf({ status: 'not-given' })[4]).toBe('Status not given');
  });

  it('names the items that an action serves, once', () => {
    const links = [{ session: 's', item: 'Training' }];
    expect(rowOf({ links, why: 'Asked for in the letter.' })[1]).toBe('For 7 Training.\nAsked for in the letter.');
    expect(rowOf({ links, why: '7 Training is marked 2.' })[1]).toBe('7 Training is marked 2.');
  });

  it('prints both of two owners, dates, statuses and priorities that stand side by side', () => {
    const read = readAction(
      'a1',
      stateOf({
        title: 'Train',
        owner: { sides: ['HR', 'Community safety'] },
        due: { sides: ['2024-03-01', '2023-11-07'] },
        status: { sides: ['done', 'in-progress'] },
        priority: { sides: ['low', 'high'] },
      }),
    );
    expect(read && rowOf(read).slice(2)).toEqual([
      'HR / Community safety: two values stand side by side',
      '7 November 2023 or 1 March 2024: two values stand side by side, 14 days overdue by the earlier',
      'In progress or done: two values stand side by side\nHigh priority or low priority: two values stand side by side',
    ]);
  });

  it('says of one date against none that no date stands beside it', () => {
    const read = readAction('a1', stateOf({ title: 'Train', due: { sides: [null, '2024-03-01'] } }));
    expect(read && rowOf(read)[3]).toBe('1 March 2024 or no date: two values stand side by side');
  });

  it('takes two people who wrote the same for one', () => {
    const same = { sides: ['HR', 'HR'] };
    const read = readAction('a1', stateOf({ title: 'Train', owner: same, status: { sides: ['done', 'done'] } }));
    expect(read && rowOf(read).slice(2)).toEqual(['HR', 'No date', 'Done']);
  });

  it('counts an action with two statuses as just that', () => {
    const read = readAction('a1', stateOf({ title: 'Train', status: { sides: ['done', 'in-progress'] } }));
    expect(read && countsInWords([read], setting.today)).toContain('1 action: 1 with two statuses side by side.');
  });

  it('keeps dropped actions apart, with their reasons', () => {
    const actions = [
      action({ title: 'Kept' }),
      action({ title: 'Gone', status: 'dropped', dropReason: 'Done by the county' }),
    ];
    expect(actionTable(actions, setting).rows.map(([first]) => first?.text)).toEqual(['Kept']);
    expect(droppedTable(actions, setting)?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['Gone', '', 'Done by the county'],
    ]);
    expect(droppedTable([action({})], setting)).toBeUndefined();
  });
});
