import { describe, expect, it } from 'vitest';
import { fold, type Folded } from '../../../../src/domain/record/fold';
import { carriedIn } from '../../../../src/domain/session/carried';
import { decideSession } from '../../../../src/domain/session/decide-session';
import { historyOf } from '../../../../src/domain/session/history';
import type { ConfirmCarried } from '../../../../src/domain/session/session-command';
import { type Doing, goOn, opened, unitary, write } from '../session-summary/marked-session';
import { toolkit2018 } from '../session-summary/published-year';

const items = ['training', 'engagement'] as const;
const start: Doing = () => ({
  kind: 'startSession',
  authority: 'council',
  editionHash: toolkit2018.id,
  scale: 'score',
  period: '2022/23',
  assessedOn: '2023-02-28',
  carryOver: {
    session: 's0',
    period: '2021/22',
    items: items.map((item) => ({
      item,
      values: [
        { part: { is: 'text', field: 'strengths' }, value: `Good at ${item}`, items: [item] },
        { part: { is: 'evidence', evidence: 'e1' }, value: true, items: [item] },
      ],
    })),
  },
});

const everything = (state: Folded): ConfirmCarried => ({
  kind: 'confirmCarried',
  items: items.map((item) => ({ item, parts: carriedIn(state, item) })),
});
const left = (state: Folded): number[] => items.map((item) => carriedIn(state, item).length);
const decide = (state: Folded, command: ConfirmCarried) =>
  decideSession(state, command, { edition: toolkit2018, authority: unitary, hasDatedEvidence: () => false });

describe('What was carried into several items', () => {
  it('is confirmed at one time, and told of each', () => {
    const events = goOn(toolkit2018, [], 's1', [start, everything]);
    const { state, scale } = opened(toolkit2018, events, 's1');
    expect(left(state)).toEqual([0, 0]);
    expect(new Set(events.slice(-2).map(({ envelope }) => envelope.command)).size).toBe(1);
    const [latest] = historyOf(events, { edition: toolkit2018, scale, evidenceTitle: () => undefined });
    expect(latest?.words).toEqual([
      'Confirmed what was carried over into 7 Training: strengths and 1 piece of evidence',
      'Confirmed what was carried over into 9 Engagement activity: strengths and 1 piece of evidence',
    ]);
  });

  it('is not confirmed at all where one of it is not what the screen showed', () => {
    const before = goOn(toolkit2018, [], 's1', [start]);
    const stale = everything(fold(before));
    const confirmed = goOn(toolkit2018, before, 's1', [
      (state) => ({ ...stale, items: [{ item: 'engagement', parts: carriedIn(state, 'engagement') }] }),
      write('engagement', 'strengths', 'Better'),
    ]);
    const state = fold(confirmed);
    // Confirmed already: nothing is left to say of it, and the other goes through.
    expect(decide(state, stale)).toMatchObject({ ok: true, drafts: [{ type: 'carriedConfirmed' }] });
    const elsewhere = {
      ...stale,
      items: stale.items.map((one) => ({ ...one, parts: one.parts.map((part) => ({ ...part, seen: [] })) })),
    };
    expect(
      decide(fold(before), { ...stale, items: [...stale.items.slice(0, 1), ...elsewhere.items.slice(1)] }),
    ).toMatchObject({
      ok: false,
      problem: { kind: 'changedSince' },
    });
    expect(decide(state, { kind: 'confirmCarried', items: [...stale.items, { item: 'x', parts: [] }] })).toEqual({
      ok: false,
      problem: { kind: 'unknownItem', item: 'x' },
    });
  });
});
