import { describe, expect, it } from 'vitest';
import { erasure } from '../../../../src/domain/record/erasure';
import { type LogEvent, makeEvent } from '../../../../src/domain/record/event';
import { graphOf, headsOf } from '../../../../src/domain/record/graph';
import { merge } from '../../../../src/domain/record/merge';
import { undoing } from '../../../../src/domain/record/undo';
import { textPath } from '../../../../src/domain/session/mark';
import type { HistoryEntry } from '../../../../src/domain/record/history';
import { historyOf } from '../../../../src/domain/session/history';
import { type Doing, goOn, mark, openSession, write } from './marked-session';
import { toolkit2018 } from './published-year';

const [score] = toolkit2018.scales;
if (!score) throw new Error('no scale');
const started = { scale: 'score', period: '2023', assessedOn: '2023-02-28' };

const told = (events: readonly LogEvent[]): HistoryEntry[] =>
  historyOf(events, {
    edition: toolkit2018,
    scale: score,
    evidenceTitle: (id) => (id === 'e1' ? 'Board minutes' : undefined),
  });
const words = (events: readonly LogEvent[]): string[] => told(events).map((entry) => entry.words.join(' + '));
const after = (...doings: readonly Doing[]): readonly LogEvent[] => openSession(toolkit2018, started, doings).events;

const add = (events: readonly LogEvent[], draft: Parameters<typeof makeEvent>[1], command = 'last'): LogEvent[] => {
  const writing = {
    record: { kind: 'session', id: 's1' } as const,
    parents: headsOf(graphOf(events)),
    command,
    at: '2026-11-21T13:00:00.000Z',
    by: 'p2',
    device: 'laptop',
  };
  return [...events, makeEvent(writing, draft, () => 'ab'.repeat(16))];
};
const only = (events: readonly LogEvent[], type: string): LogEvent => {
  const found = events.findLast(({ envelope }) => envelope.type === type);
  if (!found) throw new Error(`no ${type}`);
  return found;
};

describe('the history of a session', () => {
  it('tells every change in plain words, newest first, with what stood before', () => {
    expect(
      words(
        after(
          mark('training', '4'),
          mark('training', '3', { reason: 'The adviser saw\nno record' }),
          mark('training', null),
          write('training', 'areas', '- Track attendance\n- Induction'),
          write('training', 'strengths', 'A good team'),
          write('training', 'strengths', ''),
          mark('channel-panel', 'not-applicable', { marker: 'self', reason: 'Assured separately' }),
          () => ({ kind: 'linkEvidence', item: 'training', evidence: 'e1', linked: true, seen: [] }),
          () => ({ kind: 'linkEvidence', item: 'training', evidence: 'e2', linked: true, seen: [] }),
        ),
      ),
    ).toEqual([
      'Added evidence (title not known here) to 7 Training',
      'Added evidence “Board minutes” to 7 Training',
      'Council’s own mark for 5 Channel panel: Not applicable. Reason: Assured separately',
      'Emptied strengths under 7 Training',
      'Wrote strengths under 7 Training: “A good team”',
      'Wrote areas for development under 7 Training: “- Track attendance; - Induction”',
      'Agreed mark for 7 Training taken away (was 3)',
      'Agreed mark for 7 Training: 3 (was 4). Reason: The adviser saw; no record',
      'Agreed mark for 7 Training: 4',
      'Started the session for 2023, assessed on 28 February 2023',
    ]);
  });

  it('says who and when', () => {
    const [newest] = told(add(after(), { type: 'sessionArchived', fields: { archived: true } }));
    expect(newest).toMatchObject({ by: 'p2', at: '2026-11-21T13:00:00.000Z', words: ['Archived the session'] });
  });

  it('keeps what was taken back, and says what that was', () => {
    const events = after(mark('training', '4'));
    const undone = add(events, undoing([only(events, 'markRecorded').id]));
    expect(told(undone).map(({ words: [first], undone: isUndone }) => [first, isUndone])).toEqual([
      ['Took back: Agreed mark for 7 Training: 4', false],
      ['Agreed mark for 7 Training: 4', true],
      ['Started the session for 2023, assessed on 28 February 2023', false],
    ]);
  });

  it('does not give a value that was taken back as what stood before', () => {
    const events = after(mark('training', '4'), mark('training', '2'));
    const undone = add(events, undoing([only(events, 'markRecorded').id]));
    const [newest] = words(goOn(toolkit2018, undone, 's1', [mark('training', '5')]));
    expect(newest).toBe('Agreed mark for 7 Training: 5 (was 4)');
  });

  it('says that a text was erased and why, in its own place too, and nowhere what it said', () => {
    const events = after(write('training', 'areas', 'SECRET'));
    const erased = merge(
      add(events, erasure(only(events, 'textWritten').id, textPath('training', 'areas'), 'Named a person')),
      [],
    );
    expect(words(erased).slice(0, 2)).toEqual([
      'Erased the areas for development under 7 Training for good. Reason: Named a person',
      'Wrote areas for development under 7 Training (erased)',
    ]);
    expect(JSON.stringify(told(erased))).not.toContain('SECRET');
    const [, , start] = told(erased);
    expect(
      told(erased)
        .slice(0, 2)
        .flatMap(({ texts }) => texts),
    ).toEqual([]);
    expect(start?.texts.map(({ path }) => path)).toEqual(['period']);
  });

  it('names what was erased: a reason, or the period', () => {
    const events = after(mark('training', '3', { reason: 'Why' }));
    const reason = add(events, erasure(only(events, 'markRecorded').id, 'item/training/agreedReason', 'Because'), 'c1');
    const both = add(reason, erasure(only(events, 'sessionStarted').id, 'period', 'Because'), 'c2');
    expect(words(merge(both, []))).toEqual([
      'Erased the period for good. Reason: Because',
      'Erased the reason for a mark for 7 Training for good. Reason: Because',
      'Agreed mark for 7 Training: 3. Reason erased',
      'Started the session for (erased), assessed on 28 February 2023',
    ]);
  });

  it('does not pass off an older period as the one before, where that one was erased', () => {
    const change =
      (period: string): Doing =>
      ({ fields }) => ({
        kind: 'changeSession',
        period,
        assessedOn: '2023-02-28',
        seen: { period: (fields['period'] ?? []).map(({ event }) => event) },
      });
    const events = after(change('SECOND'));
    const erased = merge(add(events, erasure(only(events, 'sessionChanged').id, 'period', 'Because')), []);
    const [newest] = words(goOn(toolkit2018, erased, 's1', [change('Third')]));
    expect(newest).toBe('Changed the period to Third');
  });

  it('offers each text that can be erased, with the event that holds it', () => {
    const events = after(mark('training', '3', { reason: 'Why' }), write('training', 'areas', 'Track'));
    expect(told(events).flatMap(({ texts }) => texts.map(({ path, text }) => [path, text]))).toEqual([
      ['text/training/areas', 'Track'],
      ['item/training/agreedReason', 'Why'],
      ['period', '2023'],
    ]);
  });

  it('cuts a long answer short', () => {
    const [newest] = words(after(write('training', 'areas', 'word '.repeat(4000))));
    expect(newest?.length).toBeLessThan(260);
    expect(newest).toMatch(/…”$/);
  });
});
