/** How far a session has come: the stages of its life in their order. What is reached is derived from what is there
 *  wherever that can be. */
export const stages = ['preparing', 'selfMarked', 'agreed', 'confirmed', 'reviewed', 'readyForSignOff'] as const;
export type Stage = (typeof stages)[number];

/** Set together: the stage that a session was stepped back to, and why. */
export const heldAtPath = 'heldAt';
export const heldReasonPath = 'heldReason';
/** Set together: the day on which the board looked at the marks, and where that is written down. */
export const boardReviewedOnPath = 'boardReviewedOn';
export const boardReviewWordsPath = 'boardReviewWords';
