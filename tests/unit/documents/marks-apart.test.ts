import { describe, expect, it } from 'vitest';
import { sessionReport } from '../../../src/documents/report/session-report';
import { mark, openSession } from '../domain/session-summary/marked-session';
import { toolkit2018 } from '../domain/session-summary/published-year';
import { inputOf } from './report-inputs';
import { rowsIn, textOfReport } from './report-text';

const started = { scale: 'score', period: '2023', assessedOn: '2023-02-28' };
const input = inputOf(
  openSession(toolkit2018, started, [
    mark('training', '4', { marker: 'self' }),
    mark('training', '3', { marker: 'adviser', reason: 'No induction' }),
    mark('training', '3', { marker: 'agreed', reason: 'The register was not shown' }),
    mark('engagement', '4', { marker: 'self' }),
    mark('engagement', '4', { marker: 'adviser' }),
    mark('engagement', '4', { marker: 'agreed' }),
    mark('referral-pathway', '4', { marker: 'self' }),
  ]),
);
const report = sessionReport(input);

describe('marks that differ, in a report', () => {
  const text = textOfReport(report);

  it('stand together with the reason for each', () => {
    expect(text).toContain(
      '- 7 Training: council’s own 4; adviser’s 3 (No induction); agreed 3 (The register was not shown)',
    );
  });

  it('are only those that differ', () => {
    expect(text).not.toContain('- 9 Engagement activity: council’s own');
    expect(text).not.toContain('- 4 Referral pathway: council’s own');
  });

  it('say so where there are none', () => {
    const same = openSession(toolkit2018, started, [
      mark('engagement', '4', { marker: 'self' }),
      mark('engagement', '4', { marker: 'agreed' }),
    ]);
    expect(textOfReport(sessionReport(inputOf(same)))).toContain('No two marks of one benchmark differ.');
  });

  it('tell who entered each kind of mark and when, those that do not count too', () => {
    expect(rowsIn(report, 'Who entered each kind of mark')).toEqual([
      ['Council’s own marks', '4, 7, 9', '21 November 2026', 'Siân Ŵyn, Prevent lead'],
      ['Adviser’s marks', '7, 9', '21 November 2026', 'Siân Ŵyn, Prevent lead'],
      ['Agreed marks', '7, 9', '21 November 2026', 'Siân Ŵyn, Prevent lead'],
    ]);
  });
});
