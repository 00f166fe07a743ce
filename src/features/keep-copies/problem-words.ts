import type { MergeProblem } from '../../application/ports';
import type { CopyProblem } from '../../domain/record/read-copy';

export type OpenProblem =
  | CopyProblem
  | MergeProblem
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'partNotLoaded' }
  | { readonly kind: 'tooLarge' };

/** What is wrong with a file that was to be opened, and what to do. In every case nothing was changed. */
export const openProblemWords = (problem: OpenProblem): string => {
  switch (problem.kind) {
    case 'empty':
      return 'This file is empty. Choose another saved copy; the save may have been stopped half-way.';
    case 'cut':
      return 'This copy is cut short: its end is missing. Copy the file again from where it was kept, or choose an older copy.';
    case 'notACopy':
      return 'This file was not saved by this app. Choose a file whose name begins “prevent-assurance-copy”.';
    case 'laterFormat':
      return 'This copy was saved by a newer version of the app. Open it in that version, or ask whoever runs the app for the latest one.';
    case 'changed':
      return 'This copy has been changed or damaged since it was saved, so it cannot be trusted. Choose another copy of it.';
    case 'unreadable':
      return 'The file could not be read. It may have been moved, or another program may be holding it. Close the other program and choose the file again.';
    case 'partNotLoaded':
      return 'A part of the app could not be loaded, so the file was not read. Load this page again, then choose the file again.';
    case 'tooLarge':
      return 'This file is too large to be a copy from this app. Choose a file whose name begins “prevent-assurance-copy”.';
    case 'unsound':
      return 'This copy does not fit with what is already in this browser, so it cannot be trusted. Choose another copy of it.';
    case 'storageFull':
      return 'There is not enough space on this computer to open this copy. Free some space, then try again.';
    case 'storageClosed':
      return 'The storage was closed, perhaps by another window. Load this page again, then try again.';
    case 'storageFailed':
      return 'The browser could not write. Close other tabs of this app, then try again.';
  }
};
