import { describe, expect, it } from 'vitest';
import { readItem } from '../../../../src/domain/session/session';
import { isBelowTarget, targetInWords, targetStanding } from '../../../../src/domain/session/target';
import { type Doing, goOn, mark, opened, openSession } from '../session-summary/marked-session';
import { channel, toolkit2018 } from '../session-summary/published-year';
import { fold } from '../../../../src/domain/record/fold';
import { merge } from '../../../../src/domain/record/merge';

const started = { scale: 'score', period: '2023', assessedOn: '2023-02-28' };
const target =
  (value: string | null, item = 'training'): Doing =>
  () => ({ kind: 'setTarget', item, mark: value, reason: 'A higher risk here', seen: [] });

const [scale] = toolkit2018.scales;
if (!scale) throw new Error('no scale');

const standing = (...doings: Doing[]) => {
  const { state } = openSession(toolkit2018, started, doings);
  return targetStanding(readItem(state, 'training'), scale);
};
const inWords = (...doings: Doing[]) => targetInWords(standing(...doings), scale, toolkit2018.nouns);

describe('the target of an item', () => {
  it('is below while the mark that counts has a lower place in the scale', () => {
    expect(standing(target('4'), mark('training', '3'))).toEqual({ is: 'below', target: '4' });
    expect(inWords(target('4'), mark('training', '3'))).toBe('Below target: 4');
  });

  it.each(['4', '5'])('of 4 is reached by a mark of %s', (value) => {
    expect(inWords(target('4'), mark('training', value))).toBe('Target 4: reached');
  });

  it('goes by the mark that counts, not by an earlier one nor by the adviser’s', () => {
    const own = mark('training', '5', { marker: 'self' });
    expect(standing(target('4'), own)).toMatchObject({ is: 'reached' });
    expect(standing(target('4'), own, mark('training', '3', { reason: 'No register' }))).toMatchObject({ is: 'below' });
    expect(standing(target('4'), mark('training', '3', { marker: 'adviser' }))).toMatchObject({ is: 'notMarked' });
  });

  it('goes by the order of the values, whatever they are called', () => {
    const { state, scale: rag } = openSession(channel, { ...started, scale: 'rag' }, [
      target('green', 'l1'),
      mark('l1', 'amber'),
      target('amber', 'l2'),
      mark('l2', 'green'),
    ]);
    expect(['l1', 'l2'].map((id) => isBelowTarget(readItem(state, id), rag))).toEqual([true, false]);
  });

  it('says nothing of below where nothing was marked, or the item does not apply', () => {
    expect(inWords(target('4'))).toBe('Target 4: not marked yet');
    expect(inWords(target('4'), mark('training', 'not-applicable', { reason: 'No' }))).toBe(
      'Target 4: the benchmark does not apply',
    );
  });

  it('is none where none was set, or it was taken away', () => {
    expect(inWords(mark('training', '3'))).toBeUndefined();
    const { events } = openSession(toolkit2018, started, [target('4')]);
    const cleared = goOn(toolkit2018, events, 's1', [
      (state) => ({
        kind: 'setTarget',
        item: 'training',
        mark: null,
        reason: '',
        seen: readItem(state, 'training').target.mark.seen,
      }),
    ]);
    expect(targetStanding(readItem(fold(cleared), 'training'), scale)).toEqual({ is: 'none' });
  });

  it('is taken away where one of two that stand side by side was to have none', () => {
    const { events } = openSession(toolkit2018, started, [target('4')]);
    const seen = readItem(fold(events), 'training').target.mark.seen;
    const doing =
      (mark: string | null): Doing =>
      () => ({ kind: 'setTarget', item: 'training', mark, reason: 'Why', seen });
    const [raised, cleared] = ['5', null].map((value, n) =>
      goOn(toolkit2018, events, 's1', [doing(value)], `p${n + 2}`),
    );
    const both = merge(raised ?? [], cleared ?? []);
    const { mark } = readItem(fold(both), 'training').target;
    expect(mark.is).toBe('conflict');
    const settled = goOn(toolkit2018, both, 's1', [
      () => ({ kind: 'setTarget', item: 'training', mark: null, reason: '', seen: mark.seen }),
    ]);
    expect(settled).toHaveLength(both.length + 1);
    const after = readItem(fold(settled), 'training').target;
    expect([after.mark.is, after.reason.is]).toEqual(['empty', 'empty']);
  });

  it('is compared on no other scale than its own session’s', () => {
    const { state } = openSession(toolkit2018, started, [target('4'), mark('training', '3')]);
    const [rag] = channel.scales;
    if (!rag) throw new Error('no scale');
    const item = readItem(state, 'training');
    expect(targetInWords(targetStanding(item, rag), rag, toolkit2018.nouns)).toBe('Target 4: not on this scale');
    expect(isBelowTarget(item, rag)).toBe(false);
  });

  it('is neither reached nor below while two marks, or two targets, stand side by side', () => {
    const { events } = openSession(toolkit2018, started, [target('4', 'engagement'), target('4')]);
    const [one, other] = ['2', '5'].map((value) => goOn(toolkit2018, events, 's1', [mark('training', value)], value));
    const both = opened(toolkit2018, merge(one ?? [], other ?? []), 's1');
    expect(targetStanding(readItem(both.state, 'training'), scale)).toEqual({ is: 'disputed' });
    const bare = openSession(toolkit2018, started, [mark('training', '3')]).events;
    const [low, high] = ['3', '5'].map((value) => goOn(toolkit2018, bare, 's1', [target(value)], value));
    expect(targetStanding(readItem(fold(merge(low ?? [], high ?? [])), 'training'), scale)).toEqual({ is: 'disputed' });
  });
});
