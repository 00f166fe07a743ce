import { describe, expect, it } from 'vitest';
import { type Action, readAction } from '../../../../src/domain/actions/action';
import type { Edition } from '../../../../src/domain/edition/edition';
import type { Json } from '../../../../src/domain/record/event';
import { fold } from '../../../../src/domain/record/fold';
import { carriedPath, textPath } from '../../../../src/domain/session/mark';
import {
  boardReviewedOnPath,
  boardReviewWordsPath,
  heldAtPath,
  heldReasonPath,
} from '../../../../src/domain/session/stage';
import type { Stage } from '../../../../src/domain/session/stage';
import { stageInWords } from '../../../../src/domain/session/stage-words';
import { currentStage, stagesOf } from '../../../../src/domain/session/stages';
import { anActionFor, aYear } from '../checks/given';
import { edition as threeItems, history, unitary } from './given-session';

type Fields = Readonly<Record<string, string | boolean | { readonly sides: readonly Json[] } | undefined>>;

const self = { 'item/b1/selfMark': '3', 'item/b2/selfMark': '4', 'item/b3/selfMark': '2' };
const agreed = { 'item/b1/agreedMark': '3', 'item/b2/agreedMark': '4', 'item/b3/agreedMark': '2' };
const confirmed = { 'item/b1/confirmedMark': '3', 'item/b2/confirmedMark': '4', 'item/b3/confirmedMark': '2' };
const review = { [boardReviewedOnPath]: '2025-05-12', [boardReviewWordsPath]: 'Minutes of 12 May, item 4' };
const planned = (fields: Fields = {}): readonly Action[] => {
  const { id, state } = anActionFor('a1', 'b3', { owner: 'Head of learning', due: '2026-09-01', ...fields });
  return [readAction(id, state)].flatMap((action) => action ?? []);
};

const stagesIn = (fields: Fields, actions: readonly Action[] = [], edition: Edition = threeItems) => {
  const { session, state, scale } = aYear(fields, { edition, assessedOn: '2025-03-01' });
  return stagesOf(state, { session, edition, scale, authority: unitary, actions, isDated: () => false });
};

const shown = (fields: Fields, actions?: readonly Action[]): Stage => stagesIn(fields, actions).current;

const viewOf = (stage: Stage, fields: Fields, actions?: readonly Action[]) => {
  const view = stagesIn(fields, actions).stages.find((one) => one.stage === stage);
  if (!view) throw new Error('There is no such stage');
  return view;
};

/** What is left of a stage: its needs that are not done, in words, with how many and which. */
const leftOf = (stage: Stage, fields: Fields, actions?: readonly Action[]) =>
  viewOf(stage, fields, actions)
    .needs.filter(({ done }) => !done)
    .map(({ words, left, which }) => `${words}: ${String(left)} (${which})`);

