import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Crosswalk, Edition, Item } from '../../../../src/domain/edition/edition';
import type { Json, Path } from '../../../../src/domain/record/event';
import type { Folded, Standing } from '../../../../src/domain/record/fold';
import { carryOver, type NextYear } from '../../../../src/domain/session/carry-over';
import { accountInWords, countAccount } from '../../../../src/domain/session/carry-over-account';
import { readSession } from '../../../../src/domain/session/session';
import { smallEdition, start } from '../../../support/histories';
import { outcomeOf, unitary } from './given-session';

const standing = (value: Json, event = 'e1'): Standing => ({ event, is: 'present', value });
const stateOf = (values: Readonly<Record<Path, Json | readonly Standing[]>>): Folded => ({
  heads: ['e1'],
  fields: Object.fromEntries(
    Object.entries({ authority: 'a1', editionHash: 'h1', period: '2022/23', assessedOn: '2023-02-14', ...values }).map(
      ([path, value]) => [path, Array.isArray(value) ? (value as readonly Standing[]) : [standing(value as Json)]],
    ),
  ),
});

const item = (id: string, indicators: readonly string[] = []): Item => {
  const [like] = smallEdition.items;
  const [indicator] = like?.indicators ?? [];
  if (!like || !indicator) throw new Error('The small edition has no item with an indicator');
  const asked = indicators.map((known) => ({ ...indicator, id: known }));
  return { ...like, id, number: id.slice(1), title: `Item ${id}`, indicators: asked };
};
const edition = (id: string, items: readonly Item[]): Edition => ({ ...smallEdition, id, items });
const walk = (mappings: Readonly<Record<string, readonly string[]>>, newItems: readonly string[] = []): Crosswalk => ({
  kind: 'crosswalk',
  schema: 1,
  id: 'old-to-new',
  from: 'old',
  to: 'new',
  wording: 'project',
  note: 'For tests',
  mappings: Object.entries(mappings).map(([from, to]) => ({ from, to })),
  newItems,
});

const setting = { authority: unitary, assessedOn: '2024-02-14' };
const carry = (
  state: Folded,
  from: Edition,
  to: Edition,
  crosswalks: readonly Crosswalk[] = [],
): NextYear | undefined => {
  const session = readSession('s1', state);
  if (!session) throw new Error('Not a session');
  return carryOver({ session, state, edition: from }, to, crosswalks, setting);
};
const valuesOf = (next: NextYear | undefined, into: string): readonly (readonly [string, Json])[] =>
  next?.carryOver.items
    .find((one) => one.item === into)
    ?.values.map(({ part, value }) => [
      part.is === 'text' ? part.field : part.is === 'evidence' ? part.evidence : part.indicator,
      value,
    ]) ?? [];

const old = edition('old', [item('o1', ['i1']), item('o2', ['i1', 'i2']), item('o3', ['i3'])]);

