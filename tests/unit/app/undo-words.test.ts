import { describe, expect, it } from 'vitest';
import { together } from '../../../src/app/undo-last';

describe('what is to be taken back', () => {
  it('is told whole where it is little, without two full stops in a row', () => {
    expect(together(['Agreed mark for 7 Training: 4. Reason: Minutes of item 4.', 'Wrote strengths'])).toBe(
      'Agreed mark for 7 Training: 4. Reason: Minutes of item 4. Wrote strengths',
    );
  });

  it('is told by its beginning and counted where it is much, as with all the marks of a letter', () => {
    const marks = Array.from({ length: 10 }, (_, n) => `Confirmed mark for ${n + 1}: 4`);
    expect(together(marks)).toBe('Confirmed mark for 1: 4. Confirmed mark for 2: 4, and 8 more changes');
  });
});
