import { describe, expect, it } from 'vitest';
import { decideSession } from '../../../../src/domain/session/decide-session';
import { openSession } from '../session-summary/marked-session';
import { toolkit2018 } from '../session-summary/published-year';

const { state } = openSession(toolkit2018, { scale: 'score', period: '2023', assessedOn: '2023-02-28' }, []);
const review = (on: string | undefined, words = 'Minutes, item 4') =>
  decideSession(
    state,
    { kind: 'recordBoardReview', on, words, seen: {} },
    { edition: toolkit2018, authority: undefined, hasDatedEvidence: () => false },
  );

describe('the board’s review of a session', () => {
  it('is recorded with its day and where it is written down, both in one event', () => {
    expect(review('2023-02-28')).toMatchObject({
      ok: true,
      drafts: [{ fields: { boardReviewedOn: '2023-02-28', boardReviewWords: 'Minutes, item 4' } }],
    });
  });

  it.each([
    ['before the marks', '2023-02-27', 'Minutes', { kind: 'boardReviewBeforeMarks', assessedOn: '2023-02-28' }],
    ['on a day that there is not', '2023-02-30', 'Minutes', { kind: 'boardReviewDateImpossible' }],
    ['without where it is written down', '2023-03-01', ' ', { kind: 'boardReviewWordsMissing' }],
  ])('is refused %s', (_, on, words, problem) => {
    expect(review(on, words)).toEqual({ ok: false, problem });
  });
});
