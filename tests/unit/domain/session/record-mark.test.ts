import { describe, expect, it } from 'vitest';
import type { Folded } from '../../../../src/domain/record/fold';
import type { Mark, Marker } from '../../../../src/domain/session/mark';
import type { SessionCommand } from '../../../../src/domain/session/session-command';
import { after, answer, decide, mark, outcomeOf } from './given-session';

const recorded = (where: string, value: Mark | null, reason: string | null) => [
  { [`item/${where}/selfMark`]: value, [`item/${where}/selfReason`]: reason },
];

describe('a mark', () => {
  it.each<[string, Parameters<typeof mark>, unknown]>([
    ['is stored with its empty reason', ['b3', 'self', '4'], recorded('b3', '4', null)],
    ['is stored with the reason that was given', ['b3', 'self', '4', ' Why '], recorded('b3', '4', 'Why')],
    ['needs an item of the edition', ['b9', 'self', '4'], 'unknownItem'],
    ['needs a value of the scale', ['b3', 'self', '6'], 'unknownMark'],
    ['needs a value of the scale of this session, not of another', ['b3', 'self', 'amber'], 'unknownMark'],
    ['is not applicable only with a reason', ['b3', 'self', 'not-applicable'], 'reasonMissing'],
    ['is not applicable only with a reason in words', ['b3', 'self', 'not-applicable', '  '], 'reasonMissing'],
    [
      'is not applicable with its reason',
      ['b3', 'self', 'not-applicable', 'No panel'],
      recorded('b3', 'not-applicable', 'No panel'),
    ],
    ['that is taken from nothing is no change', ['b3', 'self', null], []],
  ])('%s', (_, given, expected) => {
    const state = after();
    expect(outcomeOf(state, mark(...given)(state))).toEqual(expected);
  });

  it('takes its reason with it when it is taken away', () => {
    const state = after(mark('b3', 'self', '4', 'Why'));
    expect(outcomeOf(state, mark('b3', 'self', null, 'Ignored')(state))).toEqual(recorded('b3', null, null));
  });

  it('that already stands with its reason is no change', () => {
    const state = after(mark('b3', 'self', '4', 'Why'));
    expect(outcomeOf(state, mark('b3', 'self', '4', 'Why')(state))).toEqual([]);
    expect(outcomeOf(state, mark('b3', 'self', '4', 'Another')(state))).toEqual(recorded('b3', '4', 'Another'));
  });

  it('is refused where another stands than the screen showed', () => {
    const state = after(mark('b3', 'self', '4'));
    expect(decide(state, mark('b3', 'self', '5')(after()))).toMatchObject({
      ok: false,
      problem: { kind: 'changedSince', path: 'item/b3/selfMark', standing: [{ is: 'present', value: '4' }] },
    });
  });

  it('of one kind does not stand in the way of another kind', () => {
    const state = after(mark('b3', 'self', '4'));
    expect(outcomeOf(state, mark('b3', 'adviser', '2', 'No record')(state))).toEqual([
      { 'item/b3/adviserMark': '2', 'item/b3/adviserReason': 'No record' },
    ]);
  });
});