describe('What comes over into the next year', () => {
  it('is words, evidence and answers of the same edition, item by item, and never a mark, a reason or a target', () => {
    const next = carry(
      stateOf({
        'text/o1/strengths': 'Works well.',
        'text/o1/areas': 'Track attendance',
        'evidence/o1/v1': true,
        'evidence/o1/v2': false,
        'indicator/o1/i1': 'partly',
        'item/o1/selfMark': '4',
        'item/o1/selfReason': 'Because',
        'target/o1/mark': '5',
        'target/o1/reason': 'Higher risk',
      }),
      old,
      old,
    );
    expect(valuesOf(next, 'o1')).toEqual([
      ['strengths', 'Works well.'],
      ['areas', 'Track attendance'],
      ['v1', true],
      ['i1', 'partly'],
    ]);
    expect(next?.carryOver).toMatchObject({ session: 's1', period: '2022/23' });
    expect(next?.carryOver.crosswalk).toBeUndefined();
    expect(next?.carryOver.items).toHaveLength(1);
  });

  it('has both texts, labelled, the same evidence once, where two old items meet in one', () => {
    const next = carry(
      stateOf({
        'text/o1/strengths': 'One.',
        'text/o2/strengths': 'Two.',
        'text/o1/areas': '- First\n\nSecond',
        'text/o2/areas': 'Third',
        'evidence/o1/v1': true,
        'evidence/o2/v1': true,
        'evidence/o2/v2': true,
      }),
      old,
      edition('new', [item('n1')]),
      [walk({ o1: ['n1'], o2: ['n1'], o3: [] })],
    );
    expect(valuesOf(next, 'n1')).toEqual([
      ['strengths', 'From 1 Item o1:\nOne.\n\nFrom 2 Item o2:\nTwo.'],
      ['areas', 'Item o1: First\nItem o1: Second\nItem o2: Third'],
      ['v1', true],
      ['v2', true],
    ]);
    expect(next?.carryOver.items[0]?.values.map(({ items }) => items)).toEqual([
      ['o1', 'o2'],
      ['o1', 'o2'],
      ['o1', 'o2'],
      ['o2'],
    ]);
    expect(next && accountInWords(countAccount(next.account), old.nouns)).toBe(
      '3 benchmarks: 0 mapped, 2 merged into 1, 1 gone; 0 new',
    );
  });

  it('names an indicator that two old items answer differently, and carries neither answer', () => {
    const into = edition('new', [item('n1', ['i1', 'i2'])]);
    const answers = { 'indicator/o1/i1': 'met', 'indicator/o2/i2': 'met' };
    const crosswalks = [walk({ o1: ['n1'], o2: ['n1'], o3: [] })];
    const differ = carry(stateOf({ ...answers, 'indicator/o2/i1': 'partly' }), old, into, crosswalks);
    expect(valuesOf(differ, 'n1')).toEqual([['i2', 'met']]);
    expect(differ?.leftBehind.map(({ items, why }) => [items.map(({ id }) => id), why])).toEqual([
      [['o1', 'o2'], 'differs'],
    ]);
    const agree = carry(stateOf({ ...answers, 'indicator/o2/i1': 'met' }), old, into, crosswalks);
    expect(valuesOf(agree, 'n1')).toEqual([
      ['i1', 'met'],
      ['i2', 'met'],
    ]);
    expect(agree?.leftBehind).toEqual([]);
  });

  it('goes to each of the new items that an old one leads to, and an answer only where it is asked', () => {
    const into = edition('new', [item('n1', ['i1']), item('n2')]);
    const next = carry(stateOf({ 'text/o1/strengths': 'Well.', 'indicator/o1/i1': 'met' }), old, into, [
      walk({ o1: ['n1', 'n2'], o2: [], o3: [] }),
    ]);
    expect(valuesOf(next, 'n1')).toEqual([
      ['strengths', 'Well.'],
      ['i1', 'met'],
    ]);
    expect(valuesOf(next, 'n2')).toEqual([['strengths', 'Well.']]);
    expect(next?.leftBehind).toEqual([]);
    const elsewhere = carry(stateOf({ 'indicator/o3/i3': 'met' }), old, into, [
      walk({ o1: ['n2'], o2: [], o3: ['n1'] }),
    ]);
    expect(elsewhere?.leftBehind.map(({ why }) => why)).toEqual(['notAsked']);
  });

  it('names what was erased, withheld or stands in two versions, and carries none of it', () => {
    const next = carry(
      stateOf({
        'text/o1/strengths': [{ event: 'e2', is: 'erased' }],
        'text/o1/areas': [{ event: 'e3', is: 'withheld' }],
        'text/o2/strengths': [standing('A', 'e4'), standing('B', 'e5')],
      }),
      old,
      old,
    );
    expect(next?.carryOver.items).toEqual([]);
    expect(next?.leftBehind.map(({ items, why }) => [items[0]?.id, why])).toEqual([
      ['o1', 'erased'],
      ['o1', 'withheld'],
      ['o2', 'conflict'],
    ]);
  });

  it('is refused where no crosswalk leads to the new edition', () => {
    expect(carry(stateOf({}), old, edition('other', []), [walk({})])).toBeUndefined();
  });

  it('follows a chain of crosswalks, and keeps one crosswalk made of them', () => {
    const last = edition('last', [item('l1')]);
    const next = carry(stateOf({ 'text/o1/strengths': 'Well.' }), old, last, [
      walk({ o1: ['n1'], o2: [], o3: [] }),
      { ...walk({ n1: ['l1'] }), id: 'new-to-last', from: 'new', to: 'last' },
    ]);
    expect(valuesOf(next, 'l1')).toEqual([['strengths', 'Well.']]);
    expect(next?.carryOver.crosswalk).toMatchObject({
      from: 'old',
      to: 'last',
      mappings: [
        { from: 'o1', to: ['l1'] },
        { from: 'o2', to: [] },
        { from: 'o3', to: [] },
      ],
      newItems: [],
    });
  });
});

