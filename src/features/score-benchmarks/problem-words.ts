import type { Edition } from '../../domain/edition/edition';
import type { EvidenceProblem } from '../../domain/evidence/evidence';
import { type ChangeProblem, sessionProblemWords } from '../../state/session-problem-words';

export type ScoringProblem = ChangeProblem | EvidenceProblem;

/** What went wrong with a change on these pages, as a sentence that says what to do. */
export const problemWords = (problem: ScoringProblem, nouns: Edition['nouns']): string => {
  switch (problem.kind) {
    case 'evidenceTitleMissing':
      return 'Enter what the evidence is called';
    case 'evidenceDateImpossible':
      return 'The date of the evidence must be a real date, such as 14 2 2023';
    case 'evidenceReviewImpossible':
      return 'The date of the next review must be a real date, such as 14 2 2024';
    case 'evidenceAddressMissing':
      return 'Enter the address of the evidence';
    case 'evidenceAddressImpossible':
      return 'The address must be a web address, such as https://www.example.org/minutes';
    case 'evidenceFileMissing':
      return 'Choose the file';
    case 'evidenceMissing':
      return 'This piece of evidence is no longer in this browser';
    case 'fileRemovalReasonMissing':
      return 'Say why the file is removed';
    case 'fileRemovedAlready':
      return 'This file was already removed';
    default:
      return sessionProblemWords(problem, nouns);
  }
};
