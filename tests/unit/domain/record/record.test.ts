import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erasure } from '../../../../src/domain/record/erasure';
import { type EventId, type LogEvent, type Path } from '../../../../src/domain/record/event';
import { evolve, fold, type Folded, needsHistory, nothing } from '../../../../src/domain/record/fold';
import { graphOf, inOrder, validate } from '../../../../src/domain/record/graph';
import { merge, withhold } from '../../../../src/domain/record/merge';
import { isBookkeeping, undoneIn } from '../../../../src/domain/record/undo';
import { markPath, reasonPath } from '../../../../src/domain/session/mark';
import { append, asked, copies, perform, shuffled, start } from '../../../support/histories';

const sorted = (events: readonly LogEvent[]): LogEvent[] => [...events].sort((a, b) => (a.id < b.id ? -1 : 1));
const all = ([a, b, c]: readonly LogEvent[][]): LogEvent[] => merge(merge(a ?? [], b ?? []), c ?? []);
const onto = (state: Folded, earlier: readonly LogEvent[], event: LogEvent): Folded =>
  needsHistory(event) ? fold([...earlier, event]) : evolve(state, event);

// The rule itself, said the slow way: a value stands unless an event that follows it, and was not taken back, sets the field.
const standingByRule = (events: readonly LogEvent[]): Record<Path, EventId[]> => {
  const graph = graphOf(events);
  const ancestors = new Map<EventId, Set<EventId>>();
  const ordered = inOrder(graph);
  for (const { id, envelope } of ordered) {
    ancestors.set(id, new Set(envelope.parents.flatMap((parent) => [parent, ...(ancestors.get(parent) ?? [])])));
  }
  const isUndone = (id: EventId): boolean =>
    events.some(
      (other) => undoneIn(other).includes(id) && ancestors.get(other.id)?.has(id) === true && !isUndone(other.id),
    );
  const standing: Record<Path, EventId[]> = {};
  const live = sorted(events).filter(({ id }) => !isUndone(id));
  for (const { id, envelope } of live) {
    for (const path of Object.keys(envelope.fields)) {
      const beaten = live.some(
        (other) => Object.hasOwn(other.envelope.fields, path) && ancestors.get(other.id)?.has(id),
      );
      if (!beaten) (standing[path] ??= []).push(id);
    }
  }
  return standing;
};
const ids = (state: Folded): Record<Path, EventId[]> =>
  Object.fromEntries(Object.entries(state.fields).map(([path, values]) => [path, values.map(({ event }) => event)]));

describe('folding', () => {
  it('gives the same state at one go and event by event', () => {
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 30 }), (asks) => {
        let events = perform([], 'p0', () => start);
        let state = events.reduce((folded, event, index) => onto(folded, events.slice(0, index), event), nothing);
        for (const ask of asks) {
          const longer = perform(events, 'p0', ask);
          longer
            .slice(events.length)
            .forEach((event, index) => (state = onto(state, longer.slice(0, events.length + index), event)));
          events = longer;
        }
        expect(state).toEqual(fold(events));
      }),
    );
  });

  it('goes on event by event after a merge', () => {
    fc.assert(
      fc.property(copies, asked, (forks, ask) => {
        const merged = all(forks);
        const longer = perform(merged, 'p0', ask);
        expect(longer.slice(merged.length).reduce((state, event) => onto(state, merged, event), fold(merged))).toEqual(
          fold(longer),
        );
      }),
    );
  });

  it('does not depend on the order of arrival, and follows the rule', () => {
    fc.assert(
      fc.property(copies, fc.integer(), (forks, seed) => {
        const merged = all(forks);
        expect(fold(shuffled(merged, seed))).toEqual(fold(merged));
        expect(ids(fold(merged))).toEqual(standingByRule(merged));
      }),
    );
  });

  it('keeps a mark and its reason together through every conflict and undo', () => {
    fc.assert(
      fc.property(copies, (forks) => {
        const state = ids(fold(all(forks)));
        for (const item of ['b1', 'b2', 'b3'])
          expect(state[markPath(item, 'agreed')]).toEqual(state[reasonPath(item, 'agreed')]);
      }),
    );
  });
});

describe('undoing', () => {
  it('gives back exactly the content that stood before, and undoing that gives it again', () => {
    const content = (state: Folded) =>
      Object.fromEntries(Object.entries(state.fields).filter(([path]) => !isBookkeeping(path)));
    fc.assert(
      fc.property(copies, asked, (forks, ask) => {
        const before = all(forks);
        const changed = perform(before, 'p0', ask);
        if (changed.length === before.length) return;
        const undone = perform(changed, 'p0', () => 'undo');
        expect(content(fold(undone))).toEqual(content(fold(before)));
        expect(content(fold(perform(undone, 'p0', () => 'undo')))).toEqual(content(fold(changed)));
      }),
    );
  });

  it('copies no value, so that erasing a text leaves it in no event', () => {
    const events = perform(
      perform(
        perform([], 'p0', () => start),
        'p0',
        () => ({ kind: 'writeText', item: 'b1', field: 'areas', text: 'A name that must go', seen: [] }),
      ),
      'p0',
      () => 'undo',
    );
    const target = events[1]?.id ?? '';
    const gone = append(
      merge(events, append(events, 'p0', [erasure(target, 'text/b1/areas', 'Names a child')])),
      'p0',
      [],
    );
    expect(JSON.stringify(gone)).not.toContain('A name that must go');
  });
});

describe('merging', () => {
  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(copies, fc.nat(), (forks, which) => {
        const erasable = forks[0]?.[which % forks[0].length];
        const path = Object.keys(erasable?.disclosures ?? {})[0];
        const a =
          erasable && path
            ? append(forks[0] ?? [], 'p0', [erasure(erasable.id, path, 'Pasted by mistake')])
            : (forks[0] ?? []);
        const b = (forks[1] ?? []).map((event, index) =>
          index % 3 === 0 ? withhold(event, Object.keys(event.disclosures)[0] ?? '') : event,
        );
        const c = forks[2] ?? [];
        expect(sorted(merge(a, b))).toEqual(sorted(merge(b, a)));
        expect(sorted(merge(merge(a, b), c))).toEqual(sorted(merge(a, merge(b, c))));
        expect(sorted(merge(merge(a, b), b))).toEqual(sorted(merge(a, b)));
        expect(fold(merge(a, merge(b, c)))).toEqual(fold(merge(merge(c, b), a)));
        expect(validate(merge(a, merge(b, c)))).toEqual([]);
      }),
    );
  });

  it('does not bring back what was erased', () => {
    const path = markPath('b1', 'self');
    const kept = perform(
      perform([], 'p0', () => start),
      'p0',
      () => ({ kind: 'recordMark', item: 'b1', marker: 'self', mark: '4', seen: [] }),
    );
    const [, marked] = kept;
    const erased = append(kept, 'p0', [erasure(marked?.id ?? '', path, 'Wrong child named')]);
    expect(fold(merge(kept, erased)).fields[path]).toEqual([{ event: marked?.id, is: 'erased' }]);
    expect(JSON.stringify(merge(erased, kept))).not.toContain(marked?.disclosures[path]?.salt);
  });
});
