import { describe, expect, it } from 'vitest';
import { nothing } from '../../../../src/domain/record/fold';
import type { Mark, Marker } from '../../../../src/domain/session/mark';
import { answersOf, areasIn, markersUsed, readItem, readSession } from '../../../../src/domain/session/session';
import { after, answer, apart, archive, edition, history, mark } from './given-session';

describe('reading a session', () => {
  it('gives what it was started with', () => {
    expect(readSession('s1', after())).toMatchObject({
      id: 's1',
      authority: 'a1',
      edition: 'small',
      instrument: 'small',
      scale: 'score',
      period: '2024/25',
      assessedOn: '2025-03-01',
      archived: false,
    });
  });

  it('gives nothing for a record that was never started', () => {
    expect(readSession('s1', nothing)).toBeUndefined();
  });

  it('knows whether it is archived', () => {
    expect(readSession('s1', after(archive(true)))?.archived).toBe(true);
    expect(readSession('s1', after(archive(true), archive(false)))?.archived).toBe(false);
  });
});

describe('the mark that counts', () => {
  it.each<[string, readonly [Marker, Mark | null][], Marker | undefined, Mark | undefined]>([
    ['none', [], undefined, undefined],
    ['the council’s own', [['self', '4']], 'self', '4'],
    ['never the adviser’s alone', [['adviser', '2']], undefined, undefined],
    [
      'the council’s own beside the adviser’s',
      [
        ['self', '4'],
        ['adviser', '2'],
      ],
      'self',
      '4',
    ],
    [
      'the agreed before the council’s own',
      [
        ['self', '4'],
        ['agreed', '3'],
      ],
      'agreed',
      '3',
    ],
    [
      'the confirmed before all',
      [
        ['confirmed', '5'],
        ['agreed', '3'],
        ['self', '4'],
      ],
      'confirmed',
      '5',
    ],
    [
      'the next where one was taken away',
      [
        ['self', '4'],
        ['agreed', '3'],
        ['agreed', null],
      ],
      'self',
      '4',
    ],
  ])('%s', (_, given, marker, value) => {
    const { result, disputed } = readItem(
      after(...given.map(([whose, which]) => mark('b3', whose, which, 'Seen'))),
      'b3',
    );
    expect([result?.marker, result?.mark, disputed]).toEqual([marker, value, false]);
  });

  it('is disputed where two people gave different ones apart, with each one’s own reason', () => {
    const state = apart(mark('b3', 'self', '4', 'Ann’s'), mark('b3', 'self', 'not-applicable', 'Bea’s'));
    const item = readItem(state, 'b3');
    expect([item.result, item.disputed]).toEqual([undefined, true]);
    const { mark: given, reason } = item.marks.self;
    const pairs = given.sides.map(({ event, value }) => [
      value,
      reason.sides.find((side) => side.event === event)?.value,
    ]);
    expect(pairs.sort()).toEqual([
      ['4', 'Ann’s'],
      ['not-applicable', 'Bea’s'],
    ]);
  });

  it('is not replaced by a lesser one while it is disputed', () => {
    const state = apart(
      mark('b3', 'agreed', '4', 'Seen'),
      mark('b3', 'agreed', '5', 'Seen'),
      history([mark('b3', 'self', '2')]),
    );
    expect(readItem(state, 'b3')).toMatchObject({ result: undefined, disputed: true });
  });
});

describe('the rest of an item', () => {
  it('holds the evidence that is linked, and not what was taken off again', () => {
    const link = (evidence: string, linked: boolean, seen: readonly string[]) => () =>
      ({ kind: 'linkEvidence', item: 'b1', evidence, linked, seen }) as const;
    const state = after(link('e1', true, []), link('e2', true, []), (now) =>
      link('e1', false, now.fields['evidence/b1/e1']?.map(({ event }) => event) ?? [])(),
    );
    expect(readItem(state, 'b1').evidence).toEqual(['e2']);
    expect(readItem(state, 'b2').evidence).toEqual([]);
  });

  it('holds the answers that stand, and passes over what it does not know', () => {
    const state = after(answer('b1', 'must', 'met'), answer('b1', 'good', 'partly'), answer('b1', 'good', null));
    expect(answersOf(state, 'b1')).toEqual({ must: 'met' });
  });

  it.each([
    [undefined, []],
    ['  \n\n', []],
    ['One', ['One']],
    [' - One\n• Two\n\n– Three  \n* Four', ['One', 'Two', 'Three', 'Four']],
    ['-5 degrees', ['-5 degrees']],
  ])('reads areas for development from %j', (areas, expected) => {
    expect(areasIn(areas)).toEqual(expected);
  });

  it('tells which kinds of mark were used, in the order of the process', () => {
    const state = after(mark('b3', 'agreed', '3'), mark('b1', 'self', '3'), mark('b1', 'adviser', '3'));
    expect(markersUsed(state, edition.items)).toEqual(['self', 'adviser', 'agreed']);
    // The start itself gave b2 its preset.
    expect(markersUsed(after(), edition.items)).toEqual(['self']);
  });
});
