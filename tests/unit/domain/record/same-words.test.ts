import { describe, expect, it } from 'vitest';
import { sameWordsAs } from '../../../../src/domain/record/same-words';

const areas = '- Track attendance\n* Ann Other was not told\n\nInduction';

describe('the same words', () => {
  it.each([
    ['the text itself', areas],
    ['a line of it', 'Track attendance'],
    ['a line in other letters and spaces', ' track   ATTENDANCE '],
    ['a single word that is a line of its own', 'Before\ninduction\nafter'],
    ['a line carried on between other words', 'Area for development: Ann Other was not told. Marked 2.'],
    ['a line broken in two', 'Ann Other\nwas not told'],
    ['a title cut off', 'Ann Other was…'],
  ])('are found in %s', (_, other) => {
    expect(sameWordsAs(areas)(other)).toBe(true);
  });

  it.each([
    ['other words', 'Something else'],
    ['nothing', ''],
    ['a single word inside a sentence', 'The induction of new staff'],
    ['a part of a line', 'Ann Other'],
    ['a line inside longer words', 'Backtrack attendances'],
    ['a title cut off after one word', 'Track…'],
  ])('are not found in %s', (_, other) => {
    expect(sameWordsAs(areas)(other)).toBe(false);
  });

  it('know where a Welsh name ends, and take signs as signs', () => {
    expect(sameWordsAs('Siân Ŵ')('Gan Siân Ŵyn')).toBe(false);
    expect(sameWordsAs('Siân Ŵyn')('Gan Siân Ŵyn, 2024')).toBe(true);
    expect(sameWordsAs('a.b (c)')('axb (c)')).toBe(false);
    expect(sameWordsAs('a.b (c)')('so a.b (c) it is')).toBe(true);
  });

  it('are found nowhere for a text of nothing', () => {
    expect(sameWordsAs(' \n- ')('anything')).toBe(false);
  });
});
