import { describe, expect, it } from 'vitest';
import { actionTable, droppedTable, overdueInWords } from '../../../src/documents/report/action-rows';
import type { Action } from '../../../src/domain/actions/action';
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
    expect(rowOf({ due: '2023-11-20' })[3]).toBe('20 November 2023\nOverdue by 1 day');
    expect(rowOf({ due: '2023-11-21' })[3]).toBe('21 November 2023');
    expect(rowOf({ due: '2023-11-20', status: 'done' })[3]).toBe('20 November 2023');
    expect([3, 60, 61, 400].map(overdueInWords)).toEqual([
      'Overdue by 3 days',
      'Overdue by 60 days',
      'Overdue by more than 2 months',
      'Overdue by more than 13 months',
    ]);
  });

  it('keeps a date in words as it was written', () => {
    expect(rowOf({ dueInWords: 'ongoing' })[3]).toBe('“ongoing”');
    expect(rowOf({ due: '2024-01-31', dueInWords: 'January' })[3]).toBe('31 January 2024\n“January”');
  });

  it('says that owner and date are missing', () => {
    expect(rowOf({}).slice(2)).toEqual(['No owner yet', 'No date yet', 'Not started']);
    expect(rowOf({ status: 'not-given' })[4]).toBe('Status not given');
  });

  it('names the items that an action serves, once', () => {
    const links = [{ session: 's', item: 'Training' }];
    expect(rowOf({ links, why: 'Asked for in the letter.' })[1]).toBe('For 7 Training.\nAsked for in the letter.');
    expect(rowOf({ links, why: '7 Training is marked 2.' })[1]).toBe('7 Training is marked 2.');
  });

  it('prints neither of two owners that stand side by side', () => {
    expect(rowOf({ conflicts: ['owner'] })[2]).toContain('side by side');
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
