import { describe, expect, it } from 'vitest';
import { readAction } from '../../../../src/domain/actions/action';
import { actionProblems, decideAction } from '../../../../src/domain/actions/decide-action';
import { nothing, type Folded } from '../../../../src/domain/record/fold';
import { details, stateOf } from './given';

const seenIn = (state: Folded) => readAction('a1', state)?.seen ?? {};

const added = { authority: 'council', title: 'Track attendance', origin: 'own', status: 'not-started' };

const change = (state: Folded, over: Parameters<typeof details>[0], seen = seenIn(state)) =>
  decideAction(state, { kind: 'changeAction', details: details(over), seen });

describe('adding an action', () => {
  it('writes only what says something, with its links and what it was proposed from', () => {
    const decision = decideAction(nothing, {
      kind: 'addAction',
      authority: 'council',
      details: details({ title: ' Track attendance ', links: [{ session: 's1', item: 'l3' }] }),
      proposal: 's1/l3/mark',
      required: true,
    });
    expect(decision).toEqual({
      ok: true,
      drafts: [
        {
          type: 'actionAdded',
          fields: {
            authority: 'council',
            title: 'Track attendance',
            origin: 'own',
            status: 'not-started',
            'link/s1/l3': true,
            proposal: 's1/l3/mark',
            required: true,
          },
        },
      ],
    });
  });

  it('names everything that is wrong, in the order of the form', () => {
    const wrong = details({ title: '  ', due: '2026-02-30', status: 'dropped', dropReason: ' ' });
    expect(actionProblems(wrong, true).map(({ kind }) => kind)).toEqual([
      'titleMissing',
      'dueImpossible',
      'dropReasonMissing',
    ]);
    expect(decideAction(nothing, { kind: 'addAction', authority: 'council', details: wrong })).toMatchObject({
      ok: false,
    });
  });

  it('asks for a reason for dropping only where the action was required', () => {
    const dropped = details({ status: 'dropped' });
    expect(actionProblems(dropped, false)).toEqual([]);
    expect(actionProblems(dropped, true)).toEqual([{ kind: 'dropReasonMissing' }]);
    expect(actionProblems({ ...dropped, dropReason: 'The county does it' }, true)).toEqual([]);
  });
});

describe('changing an action', () => {
  it('writes nothing where nothing differs', () => {
    expect(change(stateOf(added), {})).toEqual({ ok: true, drafts: [] });
  });

  it('writes only what differs', () => {
    expect(change(stateOf(added), { owner: 'HR' })).toEqual({
      ok: true,
      drafts: [{ type: 'actionChanged', fields: { owner: 'HR' } }],
    });
  });

  it('writes a status with its reason, and a date with its words, whichever of the two was changed', () => {
    const dropped = change(stateOf(added), { status: 'dropped' });
    expect(dropped).toMatchObject({ drafts: [{ fields: { status: 'dropped', dropReason: '' } }] });
    const reason = change(stateOf({ ...added, status: 'dropped' }), {
      status: 'dropped',
      dropReason: 'The county does it',
    });
    expect(reason).toMatchObject({ drafts: [{ fields: { status: 'dropped', dropReason: 'The county does it' } }] });
    const dated = change(stateOf({ ...added, dueInWords: 'ongoing' }), { due: '2026-03-31', dueInWords: 'ongoing' });
    expect(dated).toMatchObject({ drafts: [{ fields: { due: '2026-03-31', dueInWords: 'ongoing' } }] });
  });

  it('is refused where the other half of a pair changed since it was shown', () => {
    const state = stateOf({ ...added, dueInWords: 'ongoing' });
    const seen = { ...seenIn(state), dueInWords: ['an older event'] };
    const decision = change(state, { due: '2026-03-31', dueInWords: 'ongoing' }, seen);
    expect(decision).toMatchObject({ ok: false, problem: { kind: 'changedSince', path: 'dueInWords' } });
  });

  it('is refused where a field that it sets changed since it was shown, and not where another did', () => {
    const state = stateOf({ ...added, owner: 'HR' });
    const seen = { ...seenIn(state), owner: [] };
    expect(change(state, { owner: 'Training team' }, seen)).toMatchObject({
      ok: false,
      problem: { kind: 'changedSince', path: 'owner' },
    });
    expect(change(state, { owner: 'HR', title: 'Track attendance monthly' }, seen)).toMatchObject({ ok: true });
  });

  it('links and unlinks items', () => {
    const state = stateOf({ ...added, 'link/s1/l3': true });
    expect(change(state, { links: [{ session: 's1', item: 'p11' }] })).toMatchObject({
      drafts: [{ fields: { 'link/s1/l3': false, 'link/s1/p11': true } }],
    });
  });

  it('does not take away a link that another window added in the meantime', () => {
    const before = stateOf(added);
    const now = stateOf({ ...added, 'link/s1/l3': true });
    expect(change(now, { owner: 'HR' }, seenIn(before))).toMatchObject({
      ok: false,
      problem: { kind: 'changedSince', path: 'link/s1/l3' },
    });
  });

  it('asks for the reason when a required action is dropped', () => {
    const state = stateOf({ ...added, required: true });
    expect(change(state, { status: 'dropped' })).toMatchObject({ problem: { kind: 'dropReasonMissing' } });
  });

  it('does not write over an erased text with the word for it', () => {
    const state = stateOf({ ...added, owner: undefined });
    expect(change(state, { owner: 'erased' })).toEqual({ ok: true, drafts: [] });
    expect(change(state, { owner: 'HR' })).toMatchObject({ drafts: [{ fields: { owner: 'HR' } }] });
  });

  it('is refused where the adding was taken back', () => {
    expect(change(stateOf({ 'undone/e1': true }), {})).toMatchObject({ problem: { kind: 'notAdded' } });
  });
});
