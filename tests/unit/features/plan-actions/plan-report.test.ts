import { describe, expect, it } from 'vitest';
import { planReport, type PlanReportInput } from '../../../../src/documents/report/plan-report';
import { readAuthority } from '../../../../src/domain/authority/authority';
import { anAction, stateOf } from '../../domain/actions/given';

const council = (example: boolean) =>
  readAuthority(
    'council',
    stateOf({ name: 'Thurrock Council', nation: 'england', type: 'unitary', funded: false, example }),
  );

const reportOf = (over: Partial<PlanReportInput> = {}) =>
  planReport({
    authority: council(false),
    actions: [
      anAction({ title: 'Overdue', due: '2026-03-12' }),
      anAction({ title: 'Given up', status: 'dropped', dropReason: 'The county does it' }),
    ],
    itemName: () => undefined,
    narrowedTo: [],
    today: '2026-03-26',
    madeAt: '2026-03-26T09:00:00.000Z',
    madeBy: 'Siân Ŵyn',
    ...over,
  });

const textsIn = (report: ReturnType<typeof planReport>): string => JSON.stringify(report.blocks);

describe('the action plan as a report', () => {
  it('names the council, the day and who made it', () => {
    const report = reportOf();
    expect(report).toMatchObject({
      title: 'Action plan',
      subtitle: 'Thurrock Council',
      author: 'Siân Ŵyn',
      fileName: 'thurrock-council-action-plan-2026-03-26',
      footer: 'Thurrock Council. Action plan as of 26 March 2026.',
    });
    expect(report.banner).toBeUndefined();
  });

  it('counts what it prints, and keeps what was dropped apart with its reason', () => {
    const report = reportOf();
    expect(textsIn(report)).toContain('1 action: 1 not started. 1 is overdue. 1 has no owner.');
    const tables = report.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(tables.map(({ rows }) => rows.map(([first]) => first?.text))).toEqual([['Overdue'], ['Given up']]);
    expect(tables[1]?.rows[0]?.[2]?.text).toBe('The county does it');
  });

  it('says what it was narrowed to, and when nothing is left', () => {
    expect(textsIn(reportOf({ narrowedTo: ['Owner: HR'] }))).toContain('Owner: HR');
    expect(textsIn(reportOf({ narrowedTo: ['Owner: HR'], actions: [] }))).toContain(
      'No action in the plan is like that.',
    );
    expect(textsIn(reportOf({ actions: [] }))).toContain('There are no actions in this plan yet.');
  });

  it('is labelled where it is the worked example', () => {
    expect(reportOf({ authority: council(true) }).banner).toMatch(/^Worked example/);
  });
});
