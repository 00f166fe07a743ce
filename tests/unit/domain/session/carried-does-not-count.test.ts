import { describe, expect, it } from 'vitest';
import { nothing } from '../../../../src/domain/record/fold';
import { carriedIn, type CarryOver } from '../../../../src/domain/session/carried';
import { itemProgress } from '../../../../src/domain/session/progress';
import { readItem } from '../../../../src/domain/session/session';
import { suggestionFor } from '../../../../src/domain/session/suggestion';
import { scaleOf } from '../../../../src/domain/session/mark';
import { editionCalled, itemOf } from '../edition/benchmark-files';
import { type Doing, goOn, opened, unitary } from '../session-summary/marked-session';

const toolkit = editionCalled('la-toolkit-2018');
const item = itemOf(toolkit, 'training');
const assessedOn = '2023-02-14';
const musts = item.indicators.filter(
  ({ level, appliesFrom, appliesTo }) => level === 'must' && !appliesTo && (appliesFrom ?? '') <= assessedOn,
);

const carryOver: CarryOver = {
  session: 'old',
  period: '2021/22',
  items: [
    {
      item: item.id,
      values: [
        ...musts.map(({ id }) => ({
          part: { is: 'indicator' as const, indicator: id },
          value: 'met',
          items: [item.id],
        })),
        { part: { is: 'evidence' as const, evidence: 'e1' }, value: true, items: [item.id] },
      ],
    },
  ],
};

const start: Doing = () => ({
  kind: 'startSession',
  authority: 'council',
  editionHash: 'e'.repeat(64),
  scale: 'score',
  period: '2022/23',
  assessedOn,
  carryOver,
});

const started = opened(toolkit, goOn(toolkit, [], 's1', [start]), 's1').state;

/** The same with everything confirmed, as its events would leave it. */
const confirmed = {
  ...started,
  fields: Object.fromEntries(Object.entries(started.fields).filter(([path]) => !path.startsWith('carried/'))),
};

const suggested = (state = nothing) =>
  suggestionFor(state, item, {
    edition: toolkit,
    authority: unitary,
    assessedOn,
    hasDatedEvidence: readItem(state, item.id).evidenceThatCounts.includes('e1'),
  });

const progressIn = (state = nothing) => {
  const scale = scaleOf(toolkit, 'score');
  if (!scale) throw new Error('The edition has no scores');
  return itemProgress(state, item, 'self', {
    edition: toolkit,
    scale,
    authority: unitary,
    assessedOn,
    isDated: () => true,
  });
};

describe('answers and evidence of an earlier year', () => {
  it('suggest no band, and count as no answer, until somebody says that they still hold', () => {
    expect(carriedIn(started, item.id)).toHaveLength(musts.length + 1);
    expect(suggested(started)?.state).toBe('anyUnanswered');
    expect(suggested(started)?.suggests).toBeUndefined();
    expect(progressIn(started).answered).toBe(0);
    expect(readItem(started, item.id).evidence).toEqual(['e1']);
    expect(readItem(started, item.id).evidenceThatCounts).toEqual([]);
  });

  it('count once they are confirmed', () => {
    expect(suggested(confirmed)?.suggests).toBe('Met');
    expect(progressIn(confirmed).answered).toBe(musts.length);
    expect(readItem(confirmed, item.id).evidenceThatCounts).toEqual(['e1']);
  });
});
