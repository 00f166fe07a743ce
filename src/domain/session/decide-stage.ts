import { type Decision, refuse } from '../record/decision';
import type { Folded } from '../record/fold';
import { setFields } from '../record/set-fields';
import { readCalendarDate } from '../shared/calendar-date';
import type { Session } from './session';
import type { MoveOn, RecordBoardReview, SessionProblem, StepBack } from './session-command';
import { boardReviewedOnPath, boardReviewWordsPath, heldAtPath, heldReasonPath } from './stage';

export const decideStepBack = (state: Folded, { to, reason, seen }: StepBack): Decision<SessionProblem> => {
  if (reason.trim() === '') return refuse({ kind: 'stepBackReasonMissing' });
  return held(state, 'sessionSteppedBack', to, reason.trim(), seen);
};

export const decideMoveOn = (state: Folded, { seen }: MoveOn): Decision<SessionProblem> =>
  held(state, 'sessionMovedOn', null, null, seen);

const held = (
  state: Folded,
  type: string,
  stage: string | null,
  reason: string | null,
  seen: MoveOn['seen'],
): Decision<SessionProblem> => {
  const decision = setFields(
    state,
    type,
    { [heldAtPath]: stage, [heldReasonPath]: reason },
    { [heldAtPath]: seen, [heldReasonPath]: state.fields[heldReasonPath]?.map(({ event }) => event) ?? [] },
  );
  // Both every time, although only one of them may differ: a reason belongs to the step that it was given for.
  return decision.ok && decision.drafts.length > 0
    ? { ok: true, drafts: [{ type, fields: { [heldAtPath]: stage, [heldReasonPath]: reason } }] }
    : decision;
};

export const decideBoardReview = (
  state: Folded,
  { assessedOn }: Pick<Session, 'assessedOn'>,
  { on, words, seen }: RecordBoardReview,
): Decision<SessionProblem> => {
  if (on !== undefined && readCalendarDate(on) === undefined) return refuse({ kind: 'boardReviewDateImpossible' });
  if (on !== undefined && on < assessedOn) return refuse({ kind: 'boardReviewBeforeMarks', assessedOn });
  if (on !== undefined && words.trim() === '') return refuse({ kind: 'boardReviewWordsMissing' });
  const values = { [boardReviewedOnPath]: on ?? null, [boardReviewWordsPath]: on === undefined ? null : words.trim() };
  const decision = setFields(state, 'boardReviewRecorded', values, seen);
  return decision.ok && decision.drafts.length > 0
    ? { ok: true, drafts: [{ type: 'boardReviewRecorded', fields: values }] }
    : decision;
};
