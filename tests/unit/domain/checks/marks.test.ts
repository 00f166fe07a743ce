import { describe, expect, it } from 'vitest';
import { holdsResultsOnly } from '../../../../src/domain/checks/evidence-behind-mark';
import { lookAt } from '../../../../src/domain/checks/look-at';
import { agreed, apiece, aYear, channel, found, input, toolkit2018, wordsOf } from './given';

describe('what does not apply', () => {
  it('is named where nobody says why', () => {
    expect(found('notApplicableReason', aYear(agreed({ training: 'not-applicable' })))).toMatchObject([
      { item: 'training', words: '6 Training programme is marked not applicable without a reason.' },
    ]);
  });

  it('is not named where a reason was given, or was erased', () => {
    const reasoned = (reason: string | undefined) =>
      aYear({ ...agreed({ training: 'not-applicable' }), 'item/training/agreedReason': reason });
    expect(found('notApplicableReason', reasoned('Done by the county'))).toEqual([]);
    expect(found('notApplicableReason', reasoned(undefined))).toEqual([]);
  });
});

describe('the evidence behind a mark', () => {
  const own = { 'item/training/selfMark': '3' };

  it('is asked for where a mark meets the Duty, and not where it does not', () => {
    expect(wordsOf('evidenceBehindMark', aYear(own))).toEqual([
      '6 Training programme is marked 3 without dated evidence.',
    ]);
    expect(wordsOf('evidenceBehindMark', aYear({ 'item/training/selfMark': '2' }))).toEqual([]);
    expect(wordsOf('evidenceBehindMark', aYear({ 'item/l1/selfMark': 'green' }, { edition: channel }))).toHaveLength(1);
  });

  it('is asked for in the words of the mark’s own scale, which speaks of the Duty only where it does', () => {
    const reasonOf = (...given: Parameters<typeof aYear>) =>
      found('evidenceBehindMark', aYear(...given)).map(({ reason }) => reason);
    expect(reasonOf({ 'item/l1/selfMark': 'green' }, { edition: channel })).toEqual([
      'A mark of Green rests on evidence with a date.',
    ]);
    expect(reasonOf({ 'item/training/selfMark': '5' })).toEqual([
      'A mark of 5 rests on evidence with a date, and says that some best practice is in place, not only what is expected.',
    ]);
  });

  it('is there with a date, and not there without one, or where the piece is not in this browser', () => {
    const year = aYear({ ...own, 'evidence/training/e1': true });
    expect(wordsOf('evidenceBehindMark', year, { evidence: [apiece('e1', { date: '2026-01-10' })] })).toEqual([]);
    expect(wordsOf('evidenceBehindMark', year, { evidence: [apiece('e1')] })).toHaveLength(1);
    expect(wordsOf('evidenceBehindMark', year)).toHaveLength(1);
  });

  it('of more than the Duty asks is some best practice too', () => {
    const fields = { 'item/training/selfMark': '5', 'evidence/training/e1': true };
    const evidence = [apiece('e1', { date: '2026-01-10' })];
    expect(wordsOf('evidenceBehindMark', aYear(fields), { evidence })).toEqual([
      '6 Training programme is marked 5 without any best practice answered as met.',
    ]);
    const best = aYear()
      .edition.items.find(({ id }) => id === 'training')
      ?.indicators.find(({ level }) => level === 'best');
    const practised = aYear({ ...fields, [`indicator/training/${best?.id ?? ''}`]: 'met' });
    expect(wordsOf('evidenceBehindMark', practised, { evidence })).toEqual([]);
    expect(wordsOf('evidenceBehindMark', aYear({ 'item/training/selfMark': '5' }))).toEqual([
      '6 Training programme is marked 5 without dated evidence or any best practice answered as met.',
    ]);
  });

  it('is not asked of a year that was entered as results only, and is once anything of the work is there', () => {
    const results = { ...agreed({ training: '3', engagement: '4' }), 'item/channel-panel/selfMark': 'not-applicable' };
    const of = (fields: Record<string, string | boolean>) => aYear({ ...results, ...fields }, { edition: toolkit2018 });
    const only = (fields: Record<string, string | boolean>) => holdsResultsOnly(lookAt(input(of(fields))).items);
    expect([only({}), found('evidenceBehindMark', of({}))]).toEqual([true, []]);
    for (const work of [
      { 'evidence/training/e1': true },
      { 'indicator/training/training-programme': 'met' },
      { 'item/training/selfMark': '3' },
    ]) {
      expect(only(work)).toBe(false);
      expect(found('evidenceBehindMark', of(work))).not.toEqual([]);
    }
  });
});

describe('evidence past its review', () => {
  const year = aYear({ 'evidence/training/e1': true, 'evidence/partnership-plan/e1': true });
  const past = (fields: Record<string, string>, over = {}) =>
    wordsOf('evidencePastReview', year, { evidence: [apiece('e1', fields)], ...over });

  it('is named once, with all that it serves', () => {
    expect(past({ date: '2025-03-31' })).toEqual([
      'The evidence “Board minutes” for benchmarks 3, 6 was due for review on 31 March 2026.',
    ]);
  });

  it('is not named before that day, without any date, or where a later day was set', () => {
    expect([past({ date: '2025-04-01' }), past({}), past({ date: '2020-01-01', reviewOn: '2026-04-01' })]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('is not named in an earlier year than the latest, nor where it serves nothing here', () => {
    const later = aYear({}, { id: 's2', assessedOn: '2026-03-01' });
    expect(past({ date: '2025-03-31' }, { years: [year, later] })).toEqual([]);
    expect(wordsOf('evidencePastReview', year, { evidence: [apiece('e2', { date: '2020-01-01' })] })).toEqual([]);
  });
});

describe('two marks that differ', () => {
  const marks = (over: Record<string, string | undefined>) =>
    wordsOf('differenceReason', aYear({ 'item/training/selfMark': '4', 'item/training/agreedMark': '3', ...over }));

  it('are named where nobody says why', () => {
    expect(marks({})).toEqual([
      'For 6 Training programme, the agreed mark, 3, differs from the council’s own mark, 4, without a reason.',
    ]);
  });

  it('are not named with a reason, with one that was erased, or where they say the same', () => {
    expect(marks({ 'item/training/agreedReason': 'Refresher not yet held' })).toEqual([]);
    expect(marks({ 'item/training/agreedReason': undefined })).toEqual([]);
    expect(marks({ 'item/training/agreedMark': '4' })).toEqual([]);
  });

  it('are held one against the one before it', () => {
    const explained = { 'item/training/agreedReason': 'Yes', 'item/training/confirmedMark': '3' };
    expect(marks(explained)).toEqual([]);
    expect(marks({ ...explained, 'item/training/confirmedMark': '2' })).toHaveLength(1);
  });
});

describe('a mark below its target', () => {
  const targeted = (target: string) =>
    wordsOf(
      'belowTarget',
      aYear({ ...agreed({ training: '3' }), 'target/training/mark': target, 'target/training/reason': 'High risk' }),
    );

  it('is named, and one that reaches it is not', () => {
    expect(targeted('4')).toEqual(['6 Training programme is marked 3, below its target of 4.']);
    expect([targeted('3'), targeted('2')]).toEqual([[], []]);
  });

  it('is not named while there is no mark, or where the item does not apply', () => {
    const target = { 'target/training/mark': '4' };
    expect(found('belowTarget', aYear(target))).toEqual([]);
    expect(found('belowTarget', aYear({ ...target, ...agreed({ training: 'not-applicable' }) }))).toEqual([]);
  });
});
