import type { EventId } from '../record/event';
import { type Field, fieldAt, oneOf, text } from '../record/field';
import type { Folded } from '../record/fold';
import { type CalendarDate, readCalendarDate } from '../shared/calendar-date';
import { boardReviewedOnPath, boardReviewWordsPath, heldAtPath, heldReasonPath, type Stage, stages } from './stage';

/** That a session was stepped back, and is kept at an earlier stage. */
export type Held = {
  readonly stage: Stage;
  readonly reason: Field<string>;
  /** The events that say so: who, and when. */
  readonly events: readonly EventId[];
  /** Two people stepped it back to different stages, or one stepped back what another moved on; the earlier counts. */
  readonly isDisputed: boolean;
};

/** Undefined where nobody stepped it back, or it was moved on again. */
export const heldIn = (state: Folded): Held | undefined => {
  const { is, seen, sides } = fieldAt(state, heldAtPath, oneOf(stages));
  const [stage] = sides.flatMap(({ value }) => value ?? []).sort((a, b) => stages.indexOf(a) - stages.indexOf(b));
  return stage && { stage, reason: fieldAt(state, heldReasonPath, text), events: seen, isDisputed: is === 'conflict' };
};

/** What is recorded of the board's review: its day, and where that is written down. */
export type BoardReview = { readonly on: Field<CalendarDate>; readonly words: Field<string> };

export const boardReviewIn = (state: Folded): BoardReview => ({
  on: fieldAt(state, boardReviewedOnPath, readCalendarDate),
  words: fieldAt(state, boardReviewWordsPath, text),
});

/** Both are there, and nobody disagrees. Words that were erased were given. */
export const isReviewed = ({ on, words }: BoardReview): boolean =>
  on.is === 'set' && words.is !== 'empty' && words.is !== 'conflict';
