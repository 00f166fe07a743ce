import { describe, expect, it } from 'vitest';
import type { Folded } from '../../../../src/domain/record/fold';
import type { Marker } from '../../../../src/domain/session/mark';
import {
  askedOf,
  byGroup,
  countProgress,
  itemProgress,
  type ItemStatus,
  type ProgressSetting,
  sessionProgress,
  stateByItem,
} from '../../../../src/domain/session/progress';
import { after, answer, apart, edition, mark, unitary } from './given-session';

const [scale] = edition.scales;
const [first, second] = edition.items;
if (!scale || !first || !second) throw new Error('The edition for these tests has changed');

const setting: ProgressSetting = {
  edition,
  scale,
  authority: unitary,
  assessedOn: '2025-03-01',
  isDated: (evidence) => evidence === 'dated',
};

const text = (words: string) => () =>
  ({ kind: 'writeText', item: 'b1', field: 'areas', text: words, seen: [] }) as const;
const link = (evidence: string) => () =>
  ({ kind: 'linkEvidence', item: 'b1', evidence, linked: true, seen: [] }) as const;

describe('how far an item has come', () => {
  const outside = after(mark('b1', 'self', '5'), answer('b1', 'must', 'not-met'));
  const excused = after(answer('b1', 'must', 'not-met'), mark('b1', 'self', '5', 'Because'));
  const unevidenced = after(mark('b1', 'self', '2'), answer('b1', 'must', 'met'), link('undated'));

  it.each<[string, Folded, Marker | undefined, ItemStatus, string | undefined]>([
    ['nothing given', after(), 'self', 'unmarked', undefined],
    ['marked', after(mark('b1', 'self', '3')), 'self', 'marked', '3'],
    ['marked by somebody else', after(mark('b1', 'adviser', '3')), 'self', 'unmarked', undefined],
    [
      'marked by the adviser, where the result is asked for',
      after(mark('b1', 'adviser', '3')),
      undefined,
      'unmarked',
      undefined,
    ],
    [
      'agreed, where the result is asked for',
      after(mark('b1', 'self', '2'), mark('b1', 'agreed', '3', 'Seen')),
      undefined,
      'marked',
      '3',
    ],
    ['not applicable', after(mark('b1', 'self', 'not-applicable', 'No')), 'self', 'notApplicable', 'not-applicable'],
    ['taken away again', after(mark('b1', 'self', '3'), mark('b1', 'self', null)), 'self', 'unmarked', undefined],
    ['two marks', apart(mark('b1', 'self', '3'), mark('b1', 'self', '4')), 'self', 'conflict', undefined],
    [
      'two marks, where the result is asked for',
      apart(mark('b1', 'self', '3'), mark('b1', 'self', '4')),
      undefined,
      'conflict',
      undefined,
    ],
    [
      'two of the adviser’s, where the result is asked for',
      apart(mark('b1', 'adviser', '3'), mark('b1', 'adviser', '4')),
      undefined,
      'unmarked',
      undefined,
    ],
    ['outside the band since the answers changed', outside, 'self', 'needsSentence', '5'],
    ['outside the band with its sentence', excused, 'self', 'marked', '5'],
    ['below what is met, without a sentence', unevidenced, 'self', 'needsSentence', '2'],
  ])('%s', (_, state, marker, status, value) => {
    expect(itemProgress(state, first, marker, setting)).toMatchObject({ status, mark: value });
  });

  it('rests on whether a piece of its evidence carries a date', () => {
    const marked = [mark('b1', 'self', '3'), answer('b1', 'must', 'met'), answer('b1', 'good', 'met')] as const;
    const partly = { ...scale, values: scale.values.map((value) => ({ ...value, standing: 'partly' as const })) };
    const at = (state: Folded) => itemProgress(state, first, 'self', { ...setting, scale: partly }).status;
    expect(at(after(...marked, link('undated')))).toBe('marked');
    expect(at(after(...marked, link('dated')))).toBe('needsSentence');
  });

  it('counts the answers to what is asked, the evidence and the areas', () => {
    const state = after(answer('b1', 'must', 'met'), answer('b1', 'later', 'met'), link('e1'), text('One\n- Two'));
    expect(itemProgress(state, first, 'self', setting)).toMatchObject({ answered: 1, asked: 2, evidence: 1, areas: 2 });
  });

  it('does not ask again for a sentence that was erased', () => {
    const state = after(answer('b1', 'must', 'not-met'), mark('b1', 'self', '5', 'A name'), (now) => ({
      kind: 'eraseText',
      event: now.fields['item/b1/selfReason']?.[0]?.event ?? '',
      path: 'item/b1/selfReason',
      reason: 'Names a person',
    }));
    expect(itemProgress(state, first, 'self', setting).status).toBe('marked');
  });
});

describe('the indicators that are asked', () => {
  const idsOf = (...asked: Parameters<typeof askedOf>) => {
    const { current, cameInLater } = askedOf(...asked);
    return [current.map(({ id }) => id), cameInLater.map(({ id }) => id)];
  };

  it('are those in force for this kind of authority', () => {
    expect(idsOf(first, unitary, '2025-03-01')).toEqual([['must', 'good'], ['later']]);
    expect(idsOf(first, { ...unitary, nation: 'wales' }, '2025-03-02')).toEqual([
      ['must', 'later', 'welsh', 'good'],
      [],
    ]);
  });

  it('are those for everybody while the kind of authority is not known', () => {
    expect(idsOf(first, undefined, '2025-03-01')).toEqual([['must', 'good'], ['later']]);
  });
});

describe('how far a session has come', () => {
  const state = after(mark('b1', 'self', '5'), answer('b1', 'must', 'not-met'), text('One'));

  it('gives every item what it would have by itself', () => {
    expect(sessionProgress(state, 'self', setting)).toEqual(
      edition.items.map((item) => itemProgress(state, item, 'self', setting)),
    );
  });

  it('counts what is done and what is left, with nothing counted twice or left out', () => {
    expect(countProgress(sessionProgress(state, 'self', setting))).toEqual({
      items: 3,
      marked: 1,
      notApplicable: 1,
      left: 1,
      conflicts: 0,
      needSentence: 1,
    });
  });

  it('splits the state by item, and leaves nothing of an item out', () => {
    const parts = stateByItem(state);
    expect([...parts.keys()].sort()).toEqual(['b1', 'b2']);
    const fields = [...parts.values()].flatMap((part) => Object.keys(part.fields));
    const ofItems = Object.keys(state.fields).filter((path) => path.includes('/'));
    expect(fields.sort()).toEqual(ofItems.sort());
  });

  it('goes by area of control, and leaves out an area without items', () => {
    const groups = byGroup(edition, sessionProgress(state, 'self', setting));
    expect(groups.map(({ title, items }) => [title, items.map(({ item }) => item.id)])).toEqual([
      ['Law', ['b1']],
      ['Practice', ['b2', 'b3']],
    ]);
  });

  it('is one list where there are no areas, or an item is in none', () => {
    const items = edition.items.map((item) => ({ item }));
    expect(byGroup({ groups: [] }, items)).toEqual([{ id: 'all', title: undefined, items }]);
    const some = byGroup({ groups: edition.groups.slice(0, 1) }, items);
    expect(some.map(({ title, items: theirs }) => [title, theirs.length])).toEqual([
      ['Law', 1],
      [undefined, 2],
    ]);
  });
});
