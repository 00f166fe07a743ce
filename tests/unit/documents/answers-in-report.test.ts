import { describe, expect, it } from 'vitest';
import { sessionReport } from '../../../src/documents/report/session-report';
import { answerPath } from '../../../src/domain/session/mark';
import { seenAt } from '../../../src/domain/record/field';
import type { Answer } from '../../../src/domain/session/mark';
import { itemOf } from '../domain/edition/benchmark-files';
import { type Doing, goOn, mark, opened, openSession } from '../domain/session-summary/marked-session';
import { publishedToolkit, toolkit2018 } from '../domain/session-summary/published-year';
import { inputOf } from './report-inputs';
import { rowsIn, textOfReport } from './report-text';

const started = { scale: 'score', period: '2023', assessedOn: '2023-02-28' };
const training = itemOf(toolkit2018, 'training');
const musts = training.indicators.filter(({ level, appliesFrom }) => level === 'must' && (appliesFrom ?? '') <= '2023');

const answer =
  (item: string, indicator: string, given: Answer): Doing =>
  (state) => ({
    kind: 'answerIndicator',
    item,
    indicator,
    answer: given,
    seen: seenAt(state, answerPath(item, indicator)),
  });

const notMet = musts.map(({ id }) => answer('training', id, 'not-met'));

describe('the answers in a report', () => {
  const outside = inputOf(
    openSession(toolkit2018, started, [...notMet, mark('training', '4', { reason: 'The register is kept by HR' })]),
  );
  const report = sessionReport(outside);

  it('stand beside the mark as the band that they suggest, and say where the mark is outside it', () => {
    const row = rowsIn(report, 'Suggested band and mark, by benchmark').find(([name]) => name === '7 Training');
    expect(row).toEqual([
      '7 Training',
      `${musts.length} of ${training.indicators.filter(({ appliesFrom }) => (appliesFrom ?? '') <= '2023').length}`,
      'Below',
      '4, outside the suggested band: The register is kept by HR',
    ]);
  });

  it('leave out every item without an answer, which has no band to stand beside', () => {
    expect(rowsIn(report, 'Suggested band and mark, by benchmark')).toHaveLength(1);
  });

  it('are all printed, with what was not answered named as such', () => {
    const rows = rowsIn(report, 'Answers for 7 Training');
    expect(rows).toContainEqual([musts[0]?.statement.text, 'What the guidance expects', 'Not met']);
    expect(rows.filter(([, , said]) => said === 'Not answered').length).toBeGreaterThan(0);
  });

  it('never hold an expectation of a later day against the session', () => {
    const later = training.indicators.filter(({ appliesFrom }) => (appliesFrom ?? '') > '2023-02-28');
    expect(later.length).toBeGreaterThan(0);
    const printed = rowsIn(report, 'Answers for 7 Training').map(([statement]) => statement);
    for (const { statement } of later) expect(printed).not.toContain(statement.text);
  });

  it('say of a mark inside the band only what it is', () => {
    const inside = inputOf(openSession(toolkit2018, started, [...notMet, mark('training', '2')]));
    const [row] = rowsIn(sessionReport(inside), 'Suggested band and mark, by benchmark');
    expect(row?.[3]).toBe('2');
  });

  it('ask for the sentence where the answers changed after the mark was given', () => {
    const changed = inputOf(openSession(toolkit2018, started, [mark('training', '4'), ...notMet]));
    const [row] = rowsIn(sessionReport(changed), 'Suggested band and mark, by benchmark');
    expect(row?.[3]).toBe('4, outside the suggested band: nobody has said why');
  });

  it('of which two stand side by side are printed both, in the list of every answer', () => {
    const [first] = musts;
    const state = {
      heads: [],
      fields: {
        [answerPath('training', first?.id ?? '')]: [
          { event: 'a', is: 'present' as const, value: 'met' },
          { event: 'b', is: 'present' as const, value: 'partly' },
        ],
      },
    };
    const both = sessionReport(inputOf({ ...openSession(toolkit2018, started, []), state }));
    expect(rowsIn(both, 'Answers for 7 Training')).toContainEqual([
      first?.statement.text,
      'What the guidance expects',
      'Met and Partly met',
    ]);
  });

  it('that were carried over are printed as such, and suggest nothing yet', () => {
    const [first] = musts;
    const start: Doing = () => ({
      kind: 'startSession',
      authority: 'council',
      editionHash: 'e'.repeat(64),
      scale: 'score',
      period: '2023',
      assessedOn: '2023-02-28',
      carryOver: {
        session: 'old',
        period: '2021/22',
        items: [
          {
            item: 'training',
            values: musts.map(({ id }) => ({
              part: { is: 'indicator', indicator: id },
              value: 'met',
              items: ['training'],
            })),
          },
        ],
      },
    });
    const carried = sessionReport(inputOf(opened(toolkit2018, goOn(toolkit2018, [], 's1', [start]), 's1')));
    expect(rowsIn(carried, 'Answers for 7 Training')).toContainEqual([
      first?.statement.text,
      'What the guidance expects',
      'Met. Carried from 2021/22, not yet confirmed',
    ]);
    expect(rowsIn(carried, 'Suggested band and mark, by benchmark')[0]?.slice(1, 3)).toEqual(['0 of 10', 'None']);
  });

  it('say of an item with two marks that there are two, and not that there is none', () => {
    const conflict = (values: readonly string[]) =>
      values.map((value, n) => ({ event: `e${n}`, is: 'present' as const, value }));
    const opening = openSession(toolkit2018, started, [answer('training', musts[0]?.id ?? '', 'met')]);
    const state = {
      ...opening.state,
      fields: {
        ...opening.state.fields,
        'item/training/agreedMark': conflict(['3', '4']),
        'target/training/mark': [{ event: 't', is: 'present' as const, value: '4' }],
      },
    };
    const both = sessionReport(inputOf({ ...opening, state }));
    expect(rowsIn(both, 'Suggested band and mark, by benchmark')[0]?.[3]).toBe('3 and 4');
    expect(rowsIn(both, 'Targets, by benchmark')[0]?.slice(1, 4)).toEqual([
      '3 and 4',
      '4',
      'Two values stand side by side',
    ]);
  });

  it('take no room in a year without any', () => {
    const text = textOfReport(sessionReport(inputOf(publishedToolkit())));
    expect(text).not.toContain('Suggested band');
    expect(text).not.toContain('Answers for');
  });
});
