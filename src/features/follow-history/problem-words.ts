import type { StorageProblem } from '../../application/ports';
import type { ErasureProblem } from '../../domain/record/decide-erasure';

export type EraseProblem = ErasureProblem | StorageProblem;

/** Why a text was not erased, and what to do. */
export const problemWords = (problem: EraseProblem): string => {
  switch (problem.kind) {
    case 'eraseReasonMissing':
      return 'Enter why this text is erased';
    case 'nothingToErase':
      return 'This text was erased already, perhaps in another window';
    case 'storageFull':
      return 'Nothing was erased: this computer is out of space. Free some space, then try again';
    case 'storageClosed':
      return 'Nothing was erased: the storage was closed, perhaps by another window. Load the page again, then try again';
    case 'storageFailed':
      return 'Nothing was erased: the browser could not write. Try again';
  }
};
