import { describe, expect, it } from 'vitest';
import type { Edition, Item } from '../../../../src/domain/edition/edition';
import { countDiff, diffEditions } from '../../../../src/domain/edition/edition-diff';
import { choicesSuggested, suggestCrosswalk } from '../../../../src/domain/edition/suggest-crosswalk';
import { diffWords } from '../../../../src/domain/edition/word-diff';
import { editionCalled, itemOf } from './benchmark-files';

const before = editionCalled('la-toolkit-2024');

const changed = (id: string, change: Partial<Item>): Edition => ({
  ...before,
  items: before.items.map((item) => (item.id === id ? { ...item, ...change } : item)),
});

const diffTo = (after: Edition) => diffEditions(before, after, choicesSuggested(suggestCrosswalk(before, after)));

describe('the words of two texts', () => {
  it('are marked where they differ, and give back both texts whole', () => {
    const [old, now] = ['A plan is agreed and reviewed yearly.', 'A plan is agreed, and is reviewed each quarter.'];
    const diff = diffWords(old, now);
    expect(diff.before.map(({ text }) => text).join('')).toBe(old);
    expect(diff.after.map(({ text }) => text).join('')).toBe(now);
    expect(diff.before.filter(({ is }) => is === 'different').map(({ text }) => text.trim())).toEqual([
      'agreed',
      'yearly.',
    ]);
    expect(diff.after.filter(({ is }) => is === 'different').map(({ text }) => text.trim())).toEqual([
      'agreed,',
      'is',
      'each quarter.',
    ]);
  });

  it('that are alike are all the same, and nothing differs from nothing', () => {
    expect(diffWords('One two', 'One two').after).toEqual([{ text: 'One two', is: 'same' }]);
    expect(diffWords('', '')).toEqual({ before: [], after: [] });
    expect(diffWords('', 'New').after).toEqual([{ text: 'New', is: 'different' }]);
  });

  it('of a length that no form has are compared from both ends only', () => {
    const middle = (word: string) => Array.from({ length: 1500 }, (_, n) => `${word}${String(n)}`).join(' ');
    const both = (word: string) => `Same ${middle(word)} shared ${middle(`${word}${word}`)} end`;
    const said = ({ after }: ReturnType<typeof diffWords>) => after.map(({ text, is }) => [text.slice(0, 5), is]);
    expect(said(diffWords(both('a'), both('b')))).toEqual([
      ['Same ', 'same'],
      ['b0 b1', 'different'],
      ['end', 'same'],
    ]);
    expect(said(diffWords('Same a shared c end', 'Same b shared d end')).map(([, is]) => is)).toEqual([
      'same',
      'different',
      'same',
      'different',
      'same',
    ]);
  });
});

describe('the difference between two editions', () => {
  it('is nothing where they are the same', () => {
    expect(countDiff(diffTo(before))).toEqual({ same: 8, changed: 0, merged: 0, new: 0, gone: 0, moved: 0 });
  });

  it('shows changed words of a statement', () => {
    const after = changed('training', {
      statement: { text: 'All staff are trained.', wording: 'official', sources: [] },
    });
    const [diff] = diffTo(after).filter(({ is }) => is === 'changed');
    if (diff?.is !== 'changed') throw new Error('Nothing changed');
    expect(diff.after.id).toBe('training');
    expect(diff.statement?.after[0]).toEqual({ text: 'All staff ', is: 'different' });
  });

  it('tells a new number from changed words', () => {
    const after = changed('training', { number: '6a' });
    expect(diffTo(after).filter((one) => 'renumbered' in one && one.renumbered)).toMatchObject([{ is: 'same' }]);
    expect(countDiff(diffTo(after))).toMatchObject({ same: 8, moved: 1 });
  });

  it('shows what is new and, at the end, what is gone', () => {
    const training = itemOf(before, 'training');
    const after = {
      ...before,
      items: [
        ...before.items.filter(({ id }) => id !== 'training'),
        { ...training, id: 'grants', number: '9', title: 'Grants and contracts' },
      ],
    };
    expect(diffTo(after).slice(-2)).toMatchObject([
      { is: 'new', after: { id: 'grants' } },
      { is: 'gone', before: { id: 'training' } },
    ]);
  });

  it('sets no two statements against one, where several items meet', () => {
    const of2018 = editionCalled('la-toolkit-2018');
    const diff = diffEditions(of2018, before, choicesSuggested(suggestCrosswalk(of2018, before)));
    const merged = diff.find(({ is }) => is === 'merged');
    expect(merged).toMatchObject({ before: [{ id: 'engagement' }, { id: 'communications' }] });
  });

  it('counts indicators that differ as changed', () => {
    const after = changed('training', { indicators: [] });
    expect(diffTo(after).find(({ is }) => is === 'changed')).toMatchObject({ indicators: { after: 0 } });
  });
});
