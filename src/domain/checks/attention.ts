import type { EventId, Path, RecordRef } from '../record/event';

/**
 * What is looked for, what weighs most first. The numbers are those of the field's own list of checks (instruments,
 * section 7). Number 15, a stated total that differs from the items', has no check yet: nothing in a session, an action or
 * a piece of evidence states a total of its own.
 */
export const checks = [
  'casework', // 13
  'requiredAction', // 1
  'contradiction', // 9
  'differenceReason', // 6
  'notApplicableReason', // 3
  'readsAsDone', // 2
  'actionDate', // 7
  'evidenceBehindMark', // 4
  'evidencePastReview', // 5
  'belowTarget', // 10
  'gapReturned', // 8
  'newExpectation', // 11
  'notReconfirmed', // 12
  'oldMarks', // 14
] as const;
export type Check = (typeof checks)[number];

/** Where a person can put it right. Addresses are made of it in one place, outside the domain. */
export type Place =
  | { readonly kind: 'item'; readonly session: string; readonly item: string }
  | { readonly kind: 'action'; readonly action: string }
  /** A new action for an item. */
  | { readonly kind: 'newAction'; readonly session: string; readonly item: string }
  | { readonly kind: 'evidence'; readonly evidence: string }
  /** A text that can be erased for good. */
  | { readonly kind: 'erase'; readonly record: RecordRef; readonly event: EventId; readonly path: Path }
  | {
      readonly kind: 'stages' | 'carried' | 'details' | 'nextYear' | 'plan' | 'joint' | 'confirmedMarks' | 'tasks';
      readonly session: string;
    };

/** One thing that needs a person's attention, with the reason why and the place to put it right. */
export type Attention = {
  readonly check: Check;
  /** Unlike every other of the list, and the same while the thing is the same. */
  readonly key: string;
  /** The item of the session that it is about, where it is about one. */
  readonly item?: string;
  /** What is there, in a sentence. */
  readonly words: string;
  /** Why it matters, or which rule says so, in a sentence or two. */
  readonly reason: string;
  readonly place: Place;
};
