import type { Stage } from './stage';

const words: Readonly<Record<Stage, string>> = {
  preparing: 'Preparing',
  selfMarked: 'Self-marked',
  agreed: 'Agreed',
  confirmed: 'Confirmed',
  reviewed: 'Reviewed by the board',
  readyForSignOff: 'Ready for sign-off',
};

/** A stage of a session's life as it is said on a list: "Agreed", "Reviewed by the board". */
export const stageInWords = (stage: Stage): string => words[stage];