describe('a mark that differs from an earlier one', () => {
  const own = after(mark('b3', 'self', '4'));
  const both = after(mark('b3', 'self', '4'), mark('b3', 'adviser', '3', 'No record'));
  const settled = after(mark('b3', 'self', '4'), mark('b3', 'agreed', '3', 'Settled'));

  it.each<[string, Folded, Parameters<typeof mark>, readonly Marker[]]>([
    ['the adviser’s from the council’s own', own, ['b3', 'adviser', '3'], ['self']],
    ['the agreed from both', both, ['b3', 'agreed', '2'], ['self', 'adviser']],
    ['the agreed from one of two', both, ['b3', 'agreed', '4'], ['adviser']],
    ['the confirmed from the agreed alone', settled, ['b3', 'confirmed', '4'], ['agreed']],
    ['the confirmed from the council’s own where none was agreed', own, ['b3', 'confirmed', '3'], ['self']],
  ])('stands only with a reason: %s', (_, state, given, differs) => {
    expect(decide(state, mark(...given)(state))).toMatchObject({
      ok: false,
      problem: { kind: 'differenceReasonMissing', item: 'b3', differsFrom: differs },
    });
    const withReason = mark(given[0], given[1], given[2], 'Seen together')(state);
    expect(decide(state, withReason)).toMatchObject({ ok: true });
  });

  it.each<[string, Folded, Parameters<typeof mark>]>([
    ['taking a mark away', both, ['b3', 'adviser', null]],
    ['the council’s own, which comes first', both, ['b3', 'self', '2']],
    ['a confirmed mark as agreed', settled, ['b3', 'confirmed', '3']],
    ['a mark where nothing was given before', after(), ['b3', 'confirmed', '3']],
  ])('needs none for %s', (_, state, given) => {
    expect(decide(state, mark(...given)(state))).toMatchObject({ ok: true });
  });

  it('is stored in bulk only where every one of them can be', () => {
    const command = (reason: string): SessionCommand => ({
      kind: 'recordMarks',
      marks: [
        { item: 'b1', marker: 'confirmed', mark: '3', seen: [] },
        { item: 'b3', marker: 'confirmed', mark: '5', reason, seen: [] },
      ],
    });
    expect(outcomeOf(settled, command(' '))).toBe('differenceReasonMissing');
    expect(outcomeOf(settled, command('By letter'))).toEqual([
      { 'item/b1/confirmedMark': '3', 'item/b1/confirmedReason': null },
      { 'item/b3/confirmedMark': '5', 'item/b3/confirmedReason': 'By letter' },
    ]);
  });
});

describe('a mark outside the suggested band', () => {
  const not = after(answer('b1', 'must', 'not-met'));
  const partly = after(answer('b1', 'must', 'partly'));
  const met = after(answer('b1', 'must', 'met'));
  const skipped = after(answer('b1', 'must', 'not-applicable'));

  it.each<[string, Folded, Mark, boolean, boolean]>([
    ['below, where one is not met', not, '2', false, false],
    ['met, where one is not met', not, '3', false, true],
    ['met, where one is partly met', partly, '3', false, false],
    ['exceeded, where one is partly met', partly, '4', false, true],
    ['met, where all are met', met, '3', true, false],
    ['exceeded, where all are met', met, '5', true, true],
    ['below, where all are met', met, '1', true, true],
    ['exceeded, where all are met and nothing is dated', met, '4', false, true],
    ['anything, where nothing is asked', skipped, '5', false, false],
    ['anything, where nothing is answered', after(), '5', false, false],
  ])('%s', (_, state, value, dated, asks) => {
    const over = { hasDatedEvidence: () => dated };
    const given = outcomeOf(state, mark('b1', 'self', value)(state), over);
    expect(given).toEqual(asks ? 'sentenceMissing' : recorded('b1', value, null));
    expect(outcomeOf(state, mark('b1', 'self', value, 'Because')(state), over)).toEqual(
      recorded('b1', value, 'Because'),
    );
  });

  it('says what was suggested and why', () => {
    expect(decide(not, mark('b1', 'self', '5')(not))).toMatchObject({
      ok: false,
      problem: { suggestion: { suggests: 'Below', reason: 'Not met: must is so.' } },
    });
  });

  it('needs no sentence when it is not applicable, or taken away', () => {
    const state = after(mark('b1', 'self', '5'), answer('b1', 'must', 'not-met'));
    expect(outcomeOf(state, mark('b1', 'self', null)(state))).toEqual(recorded('b1', null, null));
    expect(outcomeOf(state, mark('b1', 'self', 'not-applicable', 'None')(state))).toEqual(
      recorded('b1', 'not-applicable', 'None'),
    );
  });

  it('is not asked about while the kind of authority is not known', () => {
    expect(outcomeOf(not, mark('b1', 'self', '5')(not), { authority: undefined })).toEqual(recorded('b1', '5', null));
  });
});
