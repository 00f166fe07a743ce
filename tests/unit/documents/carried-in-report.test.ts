import { describe, expect, it } from 'vitest';
import { sessionReport } from '../../../src/documents/report/session-report';
import { fold } from '../../../src/domain/record/fold';
import { carriedAt, type CarryOver } from '../../../src/domain/session/carried';
import { readSession } from '../../../src/domain/session/session';
import { type Doing, goOn, opened, write } from '../domain/session-summary/marked-session';
import { toolkit2018 } from '../domain/session-summary/published-year';
import { inputOf } from './report-inputs';
import { textOfReport } from './report-text';

const carryOver: CarryOver = {
  session: 'old',
  period: '2022/23',
  items: [
    {
      item: 'training',
      values: [
        { part: { is: 'text', field: 'areas' }, value: 'Track attendance', items: ['training'] },
        { part: { is: 'text', field: 'strengths' }, value: 'E-learning for all', items: ['training'] },
      ],
    },
  ],
};

const start: Doing = () => ({
  kind: 'startSession',
  authority: 'council',
  editionHash: 'e'.repeat(64),
  scale: 'score',
  period: '2023/24',
  assessedOn: '2024-02-01',
  carryOver,
});

const reportAfter = (...doings: Doing[]): string => {
  const events = goOn(toolkit2018, [], 's1', [start, ...doings]);
  expect(readSession('s1', fold(events))?.startedFrom).toBe('old');
  return textOfReport(sessionReport(inputOf(opened(toolkit2018, events, 's1'))));
};

describe('words that were carried over, in a report', () => {
  it('are printed as carried and not yet confirmed', () => {
    const text = reportAfter();
    expect(text).toContain('Carried from 2022/23, not yet confirmed.\n- Track attendance');
    expect(text).toContain('Carried from 2022/23, not yet confirmed.\n- E-learning for all');
  });

  it('are plain words once somebody confirmed or changed them', () => {
    const confirm: Doing = (state) => {
      const carried = carriedAt(state, 'training', { is: 'text', field: 'areas' });
      return { kind: 'confirmCarried', items: [{ item: 'training', parts: carried ? [carried] : [] }] };
    };
    const text = reportAfter(confirm, write('training', 'strengths', 'E-learning for all, and refreshed'));
    expect(text).not.toContain('not yet confirmed');
    expect(text).toContain('- Track attendance');
  });
});
