import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../../../../src/domain/record/event';
import { fold } from '../../../../src/domain/record/fold';
import { decideUndo } from '../../../../src/domain/record/take-back';
import { readItem, readSession } from '../../../../src/domain/session/session';
import { append } from '../../../support/histories';
import { archive, history, mark } from './given-session';

const last = (events: readonly LogEvent[]): LogEvent[] => events.slice(-1);

const undo = (events: readonly LogEvent[], targets: readonly LogEvent[]): LogEvent[] => {
  const decision = decideUndo(fold(events), targets);
  if (!decision.ok) throw new Error(decision.problem.kind);
  return append(events, 'ann', decision.drafts);
};

const kindOf = (events: readonly LogEvent[], targets: readonly LogEvent[]): string => {
  const decision = decideUndo(fold(events), targets);
  return decision.ok ? 'undone' : decision.problem.kind;
};

describe('taking a change back', () => {
  const once = history([mark('b3', 'self', '4', 'Why')]);
  const twice = history([mark('b3', 'self', '5')], once);
  const beside = history([mark('b1', 'self', '2')], once);
  const archived = history([archive(true)], once);

  it.each<[string, LogEvent[], LogEvent[], string]>([
    ['nothing', once, [], 'nothingToUndo'],
    ['the last mark', once, last(once), 'undone'],
    ['a mark that was given again since', twice, last(once), 'laterChange'],
    ['a mark with another given elsewhere since', beside, last(once), 'undone'],
    ['archiving', archived, last(archived), 'undone'],
    ['what is already taken back', undo(once, last(once)), last(once), 'nothingToUndo'],
    ['the start, with marks on it', once, once.slice(0, 1), 'laterChange'],
  ])('%s', (_, events, targets, expected) => {
    expect(kindOf(events, targets)).toBe(expected);
  });

  it('brings back what stood before, with its reason', () => {
    const { self } = readItem(fold(undo(twice, last(twice))), 'b3').marks;
    expect([self.mark.value, self.reason.value]).toEqual(['4', 'Why']);
  });

  it('copies no value, so that erasing still reaches every place', () => {
    const [event] = last(undo(twice, last(twice)));
    expect(Object.values(event?.disclosures ?? {}).map(({ value }) => value)).toEqual([true]);
  });

  it('can itself be taken back', () => {
    const undone = undo(twice, last(twice));
    expect(readItem(fold(undo(undone, last(undone))), 'b3').marks.self.mark.value).toBe('5');
  });

  it('reaches a start on which nothing rests', () => {
    const events = history([]);
    expect(readSession('s1', fold(undo(events, events)))).toBeUndefined();
  });

  it('never reaches an erasure', () => {
    const erased = history([
      mark('b3', 'self', '4', 'A name'),
      (state) => ({
        kind: 'eraseText',
        event: state.fields['item/b3/selfReason']?.[0]?.event ?? '',
        path: 'item/b3/selfReason',
        reason: 'Names a person',
      }),
    ]);
    expect(kindOf(erased, last(erased))).toBe('cannotBeUndone');
  });
});
