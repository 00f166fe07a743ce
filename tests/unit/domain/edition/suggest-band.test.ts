import { describe, expect, it } from 'vitest';
import type { AuthorityFacts } from '../../../../src/domain/authority/authority';
import type { Standing, SuggestionState } from '../../../../src/domain/edition/edition';
import { suggestBand } from '../../../../src/domain/edition/suggest-band';
import type { Answer } from '../../../../src/domain/session/mark';
import { allEditions, editionCalled, itemOf } from './benchmark-files';

const edition = editionCalled('la-toolkit-2024');
const plan = itemOf(edition, 'partnership-plan');
const unitary: AuthorityFacts = { nation: 'england', type: 'unitary', funded: false };

const agreed = 'partnership-plan-agreed';
const drives = 'partnership-plan-drives-activity';
const good = ['actions-trace-to-risk', 'owner-and-timescale', 'progress-status', 'signed-off-and-reviewed'].map(
  (slug) => `partnership-plan-${slug}`,
);
const best = 'partnership-plan-members-endorse';
const all = (ids: readonly string[], answer: Answer) => Object.fromEntries(ids.map((id) => [id, answer]));

const suggest = (given: Record<string, Answer>, datedEvidence = true, assessedOn = '2024-02-20') =>
  suggestBand(edition, plan, { authority: unitary, assessedOn, answers: given, datedEvidence });

