import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { editionHash } from '../../../../src/domain/edition/edition-hash';
import { readEdition } from '../../../../src/domain/edition/read-edition';
import { editionCalled, rawFile, sound } from './benchmark-files';
import { changeAt } from './change-at';

const path = 'editions/security-threat-check-2023.json';

const sorted = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(sorted);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};

describe('the hash of an edition', () => {
  it('is the SHA-256 of its JSON with sorted keys, as another program would reckon it', () => {
    const expected = createHash('sha256')
      .update(JSON.stringify(sorted(rawFile(path))))
      .digest('hex');
    expect(editionHash(editionCalled('security-threat-check-2023'))).toBe(expected);
  });

  it('does not depend on the order of keys in the file', () => {
    const reversed = Object.fromEntries(Object.entries(rawFile(path)).reverse());
    expect(editionHash(sound(readEdition(reversed)))).toBe(editionHash(editionCalled('security-threat-check-2023')));
  });

  it('changes with a single letter', () => {
    const changed = sound(readEdition(changeAt(rawFile(path), 'items/0/title', 'Takes account of a threat')));
    expect(editionHash(changed)).not.toBe(editionHash(editionCalled('security-threat-check-2023')));
  });
});
