import type { StorageProblem } from '../../application/ports';
import type { EditionMissing } from '../../application/sessions';
import type { AuthorityProblem } from '../../domain/authority/authority';
import type { ChangedSince } from '../../domain/record/decision';
import type { SessionProblem } from '../../domain/session/session-command';
import type { FieldError } from '../../ui/error-summary';
import { fieldIds } from './field-ids';

export type FormProblem =
  | AuthorityProblem
  | SessionProblem
  | ChangedSince
  | StorageProblem
  | EditionMissing
  | { readonly kind: 'authorityIncomplete'; readonly name: string }
  | { readonly kind: 'editionNotChosen' }
  | { readonly kind: 'markerMissing' };

/** What is wrong, how to put it right, and the field that it belongs to. */
export const problemWords = (problem: FormProblem): FieldError => {
  switch (problem.kind) {
    case 'authorityMissing':
      return { id: fieldIds.council, text: 'Choose a council, or add one' };
    case 'authorityIncomplete':
      return { id: fieldIds.council, text: `Complete the details of ${problem.name} first` };
    case 'authorityNameMissing':
      return { id: fieldIds.name, text: 'Enter the name of the council' };
    case 'nationMissing':
      return { id: fieldIds.nation, text: 'Choose England or Wales' };
    case 'authorityTypeMissing':
      return { id: fieldIds.type, text: 'Choose what type of council it is' };
    case 'typeOfOtherNation':
      return { id: fieldIds.type, text: 'Choose a type of council that there is in this nation' };
    case 'fundedMissing':
      return { id: fieldIds.funded, text: 'Choose whether the council is funded for Prevent' };
    case 'editionNotChosen':
      return { id: fieldIds.edition, text: 'Choose what you are marking' };
    case 'editionNotForAuthority':
      return { id: fieldIds.edition, text: 'Choose something else to mark: this council does not complete this one' };
    case 'scaleMissing':
      return { id: fieldIds.scale, text: 'Choose how it is marked' };
    case 'periodMissing':
      return { id: fieldIds.period, text: 'Enter the period, such as 2022/23' };
    case 'assessedOnMissing':
      return { id: fieldIds.assessedOn, text: 'Enter the date of the marks' };
    case 'assessedOnImpossible':
      return {
        id: fieldIds.assessedOn,
        text: 'Date of the marks must be a real date, with a day, a month and a year, such as 14 2 2023',
      };
    case 'markerMissing':
      return { id: fieldIds.marker, text: 'Choose which mark you are giving' };
    case 'archived':
      return { id: fieldIds.submit, text: 'This session is archived. Bring it back before you change it' };
    case 'changedSince':
      return { id: fieldIds.keepTyped, text: 'Another window changed this first. Choose which is to stand' };
    case 'storageFull':
      return {
        id: fieldIds.submit,
        text: 'This could not be saved, because this computer is out of space. Free some space, then try again',
      };
    case 'storageClosed':
      return {
        id: fieldIds.submit,
        text: 'This could not be saved, because the storage was closed. Load the page again',
      };
    case 'editionMissing':
    case 'notStarted':
      return { id: fieldIds.submit, text: 'This session is no longer here whole. Load the page again' };
    case 'storageFailed':
    case 'alreadyStarted':
    case 'unknownItem':
    case 'unknownMark':
    case 'unknownIndicator':
    case 'reasonMissing':
    case 'sentenceMissing':
    case 'differenceReasonMissing':
    case 'targetReasonMissing':
    case 'stepBackReasonMissing':
    case 'boardReviewDateImpossible':
    case 'boardReviewBeforeMarks':
    case 'boardReviewWordsMissing':
    case 'nothingToErase':
    case 'eraseReasonMissing':
      return {
        id: fieldIds.submit,
        text: 'This could not be saved. Try again; if it still fails, load the page again',
      };
  }
};
