import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Disclosure,
  type EventId,
  fieldDigest,
  type LogEvent,
  makeEvent,
  type Path,
} from '../../../../src/domain/record/event';
import { fold, type Folded } from '../../../../src/domain/record/fold';
import { depthsOf, graphOf, headsOf, validate } from '../../../../src/domain/record/graph';
import { merge } from '../../../../src/domain/record/merge';
import { copies, newSalt, perform, start, written } from '../../../support/histories';

const all = ([a, b, c]: readonly LogEvent[][]): LogEvent[] => merge(merge(a ?? [], b ?? []), c ?? []);
const ids = (state: Folded): Record<Path, EventId[]> =>
  Object.fromEntries(Object.entries(state.fields).map(([path, values]) => [path, values.map(({ event }) => event)]));
const structuredCloneOfJson = (event: LogEvent): LogEvent => JSON.parse(JSON.stringify(event)) as LogEvent;

describe('checking', () => {
  it('accepts any history with any fields withheld, and shows them as withheld', () => {
    fc.assert(
      fc.property(copies, fc.nat(4), (forks, every) => {
        const full = all(forks);
        const partial = full.map((event, index) => (index % 5 === every ? { ...event, disclosures: {} } : event));
        expect(validate(partial)).toEqual([]);
        expect(headsOf(graphOf(partial))).toEqual(headsOf(graphOf(full)));
        expect(ids(fold(partial))).toEqual(ids(fold(full)));
        expect(fold(merge(partial, full))).toEqual(fold(full));
      }),
    );
  });

  it('finds a changed value, salt, parent, author, command, id and field name', () => {
    fc.assert(
      fc.property(copies, fc.nat(), (forks, which) => {
        const events = all(forks);
        const chosen = events[which % events.length];
        if (!chosen) return;
        const [path, disclosure] = Object.entries(chosen.disclosures)[0] ?? ['', { salt: '', value: null }];
        const changed = (event: LogEvent) =>
          validate(events.map((known) => (known.id === chosen.id ? event : known))).map(({ kind }) => kind);
        const disclosing = (other: Disclosure) =>
          changed({ ...chosen, disclosures: { ...chosen.disclosures, [path]: other } });
        expect(disclosing({ ...disclosure, value: 'other' })).toContain('badDisclosure');
        expect(disclosing({ ...disclosure, salt: newSalt() })).toContain('badDisclosure');
        expect(changed({ ...chosen, disclosures: { ...chosen.disclosures, other: disclosure } })).toContain(
          'badDisclosure',
        );
        const added = { ...chosen.envelope, parents: [...chosen.envelope.parents, 'f'.repeat(64)] };
        expect(changed({ ...chosen, envelope: added })).toEqual(expect.arrayContaining(['badId', 'missingParent']));
        expect(changed({ ...chosen, envelope: { ...chosen.envelope, by: 'someone' } })).toContain('badId');
        expect(changed({ ...chosen, envelope: { ...chosen.envelope, command: 'another' } })).toContain('badId');
        const forged = { ...disclosure, value: 'forged' };
        const fields = { ...chosen.envelope.fields, [path]: fieldDigest(path, forged) };
        expect(
          changed({
            ...chosen,
            envelope: { ...chosen.envelope, fields },
            disclosures: { ...chosen.disclosures, [path]: forged },
          }),
        ).toContain('badId');
        if (events.some(({ envelope }) => envelope.parents.includes(chosen.id))) {
          expect(changed({ ...chosen, id: '0'.repeat(64) })).toContain('missingParent');
        }
      }),
    );
  });

  it('finds a cycle, a missing event, a second root and a second record, and still ends', () => {
    const [first] = perform([], 'p0', () => start);
    const [other] = perform([], 'p1', () => start);
    if (!first || !other) throw new Error('Nothing was written');
    const later = makeEvent(
      { ...written('p0'), parents: [first.id] },
      { type: 'markRecorded', fields: { 'item/b1/selfMark': '3' } },
      newSalt,
    );
    const looped = { ...first, envelope: { ...first.envelope, parents: [later.id] } };
    expect(validate([looped, later]).map(({ kind }) => kind)).toContain('cycle');
    expect(fold([looped, later]).fields).toEqual({});
    expect(depthsOf(graphOf([looped, later])).size).toBe(0);
    expect(validate([later]).map(({ kind }) => kind)).toContain('missingParent');
    expect(validate([first, other]).map(({ kind }) => kind)).toContain('severalRoots');
    const elsewhere = makeEvent(
      { ...written('p0'), record: { kind: 'action', id: 's1' }, parents: [first.id] },
      { type: 'x', fields: {} },
      newSalt,
    );
    expect(validate([first, elsewhere]).map(({ kind }) => kind)).toContain('severalRecords');
  });

  it('takes any text a person can paste', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (words, broken) => {
        const event = makeEvent(
          { ...written('p0'), parents: [] },
          { type: 'textWritten', fields: { note: words + (broken ? '\ud800' : '') } },
          newSalt,
        );
        expect(validate([event])).toEqual([]);
        // What a file brings back is plain JSON again.
        expect(validate([structuredCloneOfJson(event)])).toEqual([]);
      }),
    );
  });

  it('gives one id to one event, in whatever order its parents are named', () => {
    const draft = { type: 'textWritten', fields: {} };
    const [a, b] = ['a'.repeat(64), 'b'.repeat(64)] as const;
    const writing = written('p0');
    expect(makeEvent({ ...writing, parents: [b, a, b] }, draft, newSalt).id).toBe(
      makeEvent({ ...writing, parents: [a, b] }, draft, newSalt).id,
    );
  });

  it('refuses a path that could reach the prototype', () => {
    const bad = { type: 'textWritten', fields: JSON.parse('{"__proto__": 1}') as Record<string, number> };
    expect(() => makeEvent({ ...written('p0'), parents: [] }, bad, newSalt)).toThrow('Not a path');
  });
});
