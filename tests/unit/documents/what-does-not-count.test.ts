import { describe, expect, it } from 'vitest';
import { sessionReport, summaryParts } from '../../../src/documents/report/session-report';
import { mark, openSession } from '../domain/session-summary/marked-session';
import { toolkit2018 } from '../domain/session-summary/published-year';
import { inputOf, toolkitInput } from './report-inputs';
import { rowsIn, tableCalled, textOfReport } from './report-text';

const started = { scale: 'score', period: '2023', assessedOn: '2023-02-28' };

describe('a session of which only the adviser gave marks', () => {
  const marks = [mark('training', '4', { marker: 'adviser' }), mark('engagement', '2', { marker: 'adviser' })];
  const input = inputOf(openSession(toolkit2018, { ...started, marker: 'adviser' }, marks));
  const report = sessionReport(input);

  it('shows each of them, in the report and on the summary page', () => {
    for (const shown of [report, summaryParts(input).details]) {
      const table = tableCalled(shown, 'Whose marks, by benchmark');
      expect(table.columns.map(({ title }) => title)).toEqual(['Benchmark', 'Adviser’s']);
      const rows = rowsIn(shown, 'Whose marks, by benchmark');
      expect(rows.find(([name]) => name === '7 Training')?.[1]).toBe('4');
      expect(rows.find(([name]) => name === '9 Engagement activity')?.[1]).toBe('2');
    }
  });

  it('says that none counts yet, and does not say that there are none', () => {
    const text = textOfReport(report);
    expect(text).toContain('Whose marks: Adviser’s marks only; none counts yet\n');
    expect(text).toContain('Adviser’s marks only; none counts yet. As of 28 February 2023.');
    expect(text).not.toMatch(/No marks yet|none entered/);
    expect(text).toContain('0 of 10 marked; not yet an outcome');
  });
});

describe('a session without any mark', () => {
  it('says so once, and dates nothing that is not there', () => {
    const text = textOfReport(sessionReport(inputOf(openSession(toolkit2018, started, []))));
    expect(text).toContain('Whose marks: No marks yet\n');
    expect(text).not.toContain('No marks yet, as of');
    expect(text).not.toContain('All the marks given');
  });
});

describe('a session whose period and day two people gave differently', () => {
  const sides = <T>(...values: T[]) => ({
    seen: ['e1', 'e2'],
    value: undefined,
    is: 'conflict' as const,
    sides: values.map((value, index) => ({ event: `e${index + 1}`, value })),
  });
  const input = toolkitInput();
  const { session } = input;
  const fields = {
    ...session.fields,
    period: sides('2023/24', '2022/23'),
    assessedOn: sides('2023-03-31', '2023-02-28'),
  };
  const disputed = { ...session, period: 'Period not given', assessedOn: '', fields };
  const report = sessionReport({ ...input, session: disputed });
  const text = textOfReport(report);

  it('prints both, wherever one would stand', () => {
    expect(text).toContain('Period: 2022/23 or 2023/24: two values stand side by side\n');
    expect(text).toContain('Assessed on: 28 February 2023 or 31 March 2023: two values stand side by side\n');
    expect(text).toContain('Agreed marks, as of 28 February 2023 or 31 March 2023: two values stand side by side.');
    expect(text).toContain('Agreed marks, as of 28 February 2023 or 31 March 2023; entered on');
    expect(text).not.toMatch(/not given|not recorded/);
  });

  it('names itself after both', () => {
    expect(report.subtitle).toBe('Thurrock Council, 2022/23 or 2023/24');
    expect(report.fileName).toContain('2022-23-or-2023-24');
    expect(report.footer).toContain('2022/23 or 2023/24');
  });
});
