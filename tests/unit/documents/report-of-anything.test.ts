import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/documents/report/report';
import { sessionReport, summaryParts } from '../../../src/documents/report/session-report';
import { readEvidence } from '../../../src/domain/evidence/evidence';
import { merge } from '../../../src/domain/record/merge';
import { markers } from '../../../src/domain/session/mark';
import { allEditions } from '../domain/edition/benchmark-files';
import { type Doing, goOn, mark, opened, openSession, write } from '../domain/session-summary/marked-session';
import { toolkit2018 } from '../domain/session-summary/published-year';
import { inputOf } from './report-inputs';
import { rowsIn, textOfReport } from './report-text';

const started = { scale: 'score', period: '2023', assessedOn: '2023-02-28' };

const faults = ({ blocks }: Report): string[] =>
  blocks.flatMap((block, index) => {
    if (block.kind === 'heading') {
      const next = blocks[index + 1];
      const isEmpty = next === undefined || (next.kind === 'heading' && next.level <= block.level);
      return isEmpty ? [`nothing stands under "${block.text}"`] : [];
    }
    if (block.kind === 'list') return block.items.length === 0 ? ['an empty list'] : [];
    if (block.kind === 'paragraph') return block.text.trim() === '' ? ['an empty paragraph'] : [];
    if (block.kind !== 'table') return [];
    const uneven = [...block.rows, ...(block.total ? [block.total] : [])].filter(
      (row) => row.length !== block.columns.length,
    );
    return [...uneven.map(() => `a row of "${block.caption}" has another number of cells than columns`)];
  });