describe('the stage of a session', () => {
  it.each<[Stage, Fields]>([
    ['preparing', {}],
    ['preparing', { 'item/b1/selfMark': '3', 'item/b2/agreedMark': '4' }],
    ['selfMarked', self],
    // A later mark stands for the council's own.
    ['selfMarked', { ...self, 'item/b1/selfMark': '', 'item/b1/agreedMark': '3' }],
    ['selfMarked', { ...self, 'item/b1/adviserMark': '2' }],
    ['agreed', { ...self, ...agreed }],
    ['agreed', agreed],
    ['agreed', { ...agreed, 'item/b1/agreedMark': '', 'item/b1/confirmedMark': '4' }],
    ['confirmed', { ...agreed, ...confirmed }],
    ['confirmed', confirmed],
    // A review before the marks are agreed is kept, and waits for them.
    ['selfMarked', { ...self, ...review }],
    ['reviewed', { ...agreed, ...review }],
    ['reviewed', { ...confirmed, ...review }],
    ['agreed', { ...agreed, [boardReviewedOnPath]: '2025-05-12' }],
  ])('is %s with what is there', (stage, fields) => {
    expect(shown(fields)).toBe(stage);
  });

  it('counts what is preset as not applicable, until the adviser sees it otherwise', () => {
    const preset = { 'item/b2/selfMark': 'not-applicable', 'item/b2/selfReason': 'Assured elsewhere' };
    const { 'item/b2/agreedMark': _, ...others } = agreed;
    expect(shown({ ...others, ...preset })).toBe('agreed');
    expect(shown({ ...others, ...preset, 'item/b2/adviserMark': '3' })).toBe('selfMarked');
    // An item that no longer counts for agreed is still the council's own.
    expect(leftOf('agreed', { ...others, ...preset, 'item/b2/adviserMark': '3' })).toEqual([
      'Every benchmark that applies has an agreed mark, or a confirmed one: 1 (2)',
    ]);
  });

  it('does not count two marks that stand side by side', () => {
    expect(shown({ ...self, 'item/b1/selfMark': { sides: ['3', '4'] } })).toBe('preparing');
    expect(shown({ ...agreed, 'item/b1/agreedMark': { sides: ['3', '4'] } })).toBe('selfMarked');
  });

  it('says that no marks of the council’s own were recorded where agreed marks stand alone, and goes on', () => {
    expect(viewOf('selfMarked', agreed)).toMatchObject({
      is: 'done',
      note: 'No marks of the council’s own were recorded: the agreed marks stand.',
    });
    expect(viewOf('selfMarked', { ...agreed, 'item/b2/selfMark': 'not-applicable' }).note).toBeDefined();
    expect(viewOf('selfMarked', { ...agreed, 'item/b1/selfMark': '4' }).note).toBeUndefined();
    expect(viewOf('selfMarked', {}).note).toBeUndefined();
  });

  it('passes by the confirmed marks where the board looked at agreed ones, and says whose they are', () => {
    expect(viewOf('confirmed', { ...agreed, ...review })).toMatchObject({ is: 'passedBy', optional: true });
    expect(viewOf('reviewed', { ...agreed, ...review }).note).toBe('The marks that count now: 3 agreed.');
    const mixed = { ...agreed, 'item/b1/confirmedMark': '3', ...review };
    expect(viewOf('reviewed', mixed).note).toBe('The marks that count now: 2 agreed, 1 confirmed.');
    expect(viewOf('confirmed', { ...confirmed, ...review }).is).toBe('done');
  });

  it('is said in words', () => {
    expect(stagesIn({}).stages.map(({ stage }) => stageInWords(stage))).toEqual([
      'Preparing',
      'Self-marked',
      'Agreed',
      'Confirmed',
      'Reviewed by the board',
      'Ready for sign-off',
    ]);
  });

  it('of a check of one decision needs nobody’s agreement', () => {
    const decision: Edition = { ...threeItems, use: 'decision' };
    const { stages, current } = stagesIn({ ...self, ...review }, planned(), decision);
    expect(current).toBe('readyForSignOff');
    expect(stages.map(({ is }) => is)).toEqual(['done', 'done', 'passedBy', 'passedBy', 'done', 'current']);
  });

  it('is the same for lists', () => {
    const { session, state, edition, scale } = aYear(agreed, { edition: threeItems });
    expect(
      currentStage(state, { session, edition, scale, authority: unitary, actions: [], isDated: () => false }),
    ).toBe('agreed');
  });
});

