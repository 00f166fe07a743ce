import type { StorageProblem } from '../../application/ports';
import type { PersonProblem } from '../../domain/person/person';
import type { ChangedSince } from '../../domain/record/decision';

export type WhoProblem =
  | PersonProblem
  | StorageProblem
  | ChangedInstead
  | { readonly kind: 'nobodyChosen' }
  | { readonly kind: 'nobodyToCorrect' };

/** Another window corrected the same person first: `now` is what it says there, in words. */
export type ChangedInstead = { readonly kind: ChangedSince['kind']; readonly now?: string };

/** What is wrong and how to put it right, in one sentence. */
export const problemWords = (problem: WhoProblem): string => {
  switch (problem.kind) {
    case 'nobodyChosen':
      return 'Choose your name, or add it';
    case 'personNameMissing':
      return 'Enter a name';
    case 'roleMissing':
      return 'Enter a role';
    case 'changedSince':
      return `Another window has corrected this to “${problem.now ?? 'something else'}”. Save again to put what you typed in its place`;
    case 'nobodyToCorrect':
      return 'Choose whose name or role to correct';
    case 'storageFull':
      return 'This could not be saved, because this computer is out of space. Free some space, then try again';
    case 'storageClosed':
      return 'This could not be saved, because the storage was closed. Load the page again';
    case 'storageFailed':
      return 'This could not be saved. Try again; if it still fails, load the page again';
  }
};