describe('a report', () => {
  it('is whole for any edition, scale and marks, side by side or not, and never says undefined', () => {
    const setups = allEditions().flatMap((edition) => edition.scales.map((scale) => ({ edition, scale })));
    const setup = fc.constantFrom(...setups).chain(({ edition, scale }) => {
      const items = fc.constantFrom(...edition.items.slice(0, 6).map(({ id }) => id));
      const values = [null, 'not-applicable', ...scale.values.map(({ id }) => id)];
      const marking = fc
        .tuple(
          items,
          fc.constantFrom(...markers),
          fc.constantFrom(...values),
          fc.constantFrom('Why', 'Because {it}; $&'),
        )
        .map(([item, marker, value, reason]): Doing => mark(item, value, { marker, reason }));
      const writing = fc
        .tuple(items, fc.constantFrom<'areas' | 'strengths'>('areas', 'strengths'), fc.constantFrom('', 'One\nTwo'))
        .map(([item, field, text]): Doing => write(item, field, text));
      const some = fc.array(fc.oneof(marking, writing), { maxLength: 8 });
      return fc.tuple(fc.constant({ edition, scale }), some, some, some);
    });
    fc.assert(
      fc.property(setup, ([{ edition, scale }, first, ours, theirs]) => {
        const base = openSession(edition, { ...started, scale: scale.id }, first).events;
        const events = merge(goOn(edition, base, 's1', ours), goOn(edition, base, 's1', theirs, 'p2'));
        const input = inputOf(opened(edition, events, 's1'));
        const { outcome, details } = summaryParts(input);
        for (const report of [sessionReport(input), outcome, details]) {
          expect(faults(report)).toEqual([]);
          expect(textOfReport(report)).not.toMatch(/undefined|\[object|NaN/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('shows both of two marks and both of two texts that stand side by side', () => {
    const { events } = openSession(toolkit2018, started, []);
    const give = (value: string, text: string, by: string) =>
      goOn(toolkit2018, events, 's1', [mark('training', value), write('training', 'areas', text)], by);
    const both = merge(give('4', 'Track attendance', 'p1'), give('2', 'Write it down', 'p2'));
    const report = sessionReport(inputOf(opened(toolkit2018, both, 's1')));
    const row = rowsIn(report, 'Marks by benchmark').find(([number]) => number === '7');
    expect(row?.[2]).toMatch(/^(4 and 2|2 and 4)$/);
    expect(row?.[3]).toContain('neither counts');
    const text = textOfReport(report);
    expect(text).toContain('Track attendance (version');
    expect(text).toContain('Write it down (version');
  });

  it('puts all kinds of mark side by side where more than one was given', () => {
    const marks = [
      mark('training', '4', { marker: 'self' }),
      mark('training', '3', { marker: 'agreed', reason: 'No induction' }),
    ];
    const report = sessionReport(inputOf(openSession(toolkit2018, started, marks)));
    expect(rowsIn(report, 'Whose marks, by benchmark').find(([name]) => name === '7 Training')).toEqual([
      '7 Training',
      '4',
      '3',
    ]);
    const one = textOfReport(sessionReport(inputOf(openSession(toolkit2018, started, marks.slice(0, 1)))));
    expect(one).not.toContain('All the marks given');
  });

  it('says who entered which marks, and when, where they are not all alike', () => {
    const session = openSession(toolkit2018, started, [
      mark('risk-assessment', '4', { marker: 'self' }),
      mark('training', '3', { marker: 'agreed' }),
      mark('engagement', '3', { marker: 'agreed' }),
    ]);
    const [, first, ...others] = session.events;
    const entries = new Map([
      [first?.id ?? '', { name: 'Siân Ŵyn', role: 'Prevent lead', on: '2026-11-20' }],
      ...others.map(({ id }) => [id, { name: 'Ann', role: '', on: '2026-11-21' }] as const),
    ]);
    const report = sessionReport(inputOf(session, { entries }));
    expect(rowsIn(report, 'Whose marks, as of 28 February 2023, and who entered them')).toEqual([
      ['Council’s own marks', '1', '20 November 2026', 'Siân Ŵyn, Prevent lead'],
      ['Agreed marks', '7, 9', '21 November 2026', 'Ann'],
    ]);
    expect(textOfReport(report)).toContain(
      'Whose marks: Council’s own marks (1); Agreed marks (2); entered on several days or by several people',
    );
  });

  it('lists each piece of evidence once, with every benchmark that it supports', () => {
    const link =
      (item: string, evidence: string): Doing =>
      () => ({
        kind: 'linkEvidence',
        item,
        evidence,
        linked: true,
        seen: [],
      });
    const session = openSession(toolkit2018, started, [
      link('training', 'e1'),
      link('risk-assessment', 'e1'),
      link('training', 'e2'),
    ]);
    const minutes = readEvidence('e1', {
      heads: [],
      fields: {
        authority: [{ event: 'v1', is: 'present', value: 'council' }],
        title: [{ event: 'v1', is: 'present', value: 'Board minutes' }],
        date: [{ event: 'v1', is: 'present', value: '2023-01-10' }],
        kept: [{ event: 'v1', is: 'present', value: 'Governance team drive' }],
      },
    });
    const report = sessionReport(inputOf(session, { evidence: new Map([['e1', minutes]]) }));
    expect(rowsIn(report, 'Evidence referred to, and where it is kept')).toEqual([
      ['Board minutes', '10 January 2023', '10 January 2024, past', 'Governance team drive', '1, 7'],
      ['Not known here', 'No date', 'None', 'Not said', '7'],
    ]);
  });

  it('says of a piece what it is, how it is marked, and which file it is', () => {
    const set = (value: string | number) => [{ event: 'v1', is: 'present' as const, value }];
    const file = 'f'.repeat(32);
    const register = readEvidence('e1', {
      heads: [],
      fields: {
        title: set('Training register'),
        kind: set('training'),
        reviewOn: set('2027-01-31'),
        marking: set('official-sensitive'),
        handling: set('Prevent team only'),
        form: set('file'),
        file: set(file),
        [`version/${file}/sha256`]: set('a'.repeat(64)),
        [`version/${file}/size`]: set(1_400_000),
        [`version/${file}/name`]: set('register.xlsx'),
        [`version/${file}/type`]: set('application/octet-stream'),
        [`version/${file}/addedOn`]: set('2026-01-31'),
      },
    });
    const link: Doing = () => ({ kind: 'linkEvidence', item: 'training', evidence: 'e1', linked: true, seen: [] });
    const report = sessionReport(
      inputOf(openSession(toolkit2018, started, [link]), { evidence: new Map([['e1', register]]) }),
    );
    expect(rowsIn(report, 'Evidence referred to, and where it is kept')).toEqual([
      [
        'Training register\nTraining record. OFFICIAL-SENSITIVE. Prevent team only',
        'No date',
        '31 January 2027',
        'File register.xlsx (1.4 MB)',
        '7',
      ],
    ]);
  });

  it('sets each target beside the mark, with its reason', () => {
    const target =
      (item: string, value: string): Doing =>
      () => ({ kind: 'setTarget', item, mark: value, reason: 'Higher risk here', seen: [] });
    const session = openSession(toolkit2018, started, [
      target('training', '4'),
      target('engagement', '3'),
      mark('training', '3', { marker: 'agreed' }),
      mark('engagement', '3', { marker: 'agreed' }),
    ]);
    expect(rowsIn(sessionReport(inputOf(session)), 'Targets, by benchmark')).toEqual([
      ['7 Training', '3', '4', 'Below target', 'Higher risk here'],
      ['9 Engagement activity', '3', '3', 'Reached', 'Higher risk here'],
    ]);
  });

  it('says how far the session has come', () => {
    const text = textOfReport(sessionReport(inputOf(openSession(toolkit2018, started, []))));
    expect(text).toContain('Stage: Preparing');
    const review: Doing = () => ({ kind: 'recordBoardReview', on: '2023-03-14', words: 'Minutes, item 4', seen: {} });
    const reviewed = textOfReport(sessionReport(inputOf(openSession(toolkit2018, started, [review]))));
    expect(reviewed).toContain('Reviewed by the board: 14 March 2023: Minutes, item 4');
    expect(text).not.toContain('Reviewed by the board:');
    const back: Doing = () => ({ kind: 'stepBack', to: 'preparing', reason: 'Two marks to look at again', seen: [] });
    const held = textOfReport(sessionReport(inputOf(openSession(toolkit2018, started, [back]))));
    expect(held).toContain('Stage: Preparing, stepped back: Two marks to look at again');
  });
});
