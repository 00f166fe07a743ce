import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeCopy, openCopy } from '../../../src/application/copies';
import type { Desk } from '../../../src/application/desk';
import { changeSession } from '../../../src/application/sessions';
import { type Copy, sealCopy } from '../../../src/domain/record/copy';
import type { LogEvent } from '../../../src/domain/record/event';
import { digestOf } from '../../../src/domain/record/event';
import { readCopy } from '../../../src/domain/record/read-copy';
import { dumped } from '../persistence/dump-tables';
import { newId, openTestDesk } from '../persistence/open-test-stores';
import { good, startTestSession } from './start-test-session';

const name = newId();
let desk: Desk;
let copy: Copy;
let bytes: Uint8Array;
let before: string;

beforeAll(async () => {
  const source = await openTestDesk();
  const { work, id } = await startTestSession(source);
  const write = { kind: 'writeText', item: 'b1', field: 'areas', text: 'Siân Ŵyn’s areas', seen: [] } as const;
  good(await changeSession(work, id, write));
  const text = (await makeCopy(source)).pieces.join('');
  bytes = new TextEncoder().encode(text);
  copy = good(readCopy(text));
  await startTestSession(await openTestDesk(name));
  before = await dumped(name);
});

beforeEach(async () => {
  desk = await openTestDesk(name);
});

/** Opens a file as the app does; gives why it was refused, and throws where it was taken in. */
const refusal = async (content: Uint8Array | string): Promise<string> => {
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const read = readCopy(text);
  if (!read.ok) return read.problem.kind;
  good(await openCopy(desk, read.value));
  throw new Error('It was taken in');
};

const resealed = (changes: Partial<Copy>): string => {
  const { digest: _digest, ...whole } = { ...copy, digest: '', ...changes };
  return JSON.stringify(sealCopy(whole));
};
const changedEvents = (change: (event: LogEvent, index: number) => LogEvent | undefined): string =>
  resealed({
    records: copy.records.map(({ record, events }) => ({
      record,
      events: record.kind === 'session' ? events.flatMap((event, index) => change(event, index) ?? []) : events,
    })),
  });

/** Places spread over a length, the same in every run. */
const places = (count: number, length: number): number[] =>
  Array.from({ length: count }, (_, index) => Math.floor(((index + 0.618) * length) / count));

describe('a copy that is not what was saved is refused, and nothing of it is stored:', () => {
  // The file begins {"kind":"prevent-assurance-copy": up to there, nobody can tell what it was.
  const named = '{"kind":"prevent-assurance-copy'.length;

  it('cut short at any byte', async () => {
    const ends = [0, 1, named - 1, named, named + 1, ...places(60, bytes.length - 1), bytes.length - 2];
    for (const end of ends) {
      const expected = end === 0 ? 'empty' : end < named ? 'notACopy' : 'cut';
      expect([end, await refusal(bytes.slice(0, end))]).toEqual([end, expected]);
    }
    expect(await dumped(name)).toBe(before);
  });

  it('with one byte changed anywhere', async () => {
    for (const [turn, place] of [...places(100, bytes.length - 4), named + 3, named + 5].entries()) {
      const changed = bytes.slice();
      const other = '0aZ"]}:'.charCodeAt(turn % 7);
      changed[place] = changed[place] === other ? other + 1 : other;
      expect([place, await refusal(changed)]).toEqual([place, place < named ? 'notACopy' : 'changed']);
    }
    expect(await dumped(name)).toBe(before);
  });

  it('with one bit changed in its first thousand bytes', async () => {
    for (let place = 0; place < 1000; place += 7) {
      const changed = bytes.slice();
      changed[place] = (changed[place] ?? 0) ^ (1 << (place % 8));
      expect(await refusal(changed)).toMatch(/^(changed|cut|notACopy|laterFormat)$/);
    }
    expect(await dumped(name)).toBe(before);
  });

  it.each([
    ['of a later format', () => JSON.stringify({ ...sealCopy(copy), format: 1 })],
    ['of a later format, whatever else it holds', () => JSON.stringify({ kind: copy.kind, format: 7, new: [] })],
    [
      'with an event of a later format',
      () =>
        changedEvents((event) => ({
          ...event,
          envelope: { ...event.envelope, format: 1 as unknown as 0 },
        })),
    ],
  ])('%s', async (_what, file) => {
    expect(await refusal(file())).toBe('laterFormat');
    expect(await dumped(name)).toBe(before);
  });

  it.each([
    ['another program’s JSON', '{"name":"something","version":"1.0.0"}'],
    ['a list', '[1, 2, 3]'],
    ['a word', '"prevent-assurance-copy"'],
    ['nothing at all in JSON', 'null'],
    ['plain text', 'Dear colleague,'],
    ['a web page', '<!doctype html><title>x</title>'],
  ])('%s', async (_what, file) => {
    expect(await refusal(file)).toBe('notACopy');
    expect(await dumped(name)).toBe(before);
  });

  it('binary files', async () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...places(300, 256)]);
    const zip = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, ...places(300, 256).reverse()]);
    const zeros = new Uint8Array(5000);
    for (const file of [png, zip, zeros]) expect(await refusal(file)).toBe('notACopy');
    expect(await dumped(name)).toBe(before);
  });

  it('empty files', async () => {
    for (const file of ['', '   ', '\n\n', '\ufeff']) expect(await refusal(file)).toBe('empty');
    expect(await dumped(name)).toBe(before);
  });

  it.each([
    [
      'a value',
      () =>
        changedEvents((event) => ({
          ...event,
          disclosures: Object.fromEntries(
            Object.entries(event.disclosures).map(([path, { salt }]) => [path, { salt, value: 'forged' }]),
          ),
        })),
    ],
    ['who wrote it', () => changedEvents((event) => ({ ...event, envelope: { ...event.envelope, by: 'another' } }))],
    ['its beginning', () => changedEvents((event, index) => (index === 0 ? undefined : event))],
    ['all of its events', () => changedEvents(() => undefined)],
    [
      'the record that it belongs to',
      () =>
        changedEvents((event) => {
          const envelope = { ...event.envelope, record: { kind: 'session', id: 'another' } as const };
          return { ...event, envelope, id: digestOf(envelope) };
        }),
    ],
    ['a record, now there twice', () => resealed({ records: [...copy.records, ...copy.records.slice(0, 1)] })],
    [
      'the words of an edition',
      () =>
        resealed({
          editions: copy.editions.map(({ hash, edition }) => ({ hash, edition: { ...edition, title: 'Forged' } })),
        }),
    ],
    [
      'an edition, now no edition',
      () =>
        resealed({
          editions: [{ hash: digestOf({ kind: 'edition' }), edition: { kind: 'edition' } as never }],
        }),
    ],
    ['what it holds beside', () => JSON.stringify({ ...sealCopy(copy), also: 1 })],
    ['the day it was saved', () => resealed({ savedAt: 'yesterday' })],
  ])('sealed again by somebody who changed %s', async (_what, file) => {
    expect(await refusal(file())).toBe('changed');
    expect(await dumped(name)).toBe(before);
  });

  it('made to break the reader', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const inValue = changedEvents((event) => event).replace('"Siân Ŵyn’s areas"', deep);
    expect(inValue).toContain('[[[[');
    expect(await refusal(inValue)).toBe('changed');
    expect(await refusal(deep)).toBe('notACopy');
    expect(await refusal(JSON.stringify(sealCopy(copy)).replace('"format":0', '"__proto__":{"format":0}'))).toBe(
      'changed',
    );
    expect(await dumped(name)).toBe(before);
  });
});
