import { actionDate } from './action-date';
import type { Attention, Check } from './attention';
import { checks } from './attention';
import { belowTarget } from './below-target';
import { casework } from './casework';
import { contradiction } from './contradiction';
import { differenceReason } from './difference-reason';
import { evidenceBehindMark } from './evidence-behind-mark';
import { evidencePastReview } from './evidence-past-review';
import { gapReturned } from './gap-returned';
import { type AttentionInput, lookAt, type LookedAt } from './look-at';
import { newExpectation } from './new-expectation';
import { notApplicableReason } from './not-applicable-reason';
import { notReconfirmed } from './not-reconfirmed';
import { oldMarks } from './old-marks';
import { readsAsDone } from './reads-as-done';
import { requiredAction } from './required-action';

const find: Readonly<Record<Check, (looked: LookedAt) => readonly Attention[]>> = {
  casework,
  requiredAction,
  contradiction,
  differenceReason,
  notApplicableReason,
  readsAsDone,
  actionDate,
  evidenceBehindMark,
  evidencePastReview,
  belowTarget,
  gapReturned,
  newExpectation,
  notReconfirmed,
  oldMarks,
};

/** Everything in a session that needs a person's attention: by check, what weighs most first, and within each in the order
 *  of the edition. It rests on what stands, never on the order in which it came. */
export const attentionFor = (input: AttentionInput): readonly Attention[] => {
  const looked = lookAt(input);
  return checks.flatMap((check) => find[check](looked));
};