describe('The account of the items', () => {
  it('has every item once, and its numbers add up, whatever the crosswalk', () => {
    const ids = (prefix: string) =>
      fc.integer({ min: 1, max: 9 }).map((n) => Array.from({ length: n }, (_, i) => `${prefix}${i}`));
    const given = fc.tuple(ids('o'), ids('n')).chain(([from, to]) =>
      fc.tuple(
        fc.constant(from),
        fc.constant(to),
        // An item that neither edition has, too: a crosswalk from outside may name one.
        fc.array(fc.uniqueArray(fc.constantFrom(...to, 'n99'), { maxLength: 3 }), {
          minLength: from.length,
          maxLength: from.length,
        }),
      ),
    );
    fc.assert(
      fc.property(given, ([from, to, targets]) => {
        const mappings = Object.fromEntries(from.map((id, n) => [id, targets[n] ?? []]));
        const texts = Object.fromEntries(from.map((id) => [`text/${id}/strengths`, `Words of ${id}.`]));
        const later = edition(
          'new',
          to.map((id) => item(id)),
        );
        const next = carry(
          stateOf(texts),
          edition(
            'old',
            from.map((id) => item(id)),
          ),
          later,
          [walk(mappings)],
        );
        if (!next) throw new Error('There is a crosswalk');
        const counts = countAccount(next.account);
        expect(counts.mapped + counts.merged + counts.gone).toBe(from.length);
        expect(next.account.former.map(({ item: { id } }) => id)).toEqual(from);
        expect(next.account.following.map(({ item: { id } }) => id)).toEqual(to);
        expect(next.account.following.filter(({ is }) => is === 'new')).toHaveLength(counts.new);
        // Both sides of the account tell the same story.
        for (const { item: one, to: reached } of next.account.former) {
          for (const { item: other, from: sources } of next.account.following)
            expect(sources.some(({ id }) => id === one.id)).toBe(reached.some(({ id }) => id === other.id));
        }
        // Nothing of an item that is not gone is lost, and nothing comes from one that is.
        for (const { item: one, is, to: reached } of next.account.former) {
          const arrived = next.carryOver.items.filter(({ values }) =>
            values.some(({ value }) => JSON.stringify(value).includes(`Words of ${one.id}.`)),
          );
          expect(arrived).toHaveLength(reached.length);
          expect(arrived.length === 0).toBe(is === 'gone');
        }
      }),
    );
  });
});

describe('Starting a session with what comes over', () => {
  it('is refused where its crosswalk leads to an item that the edition does not have', () => {
    const command = {
      ...start,
      carryOver: { session: 's0', period: '2022/23', items: [], crosswalk: walk({ b1: ['b1'], b2: ['b9'] }) },
    } as typeof start;
    expect(outcomeOf({ heads: [], fields: {} }, command)).toBe('unknownItem');
  });
});
