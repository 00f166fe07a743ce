import { describe, expect, it } from 'vitest';
import { breakLines } from '../../src/documents/pdf/text/break-lines';
import type { Typeface } from '../../src/documents/pdf/text/typeface';

/** A face in which every letter of ASCII is one em wide. */
const face: Typeface = { family: 'Face', covers: (unit) => unit < 128, width: () => 1, ascent: 1, descent: 0.3 };

const lines = (text: string, width: number): readonly (readonly string[])[] =>
  breakLines(face, text, width).map((paragraph) =>
    paragraph.map(({ runs }) => runs.map((run) => (run.kind === 'plain' ? run.text : run.actual)).join('')),
  );

describe('breaking text into lines', () => {
  it('fills each line and ends it with a space, but for the last', () => {
    expect(lines('one two three', 7)).toEqual([['one two ', 'three']]);
  });

  it('keeps what a person broke, and parts paragraphs at empty lines', () => {
    expect(lines('one\ntwo\n\nthree', 20)).toEqual([['one ', 'two '], ['three']]);
  });

  it('does not break at a space that keeps words together', () => {
    const wide: Typeface = { ...face, covers: (unit) => unit < 256 };
    const set = breakLines(wide, 'a 10\u00a0km', 6).flat();
    expect(set.map(({ width }) => width)).toEqual([1, 5]);
  });

  it('breaks a word that is wider than the line, after a slash where there is one', () => {
    expect(lines('see gov.uk/path/to/page now', 10)).toEqual([['see ', 'gov.uk/', 'path/to/', 'page now']]);
    expect(lines('abcdefghij', 4)).toEqual([['abcd', 'efgh', 'ij']]);
  });

  it('puts at least one character on a line, however narrow', () => {
    expect(lines('abc', 0.1)).toEqual([['a', 'b', 'c']]);
    expect(lines('abc', -5)).toEqual([['a', 'b', 'c']]);
  });

  it('measures a line without the space at its end', () => {
    expect(breakLines(face, 'one two', 4)[0]?.map(({ width }) => width)).toEqual([3, 3]);
  });

  it('gives nothing for text without anything to draw', () => {
    expect(lines(' \n\t\u0000\u200b', 10)).toEqual([]);
  });
});
