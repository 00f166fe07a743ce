import type { StorageProblem } from '../../application/ports';
import type { EditionMissing } from '../../application/sessions';
import type { SessionProblem } from '../../domain/session/session-command';

export type EraseProblem = SessionProblem | EditionMissing | StorageProblem;

/** Why a text was not erased, and what to do. */
export const problemWords = (problem: EraseProblem): string => {
  switch (problem.kind) {
    case 'eraseReasonMissing':
      return 'Enter why this text is erased';
    case 'nothingToErase':
      return 'This text was erased already, perhaps in another window';
    case 'editionMissing':
      return 'This session’s edition is not in this browser, so nothing can be changed. Open a saved copy that holds the session';
    case 'storageFull':
      return 'Nothing was erased: this computer is out of space. Free some space, then try again';
    case 'storageClosed':
      return 'Nothing was erased: the storage was closed, perhaps by another window. Load the page again, then try again';
    case 'storageFailed':
      return 'Nothing was erased: the browser could not write. Try again';
    // What can be wrong with other changes never stands in the way of an erasure.
    case 'notStarted':
    case 'changedSince':
    case 'alreadyStarted':
    case 'authorityMissing':
    case 'editionNotForAuthority':
    case 'scaleMissing':
    case 'periodMissing':
    case 'assessedOnMissing':
    case 'assessedOnImpossible':
    case 'unknownItem':
    case 'unknownMark':
    case 'unknownIndicator':
    case 'reasonMissing':
    case 'sentenceMissing':
    case 'archived':
      return 'Nothing was erased: the session could not be read. Load the page again, then try again';
  }
};