describe('the suggested band', () => {
  it.each<[string, Record<string, Answer>, boolean, SuggestionState, string | undefined, Standing[] | undefined]>([
    ['nothing is answered', {}, true, 'anyUnanswered', undefined, undefined],
    ['one expectation is unanswered', { [agreed]: 'not-met' }, true, 'anyUnanswered', undefined, undefined],
    ['one is not met', { [agreed]: 'met', [drives]: 'not-met' }, true, 'anyNotMet', 'Below', ['below', 'partly']],
    [
      'one is not met and one partly',
      { [agreed]: 'partly', [drives]: 'not-met' },
      true,
      'anyNotMet',
      'Below',
      ['below', 'partly'],
    ],
    [
      'one is partly met',
      { [agreed]: 'partly', [drives]: 'met' },
      true,
      'anyPartly',
      'Unclear',
      ['below', 'partly', 'met'],
    ],
    [
      'all are met, without dated evidence',
      { [agreed]: 'met', [drives]: 'met' },
      false,
      'someWithoutDatedEvidence',
      'Met, if evidenced',
      ['partly', 'met'],
    ],
    ['all are met and evidenced', { [agreed]: 'met', [drives]: 'met' }, true, 'allMetAndEvidenced', 'Met', ['met']],
    [
      'good practice is met, without best',
      { [agreed]: 'met', [drives]: 'met', ...all(good, 'met') },
      true,
      'allMetAndEvidenced',
      'Met',
      ['met'],
    ],
    [
      'best practice is met, without all good',
      { [agreed]: 'met', [drives]: 'met', [best]: 'met' },
      true,
      'allMetAndEvidenced',
      'Met',
      ['met'],
    ],
    [
      'best practice is only partly met',
      { [agreed]: 'met', [drives]: 'met', ...all(good, 'met'), [best]: 'partly' },
      true,
      'allMetAndEvidenced',
      'Met',
      ['met'],
    ],
    [
      'good and best practice are met',
      { [agreed]: 'met', [drives]: 'met', ...all(good, 'met'), [best]: 'met' },
      true,
      'goodAndBestPractice',
      'May exceed',
      ['met', 'exceeded'],
    ],
    [
      'good and best practice are met, without dated evidence',
      { [agreed]: 'met', [drives]: 'met', ...all(good, 'met'), [best]: 'met' },
      false,
      'someWithoutDatedEvidence',
      'Met, if evidenced',
      ['partly', 'met'],
    ],
    [
      'one expectation does not apply',
      { [agreed]: 'met', [drives]: 'not-applicable' },
      true,
      'allMetAndEvidenced',
      'Met',
      ['met'],
    ],
    [
      'one good practice does not apply',
      { [agreed]: 'met', [drives]: 'met', ...all(good, 'met'), [good[0] ?? '']: 'not-applicable', [best]: 'met' },
      true,
      'goodAndBestPractice',
      'May exceed',
      ['met', 'exceeded'],
    ],
    [
      'no expectation applies',
      { [agreed]: 'not-applicable', [drives]: 'not-applicable', [best]: 'met' },
      true,
      'noneApplies',
      undefined,
      undefined,
    ],
  ])('follows the rule table where %s', (_, given, dated, state, suggests, within) => {
    const { reason, ...rest } = suggest(given, dated);
    expect(rest).toEqual({ state, ...(suggests ? { suggests } : {}), ...(within ? { within } : {}) });
    expect(reason).toMatch(/^[A-Z][^{}]*\.$/);
  });

  it('names what is unanswered, not met, partly met, without evidence, or best practice', () => {
    const met: Record<string, Answer> = { [agreed]: 'met', [drives]: 'met' };
    expect(suggest({ [agreed]: 'met' }).reason).toBe(
      'No band is suggested until every expectation is answered. Not answered: The plan identifies, prioritises and drives activity to reduce the local risk.',
    );
    expect(suggest({ ...met, [agreed]: 'not-met' }).reason).toBe('Not met: A Prevent partnership plan is agreed.');
    expect(suggest({ ...met, [agreed]: 'partly' }).reason).toBe(
      'A judgement between below and met. Partly met: A Prevent partnership plan is agreed.',
    );
    expect(suggest(met, false).reason).toBe(
      'Every expectation is met. Without dated evidence: A Prevent partnership plan is agreed; The plan identifies, prioritises and drives activity to reduce the local risk.',
    );
    expect(suggest({ ...met, ...all(good, 'met'), [best]: 'met' }).reason).toContain(': Members endorse the plan.');
  });

  it('is not pulled down by an expectation that came in later', () => {
    const given: Record<string, Answer> = { [agreed]: 'met', [drives]: 'not-met' };
    expect(suggest(given, true, '2023-11-01').state).toBe('allMetAndEvidenced');
    expect(suggest(given, true, '2024-02-20').state).toBe('anyNotMet');
  });

  it('is not pulled down by an expectation of other kinds of authority', () => {
    const board = itemOf(edition, 'partnership-group');
    const given = all(
      board.indicators.filter(({ level }) => level === 'must').map(({ id }) => id),
      'met',
    );
    const setting = {
      assessedOn: '2024-02-20',
      datedEvidence: true,
      answers: { ...given, 'partnership-board-tiers-and-neighbours': 'not-met' as const },
    };
    expect(suggestBand(edition, board, { ...setting, authority: unitary }).state).toBe('allMetAndEvidenced');
    expect(suggestBand(edition, board, { ...setting, authority: { ...unitary, type: 'county' } }).state).toBe(
      'anyNotMet',
    );
  });

  it('takes an answer only from what was given, whatever an indicator is called', () => {
    const odd = { ...plan, indicators: plan.indicators.slice(0, 1).map((one) => ({ ...one, id: 'constructor' })) };
    const setting = { authority: unitary, assessedOn: '2024-02-20', answers: {}, datedEvidence: true };
    expect(suggestBand(edition, odd, setting).state).toBe('anyUnanswered');
  });

  it('is never given where an item has no indicators', () => {
    for (const { id, items, ...rest } of allEditions()) {
      for (const item of items.filter(({ indicators }) => indicators.length === 0)) {
        const found = suggestBand({ id, items, ...rest }, item, {
          authority: unitary,
          assessedOn: '2024-02-20',
          answers: {},
          datedEvidence: true,
        });
        expect(found).toEqual({
          state: 'noneApplies',
          reason: expect.stringContaining('No expectation is listed') as string,
        });
      }
    }
  });
});
