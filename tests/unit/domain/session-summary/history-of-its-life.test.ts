import { describe, expect, it } from 'vitest';
import { seenAt } from '../../../../src/domain/record/field';
import { carriedIn } from '../../../../src/domain/session/carried';
import { fieldName } from '../../../../src/domain/session/describe-event';
import { historyOf } from '../../../../src/domain/session/history';
import { heldAtPath } from '../../../../src/domain/session/stage';
import { fold } from '../../../../src/domain/record/fold';
import { type Doing, goOn, openSession } from './marked-session';
import { toolkit2018 } from './published-year';

const [scale] = toolkit2018.scales;
if (!scale) throw new Error('no scale');
const started = { scale: 'score', period: '2023', assessedOn: '2023-02-28' };

const told = (...doings: readonly Doing[]): string[] =>
  historyOf(openSession(toolkit2018, started, doings).events, {
    edition: toolkit2018,
    scale,
    evidenceTitle: () => undefined,
  }).map((entry) => entry.words.join(' + '));

const target =
  (mark: string | null): Doing =>
  (state) => ({
    kind: 'setTarget',
    item: 'training',
    mark,
    reason: 'A higher risk here',
    seen: seenAt(state, 'target/training/mark'),
  });

describe('the history of a session’s life', () => {
  it('tells targets with their reasons and what they were', () => {
    expect(told(target('4'), target('5'), target(null)).slice(0, 3)).toEqual([
      'Target for 7 Training taken away (was 5)',
      'Target for 7 Training: 5 (was 4). Reason: A higher risk here',
      'Target for 7 Training: 4. Reason: A higher risk here',
    ]);
  });

  it('tells every mark of a letter, all under one change', () => {
    const letter: Doing = () => ({
      kind: 'recordMarks',
      marks: [
        { item: 'training', marker: 'confirmed', mark: '3', seen: [] },
        { item: 'engagement', marker: 'confirmed', mark: '4', reason: 'By letter', seen: [] },
      ],
    });
    expect(told(letter)[0]).toBe(
      'Confirmed mark for 7 Training: 3 + Confirmed mark for 9 Engagement activity: 4. Reason: By letter',
    );
  });

  it('tells a step back, its end, and the board’s review', () => {
    expect(
      told(
        () => ({ kind: 'stepBack', to: 'selfMarked', reason: 'Two marks are in doubt', seen: [] }),
        (state) => ({ kind: 'moveOn', seen: seenAt(state, heldAtPath) }),
        () => ({ kind: 'recordBoardReview', on: '2023-03-14', words: 'Minutes, item 4', seen: {} }),
      ).slice(0, 3),
    ).toEqual([
      'The board looked at the marks on 14 March 2023. Where that is written down: Minutes, item 4',
      'Ended the step back: the session stands again where its marks are',
      'Stepped the session back to “Self-marked”. Reason: Two marks are in doubt',
    ]);
  });

  it('tells what was carried over and what of it was confirmed', () => {
    const start: Doing = () => ({
      kind: 'startSession',
      authority: 'council',
      editionHash: 'x',
      ...started,
      carryOver: {
        session: 's0',
        period: '2021/22',
        items: [
          {
            item: 'training',
            values: [
              { part: { is: 'text', field: 'strengths' }, value: 'A good team', items: ['training'] },
              { part: { is: 'evidence', evidence: 'e1' }, value: true, items: ['training'] },
              { part: { is: 'evidence', evidence: 'e2' }, value: true, items: ['training'] },
            ],
          },
        ],
      },
    });
    const confirm: Doing = (state) => ({
      kind: 'confirmCarried',
      items: [{ item: 'training', parts: carriedIn(state, 'training').slice(0, 2) }],
    });
    const events = goOn(toolkit2018, [], 's1', [start, confirm]);
    expect(carriedIn(fold(events), 'training')).toHaveLength(1);
    const words = historyOf(events, { edition: toolkit2018, scale, evidenceTitle: () => undefined });
    expect(words.flatMap((entry) => entry.words).filter((one) => one.includes('arried over'))).toEqual([
      'Confirmed what was carried over into 7 Training: strengths and 1 piece of evidence',
      'Carried over strengths and 2 pieces of evidence into 7 Training from 2021/22',
    ]);
  });

  it('names the texts that can be erased', () => {
    const names = ['target/training/reason', 'heldReason', 'boardReviewWords'].map((path) =>
      fieldName(path, { edition: toolkit2018 }),
    );
    expect(names).toEqual([
      'the reason for the target of 7 Training',
      'the reason for the step back',
      'where the board’s review is written down',
    ]);
  });
});
