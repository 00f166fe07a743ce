import { describe, expect, it } from 'vitest';
import { decideErasure, holdsWords } from '../../../../src/domain/record/decide-erasure';
import { type RecordKind, recordKinds } from '../../../../src/domain/record/event';
import { type Folded, nothing } from '../../../../src/domain/record/fold';
import { itemTexts, markers, reasonPath, textPath } from '../../../../src/domain/session/mark';

const event = 'e'.repeat(64);

const words: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  session: [
    'period',
    ...itemTexts.map((field) => textPath('b1', field)),
    ...markers.map((marker) => reasonPath('b1', marker)),
  ],
  action: ['title', 'why', 'owner', 'dueInWords', 'progress', 'dropReason'],
  evidence: ['title', 'kept', 'version/f1/name', 'version/f1/removed'],
  person: ['name', 'role'],
};

const notWords: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  workspace: ['name'],
  authority: ['name', 'nation', 'example'],
  session: ['title', 'authority', 'assessedOn', 'item/b1/selfMark', 'indicator/b1/i1', 'evidence/b1/e1', 'text/b1/x'],
  action: ['name', 'authority', 'due', 'status', 'proposal', 'link/s1/b1', 'status/title'],
  evidence: ['date', 'authority', 'why', 'version/f1/size', 'removed'],
  person: ['title', 'example', 'names'],
};

const cases = (given: typeof words): (readonly [RecordKind, string])[] =>
  recordKinds.flatMap((kind) => (given[kind] ?? []).map((path) => [kind, path] as const));

describe('erasing a text of any record', () => {
  it.each(cases(words))('takes the words of a %s at %s', (kind, path) => {
    expect(holdsWords(kind, path)).toBe(true);
    expect(decideErasure(nothing, kind, { event, path, reason: ' Names a person ' })).toEqual({
      ok: true,
      drafts: [{ type: 'fieldErased', fields: { [`erased/${event}/${path}`]: 'Names a person' } }],
    });
  });

  it.each(cases(notWords))('refuses what is no person’s words: of a %s at %s', (kind, path) => {
    expect(holdsWords(kind, path)).toBe(false);
    expect(decideErasure(nothing, kind, { event, path, reason: 'x' })).toEqual({
      ok: false,
      problem: { kind: 'nothingToErase' },
    });
  });

  it.each(cases(words))('asks why, of a %s at %s', (kind, path) => {
    expect(decideErasure(nothing, kind, { event, path, reason: ' \n' })).toEqual({
      ok: false,
      problem: { kind: 'eraseReasonMissing' },
    });
  });

  it('is done once for each event', () => {
    const state: Folded = {
      heads: ['h'],
      fields: { [`erased/${event}/title`]: [{ event: 'h', is: 'present', value: 'x' }] },
    };
    const erase = (of: string) => decideErasure(state, 'action', { event: of, path: 'title', reason: 'x' });
    expect(erase(event)).toEqual({ ok: false, problem: { kind: 'nothingToErase' } });
    expect(erase('f'.repeat(64))).toMatchObject({ ok: true });
  });
});
