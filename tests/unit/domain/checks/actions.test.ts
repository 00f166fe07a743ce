import { describe, expect, it } from 'vitest';
import { soundsDone } from '../../../../src/domain/checks/reads-as-done';
import { agreed, anActionFor, apiece, aYear, channel, found, wordsOf } from './given';

const low = aYear(agreed({ training: '2', 'partnership-plan': '3' }));

describe('a mark that needs an action', () => {
  it('is named where no action is for it, and a mark that meets the Duty is not', () => {
    const [only, ...others] = found('requiredAction', low);
    expect(only).toMatchObject({
      item: 'training',
      words: '6 Training programme is marked 2, and no action in the plan is for it.',
      place: { kind: 'newAction', session: 's1', item: 'training' },
    });
    expect(others).toEqual([]);
  });

  it.each([
    ['owner and no date', {}],
    ['date', { owner: 'Head of learning' }],
    ['owner', { due: '2026-09-01' }],
    // A date in words is vague, which is said by another check.
    ['owner', { dueInWords: 'ongoing' }],
  ])('is named where its action has no %s', (lacking, fields) => {
    expect(wordsOf('requiredAction', low, { actions: [anActionFor('a1', 'training', fields)] })).toEqual([
      `6 Training programme is marked 2. Its action “Track attendance” has no ${lacking}.`,
    ]);
  });

  it.each([
    ['has an owner and a date', { owner: 'Head of learning', due: '2026-09-01' }],
    ['was done', { status: 'done' }],
  ])('is answered by an action that %s', (_, fields) => {
    expect(wordsOf('requiredAction', low, { actions: [anActionFor('a1', 'training', fields)] })).toEqual([]);
  });

  it('is answered by the reason why none is needed, and not by dropping its action without one', () => {
    const dropped = { status: 'dropped', required: true, proposal: 's1/training/mark' };
    const withReason = anActionFor('a1', 'training', { ...dropped, dropReason: 'Marked by mistake' });
    expect(wordsOf('requiredAction', low, { actions: [withReason] })).toEqual([]);
    expect(wordsOf('requiredAction', low, { actions: [anActionFor('a1', 'training', dropped)] })).toHaveLength(1);
  });

  it('is not answered by an action for the same item of another year', () => {
    const action = anActionFor('a1', undefined, { 'link/s0/training': true, owner: 'X', due: '2026-09-01' });
    expect(wordsOf('requiredAction', low, { actions: [action] })).toHaveLength(1);
  });
});

describe('an amber whose actions read as done', () => {
  const amber = aYear(agreed({ d2: 'amber' }), { edition: channel });
  const done = anActionFor('a1', 'd2', { status: 'done' });

  it('is asked what shows that it works', () => {
    expect(found('readsAsDone', amber, { actions: [done] })).toMatchObject([
      {
        item: 'd2',
        words: expect.stringMatching(/is marked Amber, but its action “Track attendance” reads as done\.$/) as string,
        place: { kind: 'item', session: 's1', item: 'd2' },
      },
    ]);
  });

  it('is not asked while another of its actions is to be done, nor where it has none', () => {
    expect(found('readsAsDone', amber, { actions: [done, anActionFor('a2', 'd2')] })).toEqual([]);
    expect(found('readsAsDone', amber)).toEqual([]);
    expect(found('readsAsDone', aYear(agreed({ d2: 'green' }), { edition: channel }), { actions: [done] })).toEqual([]);
  });

  it('is answered by evidence dated after the marks, not by what was there before them', () => {
    const linked = aYear({ ...agreed({ d2: 'amber' }), 'evidence/d2/e1': true }, { edition: channel });
    const dated = (date: string) => ({ actions: [done], evidence: [apiece('e1', { date })] });
    expect(found('readsAsDone', linked, dated('2026-03-01'))).toEqual([]);
    expect(found('readsAsDone', linked, dated('2026-01-01'))).toHaveLength(1);
  });

  it.each([
    'case by case and process now in place',
    'Notices have been updated. All partners are now signatory to this.',
    'The register has now been set up',
    'Induction was introduced in May',
  ])('reads as done: %s', (words) => {
    expect(soundsDone(words)).toBe(true);
  });

  it.each([
    'Representation from health to be regular (ICB)',
    'E-learning made mandatory for all staff',
    'Make sure that all partners have been told',
    'Report once the agreement has been signed',
    'The process has not been agreed',
    'Training to be incorporated into any induction plans for new staff',
    'Put in place: a policy is in place',
    '',
  ])('does not read as done: %s', (words) => {
    expect(soundsDone(words)).toBe(false);
  });
});

describe('the date of an action', () => {
  const year = aYear();
  const named = (fields: Record<string, string>, item: string | undefined = 'training') =>
    wordsOf('actionDate', year, { actions: [anActionFor('a1', item, fields)] });

  it('is named where it has passed', () => {
    expect(named({ due: '2026-03-31' })).toEqual([
      'The action “Track attendance” was due on 31 March 2026, 1 day overdue.',
    ]);
    expect(named({ due: '2026-04-01' })).toEqual([]);
    expect(named({ due: '2026-03-31', status: 'done' })).toEqual([]);
    expect(named({ due: '2026-03-31', status: 'dropped' })).toEqual([]);
  });

  it('is named where it is only words', () => {
    expect(named({ dueInWords: 'ongoing' })).toEqual(['The action “Track attendance” has no date but “ongoing”.']);
    expect(named({ dueInWords: 'ongoing', due: '2026-09-01' })).toEqual([]);
  });

  it('is named where nobody said how the action stands either', () => {
    expect(named({ status: 'not-given' })).toEqual(['The action “Track attendance” has neither a date nor a status.']);
    expect(named({ status: 'not-started' })).toEqual([]);
  });

  it('of an action for no session is named in each, and of one for another session only there', () => {
    expect(named({ due: '2026-03-31' }, undefined)).toHaveLength(1);
    const elsewhere = anActionFor('a1', undefined, { due: '2026-03-31', 'link/s0/training': true });
    expect(wordsOf('actionDate', year, { actions: [elsewhere] })).toEqual([]);
  });
});
