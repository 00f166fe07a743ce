import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge } from '../../../../src/domain/record/merge';
import { markers } from '../../../../src/domain/session/mark';
import { type Summary, summarise, type Tally } from '../../../../src/domain/session/summarise';
import { allEditions, editionCalled } from '../edition/benchmark-files';
import { type Doing, goOn, mark, type Opened, opened, openSession } from './marked-session';
import { publishedChannel, publishedToolkit, toolkit2018 } from './published-year';

const of = (session: Opened): Summary => summarise(session.state, session);
const countsOf = (tally: Tally): Record<string, number> =>
  Object.fromEntries(tally.counts.map(({ value, count }) => [value.id, count]));
const february = { scale: 'score', period: '2023', assessedOn: '2023-02-28' };

describe('the summary of a session', () => {
  it('gives the published year: nine marked, six of them exceeded, one not applicable', () => {
    const summary = of(publishedToolkit());
    expect(summary.marked).toHaveLength(9);
    expect(summary.exceeded).toHaveLength(6);
    expect(summary.met).toHaveLength(3);
    expect(summary.below).toEqual([]);
    expect(summary.notApplicable.map(({ item, result }) => [item.number, result.reason])).toEqual([
      ['5', 'Assured separately.'],
    ]);
    expect(countsOf(summary)).toEqual({ '1': 0, '2': 0, '3': 3, '4': 4, '5': 2 });
    expect(summary.markers).toEqual([{ marker: 'agreed', count: 10 }]);
  });

  it('gives the published Channel statement by area of control', () => {
    const summary = of(publishedChannel());
    expect(countsOf(summary)).toEqual({ red: 0, amber: 3, green: 27 });
    expect(summary.groups.map((group) => [group.title, countsOf(group)['green'], countsOf(group)['amber']])).toEqual([
      ['Legal requirements', 3, 1],
      ['Strategic governance', 3, 0],
      ['Chairing skills', 5, 0],
      ['Panel function', 12, 1],
      ['Data protection', 4, 1],
    ]);
  });

  it('says nothing of met or exceeded on a scale of red, amber and green', () => {
    const { below, met, exceeded } = of(publishedChannel());
    expect([below, met, exceeded]).toEqual([[], [], []]);
  });

  it('keeps what nobody marked apart, never as zero', () => {
    const summary = of(openSession(toolkit2018, february, [mark('training', '4')]));
    expect(summary.unmarked).toHaveLength(9);
    expect(countsOf(summary)).toEqual({ '1': 0, '2': 0, '3': 0, '4': 1, '5': 0 });
  });

  it('counts the confirmed mark before the agreed, and the agreed before the council’s own', () => {
    const summary = of(
      openSession(toolkit2018, february, [
        mark('training', '5', { marker: 'self' }),
        mark('training', '4', { marker: 'agreed', reason: 'No induction' }),
        mark('training', '3', { marker: 'confirmed', reason: 'By letter' }),
        mark('engagement', '2', { marker: 'self' }),
        mark('communications', '4', { marker: 'adviser' }),
      ]),
    );
    expect(summary.marked.map(({ item, value }) => [item.id, value.id])).toEqual([
      ['training', '3'],
      ['engagement', '2'],
    ]);
    expect(summary.markers).toEqual([
      { marker: 'self', count: 1 },
      { marker: 'confirmed', count: 1 },
    ]);
    expect(summary.below.map(({ item }) => item.id)).toEqual(['engagement']);
  });

  it('leaves an item unmarked whose mark was taken away', () => {
    const summary = of(openSession(toolkit2018, february, [mark('training', '4'), mark('training', null)]));
    expect(summary.unmarked).toHaveLength(10);
  });

  it('counts neither of two marks that stand side by side', () => {
    const { events } = openSession(toolkit2018, february, []);
    const ours = goOn(toolkit2018, events, 's1', [mark('training', '4')]);
    const theirs = goOn(toolkit2018, events, 's1', [mark('training', '2')], 'p2');
    const summary = of(opened(toolkit2018, merge(ours, theirs), 's1'));
    expect(summary.disputed.map(({ item, marker, sides }) => [item.id, marker, [...sides].sort()])).toEqual([
      ['training', 'agreed', ['2', '4']],
    ]);
    expect(summary.marked).toEqual([]);
    expect(summary.unmarked).toHaveLength(9);
  });

  it('passes over a value that the scale does not have', () => {
    const newer = editionCalled('la-toolkit-2023');
    const { events } = openSession(newer, { ...february, scale: 'met' }, [mark('training', 'exceeding')]);
    const session = opened(newer, events, 's1');
    const [score] = newer.scales;
    if (!score) throw new Error('no scale');
    expect(summarise(session.state, { edition: newer, scale: score }).unmarked).toHaveLength(7);
  });
});

describe('the counts', () => {
  const editions = allEditions();
  const anyDoing = (items: readonly string[], values: readonly string[]): fc.Arbitrary<Doing> =>
    fc
      .tuple(
        fc.constantFrom(...items),
        fc.constantFrom(...markers),
        fc.constantFrom<string | null>(null, 'not-applicable', ...values),
      )
      .map(([item, marker, value]) => mark(item, value, { marker, reason: 'Said why' }));

  const anySession = fc.constantFrom(
    ...editions.flatMap((edition) => edition.scales.map((scale) => ({ edition, scale }))),
  );

  it('always add up to the number of items, in whole and by area, whatever was marked and merged', () => {
    fc.assert(
      fc.property(
        anySession.chain(({ edition, scale }) => {
          const doing = anyDoing(
            edition.items.slice(0, 8).map(({ id }) => id),
            scale.values.map(({ id }) => id),
          );
          const some = fc.array(doing, { maxLength: 12 });
          return fc.tuple(fc.constant({ edition, scale }), some, some, some);
        }),
        ([{ edition, scale }, first, ours, theirs]) => {
          const base = openSession(edition, { ...february, scale: scale.id }, first).events;
          const events = merge(goOn(edition, base, 's1', ours), goOn(edition, base, 's1', theirs, 'p2'));
          const summary = of(opened(edition, events, 's1'));
          const sum = (tally: Tally): number =>
            tally.marked.length + tally.notApplicable.length + tally.unmarked.length + tally.disputed.length;
          expect(sum(summary)).toBe(edition.items.length);
          expect(summary.total).toBe(edition.items.length);
          for (const tally of [summary, ...summary.groups]) {
            expect(sum(tally)).toBe(tally.total);
            expect(tally.counts.reduce((total, { count }) => total + count, 0)).toBe(tally.marked.length);
            expect(tally.counts).toHaveLength(scale.values.length);
          }
          if (edition.groups.length > 0)
            expect(summary.groups.reduce((total, group) => total + group.total, 0)).toBe(summary.total);
          const { below, met, exceeded, marked } = summary;
          if (scale.kind === 'score' || scale.kind === 'met')
            expect(below.length + met.length + exceeded.length).toBe(marked.length);
          else expect(below.length + met.length + exceeded.length).toBe(0);
          expect(summary.markers.reduce((total, { count }) => total + count, 0)).toBe(
            marked.length + summary.notApplicable.length,
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
