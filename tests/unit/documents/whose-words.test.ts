import { expect, it } from 'vitest';
import type { Edition } from '../../../src/domain/edition/edition';
import { wordingInWords } from '../../../src/documents/report/notes-blocks';
import { editionCalled } from '../domain/edition/benchmark-files';

it('a report says of what a council loaded in its own words that they are its own, and not this project’s', () => {
  const toolkit = editionCalled('la-toolkit-2024');
  const own: Edition = {
    ...toolkit,
    items: toolkit.items.map((item) => ({ ...item, statement: { ...item.statement, wording: 'authority' } })),
  };
  expect(wordingInWords(own)).toContain('The wording of the benchmarks is the authority’s own words, not official.');
  expect(wordingInWords(toolkit)).not.toContain('the authority’s own words');
});