describe('what is needed to be ready for sign-off', () => {
  const whole = { ...agreed, ...review };

  it('is there with all marks, an action for each that needs one, and nothing left open', () => {
    expect(shown(whole, planned())).toBe('readyForSignOff');
    expect(leftOf('readyForSignOff', whole, planned())).toEqual([]);
  });

  const needAction =
    'Every mark that needs an action has one, with an owner and a date. A date in words, such as “ongoing”, is none';

  it.each<[string, Fields, readonly Action[]]>([
    ['no action', {}, []],
    ['no owner', {}, planned({ owner: '' })],
    ['no date', {}, planned({ due: '' })],
    ['a date in words', {}, planned({ due: '', dueInWords: 'ongoing' })],
  ])('is not there with %s', (_, fields, actions) => {
    expect(shown({ ...whole, ...fields }, actions)).toBe('reviewed');
    expect(leftOf('readyForSignOff', { ...whole, ...fields }, actions)).toEqual([`${needAction}: 1 (3)`]);
  });

  it('leads to the action that lacks something, or to a new one', () => {
    const placeOf = (actions: readonly Action[]) =>
      viewOf('readyForSignOff', whole, actions).needs.find(({ words }) => words === needAction)?.place;
    expect(placeOf(planned({ owner: '' }))).toEqual({ kind: 'action', action: 'a1' });
    expect(placeOf([])).toEqual({ kind: 'newAction', session: 's1', item: 'b3' });
  });

  it.each<[string, Fields, string]>([
    ['an unmarked item', { 'item/b1/agreedMark': '' }, 'Every benchmark is marked: 1 (1)'],
    [
      'no reason for what does not apply',
      { 'item/b1/agreedMark': 'not-applicable' },
      'Every benchmark that does not apply has a reason: 1 (1)',
    ],
    [
      'two marks side by side, though an agreed one stands over them',
      { 'item/b1/selfMark': { sides: ['3', '4'] } },
      'No two people’s marks, dates or periods stand side by side: 1 (1)',
    ],
    [
      'two dates side by side',
      { assessedOn: { sides: ['2025-03-01', '2025-03-02'] } },
      'No two people’s marks, dates or periods stand side by side: 1 ()',
    ],
    [
      'a mark outside the suggested band without a sentence',
      { 'indicator/b1/must': 'not-met', 'indicator/b1/good': 'met' },
      'Every mark outside the suggested band has a sentence that says why: 1 (1)',
    ],
  ])('is not there with %s', (_, fields, words) => {
    expect(leftOf('readyForSignOff', { ...whole, ...fields }, planned())).toContain(words);
    expect(shown({ ...whole, ...fields }, planned())).not.toBe('readyForSignOff');
  });

  it('is not there while something that was carried over waits to be confirmed', () => {
    const { session, state, edition, scale } = aYear(whole, { edition: threeItems });
    const origin = { session: 's0', period: '2023/24', items: ['b1'] };
    const part = { is: 'text', field: 'areas' } as const;
    const carried = {
      [textPath('b1', 'areas')]: [{ event: 'e', is: 'present' as const, value: 'Track attendance' }],
      [carriedPath('b1', part)]: [{ event: 'e', is: 'present' as const, value: origin }],
    };
    const over = { ...state, fields: { ...state.fields, ...carried } };
    const setting = { session, edition, scale, authority: unitary, actions: planned(), isDated: () => false };
    expect(stagesOf(over, setting).current).toBe('reviewed');
    expect(stagesOf(over, setting).stages.at(-1)?.needs.at(-1)).toMatchObject({
      words: 'Nothing that was carried over waits to be confirmed',
      left: 1,
      which: '1',
      place: { kind: 'carried', session: 's1' },
    });
  });
});

describe('a session that was stepped back', () => {
  const back = (stage: string, reason = 'The board asked for more evidence') => ({
    ...agreed,
    ...review,
    [heldAtPath]: stage,
    [heldReasonPath]: reason,
  });

  it('is shown at that stage, with the reason, though more is there', () => {
    const { current, derived, held, stages } = stagesIn(back('selfMarked'));
    expect([current, derived]).toEqual(['selfMarked', 'reviewed']);
    expect(held).toMatchObject({
      stage: 'selfMarked',
      reason: { value: 'The board asked for more evidence' },
      isDisputed: false,
    });
    expect(held?.events).toEqual([`${heldAtPath}-1`]);
    expect(stages.map(({ is }) => is)).toEqual(['done', 'current', 'ahead', 'ahead', 'ahead', 'ahead']);
  });

  it('is shown no further than what is there', () => {
    expect(stagesIn({ ...self, [heldAtPath]: 'reviewed', [heldReasonPath]: 'x' }).current).toBe('selfMarked');
  });

  it('is shown by what is there once it was moved on, and by the earlier of two steps back', () => {
    expect(stagesIn({ ...back(''), [heldAtPath]: '' }).held).toBeUndefined();
    const both = stagesIn({ ...back(''), [heldAtPath]: { sides: ['agreed', 'preparing'] } });
    expect([both.current, both.held?.isDisputed]).toEqual(['preparing', true]);
    // One moved on what another stepped back: until somebody chooses, it is back.
    expect(stagesIn({ ...back(''), [heldAtPath]: { sides: [null, 'agreed'] } }).current).toBe('agreed');
  });

  it('and moved on, by commands: who and why are in the history', () => {
    const events = history([() => ({ kind: 'stepBack', to: 'preparing', reason: ' Too early ', seen: [] })]);
    const { session } = aYear();
    const setting = {
      session,
      edition: threeItems,
      scale: aYear().scale,
      authority: unitary,
      actions: [],
      isDated: () => false,
    };
    const { held } = stagesOf(fold(events), setting);
    expect(held).toMatchObject({ stage: 'preparing', reason: { value: 'Too early' }, events: [events.at(-1)?.id] });
    const on = history([() => ({ kind: 'moveOn', seen: held?.events ?? [] })], events);
    expect(stagesOf(fold(on), setting).held).toBeUndefined();
  });
});
