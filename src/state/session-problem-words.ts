import type { StorageProblem } from '../application/ports';
import type { EditionMissing } from '../application/sessions';
import type { Edition } from '../domain/edition/edition';
import { dateInWords } from '../domain/shared/calendar-date';
import type { SessionProblem } from '../domain/session/session-command';

export type ChangeProblem = SessionProblem | EditionMissing | StorageProblem;

const tryAgain = 'Try again.';

/** What went wrong with a change of a session, as a sentence that says what to do. */
export const sessionProblemWords = (problem: ChangeProblem, nouns: Edition['nouns']): string => {
  const { item } = nouns;
  switch (problem.kind) {
    case 'reasonMissing':
      return `Say why this ${item} does not apply`;
    case 'sentenceMissing':
      return 'Say in one sentence why the mark is outside the suggested band';
    case 'differenceReasonMissing':
      return 'Say why this mark differs from an earlier one';
    case 'targetReasonMissing':
      return 'Say why this is the target';
    case 'stepBackReasonMissing':
      return 'Say why the session goes back to an earlier stage';
    case 'boardReviewDateImpossible':
      return 'The date of the board’s review must be a real date';
    case 'boardReviewBeforeMarks':
      return `The board’s review must be on or after the date of the marks, ${dateInWords(problem.assessedOn)}`;
    case 'boardReviewWordsMissing':
      return 'Say where the board’s review is written down';
    case 'changedSince':
      return 'This was changed in another window. Choose which to keep';
    case 'archived':
      return 'This session was archived. Bring it back before you change anything in it';
    case 'unknownItem':
      return `This ${item} is not part of the session’s edition`;
    case 'unknownMark':
      return 'This mark is not on the session’s scale. Choose another';
    case 'unknownIndicator':
      return `This indicator is not part of the ${item}`;
    case 'alreadyStarted':
      return 'This session was already started';
    case 'notStarted':
      return 'This session is no longer in this browser';
    case 'authorityMissing':
      return 'The council of this session is missing from this browser';
    case 'editionNotForAuthority':
      return problem.reason;
    case 'scaleMissing':
      return 'The scale of this session is missing from its edition';
    case 'periodMissing':
      return 'Enter the period of the session';
    case 'assessedOnMissing':
    case 'assessedOnImpossible':
      return 'Enter the date of assessment as a real date';
    case 'nothingToErase':
      return 'There is nothing here to erase';
    case 'eraseReasonMissing':
      return 'Say why the text is to be erased';
    case 'editionMissing':
      return 'The edition of this session is not in this browser. Open a saved copy that holds the session';
    case 'storageFull':
      return `Not saved: this computer is out of space. Free some space. ${tryAgain}`;
    case 'storageClosed':
      return 'Not saved: the storage was closed, perhaps by another window. Copy what you typed, then load the page again';
    case 'storageFailed':
      return `Not saved: the browser could not write. ${tryAgain}`;
  }
};
