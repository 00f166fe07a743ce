import { describe, expect, it, vi } from 'vitest';
import { readCrosswalk, readEdition, readLinks } from '../../../../src/domain/edition/read-edition';
import { dataFiles, rawFile } from './benchmark-files';
import { changeAt } from './change-at';
import { fitsSchema, problemsIn, readerFor, toolkit } from './reading';

describe.each(dataFiles)('benchmarks/%s', (path) => {
  it('fits the schema', () => {
    expect(fitsSchema(rawFile(path)), JSON.stringify(fitsSchema.errors)).toBe(true);
  });

  it('is read unaltered', () => {
    expect(readerFor(path)(rawFile(path))).toEqual({ ok: true, value: rawFile(path) });
  });
});

describe('the reader', () => {
  it.each([undefined, null, 'edition', 7, [], {}])('refuses what is no file of ours at all: %j', (data) => {
    expect(readEdition(data).ok).toBe(false);
    expect(readCrosswalk(data).ok).toBe(false);
    expect(readLinks(data).ok).toBe(false);
  });

  it('refuses a key that would change the nature of an object', () => {
    const text = JSON.stringify(rawFile(toolkit)).replace('{"kind"', '{"__proto__":{"kind":"edition"},"kind"');
    expect(readEdition(JSON.parse(text)).ok).toBe(false);
  });

  it('tells of everything that is wrong, not of the first fault only', () => {
    const bad = changeAt(changeAt(rawFile(toolkit), 'title', ''), 'items/3/number', undefined);
    expect(problemsIn(toolkit, bad).map(({ path }) => path)).toEqual(['title', 'items/3/number']);
  });

  it('reads without making code from text, which the content policy forbids', async () => {
    const made = vi.fn();
    vi.stubGlobal(
      'Function',
      new Proxy(Function, {
        construct: () => {
          made();
          throw new Error('refused by the content policy');
        },
      }),
    );
    vi.resetModules();
    const fresh = await import('../../../../src/domain/edition/read-edition');
    expect(fresh.readEdition(rawFile(toolkit)).ok).toBe(true);
    vi.unstubAllGlobals();
    expect(made).not.toHaveBeenCalled();
  });
});
