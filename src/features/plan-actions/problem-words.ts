import type { StorageProblem } from '../../application/ports';
import type { ActionProblem } from '../../domain/actions/decide-action';
import type { ChangedSince } from '../../domain/record/decision';
import type { UndoProblem } from '../../domain/record/take-back';
import type { SavePdfProblem } from '../../documents/report/exports';

export type PlanProblem =
  | ActionProblem
  | ChangedSince
  | StorageProblem
  | UndoProblem
  | SavePdfProblem
  | { readonly kind: 'originMissing' }
  | { readonly kind: 'nothingChosen' };

/** What is wrong and how to put it right, in one sentence without its full stop. */
export const problemWords = (problem: PlanProblem): string => {
  switch (problem.kind) {
    case 'titleMissing':
      return 'Enter what is to be done';
    case 'originMissing':
      return 'Choose where the action came from';
    case 'dueImpossible':
      return 'The due date must be a real date, with a day, a month and a year, such as 31 3 2026';
    case 'dropReasonMissing':
      return 'Enter why no action is needed';
    case 'nothingChosen':
      return 'Tick at least one action to add to the plan';
    case 'changedSince':
      return 'Another window changed this action first. Choose which is to stand';
    case 'notAdded':
      return 'This action is no longer in the plan, because its adding was undone';
    case 'storageFull':
      return 'Not saved: this computer is out of space. Free some space, then save again';
    case 'storageClosed':
      return 'Not saved: the storage was closed. Copy what you typed, then load the page again';
    case 'storageFailed':
      return 'Not saved: the browser could not write. Try again; if it still fails, copy what you typed and load the page again';
    case 'partNotLoaded':
      return 'No PDF was saved: a part of the app could not be loaded. Check the network, load the page again and try once more. You can still print the plan';
    case 'notDrawn':
      return 'No PDF was saved: something went wrong while drawing it. You can still print the plan, and choose “Save as PDF” as the printer';
    case 'nothingToUndo':
      return 'This change was undone already';
    case 'laterChange':
      return 'This cannot be undone, because something was changed after it. Change the action itself instead';
    case 'cannotBeUndone':
      return 'This cannot be undone';
    case 'archived':
      return 'This belongs to an archived session. Bring the session back first';
  }
};
