import type { StorageProblem } from '../../application/ports';
import type { EditionMissing } from '../../application/sessions';
import type { SessionProblem } from '../../domain/session/session-command';
import { type CalendarDate, dateInWords } from '../../domain/shared/calendar-date';
import type { FieldError } from '../../ui/error-summary';

export type NextYearProblem =
  | SessionProblem
  | StorageProblem
  | EditionMissing
  | { readonly kind: 'markerMissing' }
  | { readonly kind: 'noWay' }
  | { readonly kind: 'notAfterEarlier'; readonly earlier: CalendarDate };

/** Where the error summary leads to. */
export const fieldIds = {
  edition: 'edition',
  scale: 'scale',
  period: 'period',
  assessedOn: 'assessed-on',
  marker: 'marker',
  submit: 'start',
} as const;

/** What is wrong, how to put it right, and the field that it belongs to. */
export const problemWords = (problem: NextYearProblem): FieldError => {
  switch (problem.kind) {
    case 'noWay':
      return { id: fieldIds.edition, text: 'Choose an edition to which the earlier session leads' };
    case 'editionNotForAuthority':
      return { id: fieldIds.edition, text: problem.reason };
    case 'scaleMissing':
      return { id: fieldIds.scale, text: 'Choose how it is marked' };
    case 'periodMissing':
      return { id: fieldIds.period, text: 'Enter the period, such as 2023/24' };
    case 'assessedOnMissing':
      return { id: fieldIds.assessedOn, text: 'Enter the date of the marks' };
    case 'assessedOnImpossible':
      return { id: fieldIds.assessedOn, text: 'Date of the marks must be a real date, such as 14 2 2024' };
    case 'notAfterEarlier':
      return {
        id: fieldIds.assessedOn,
        text: `Date of the marks must be after those that it starts from, ${dateInWords(problem.earlier)}`,
      };
    case 'markerMissing':
      return { id: fieldIds.marker, text: 'Choose which mark you are giving' };
    case 'authorityMissing':
      return { id: fieldIds.submit, text: 'Complete the details of the council first: they decide what applies to it' };
    case 'archived':
      return { id: fieldIds.submit, text: 'This session is archived. Bring it back before you change it' };
    case 'changedSince':
      return { id: fieldIds.submit, text: 'This was changed in another window first. Look at it as it stands now' };
    case 'editionMissing':
    case 'notStarted':
      return { id: fieldIds.submit, text: 'This session is no longer here whole. Load the page again' };
    case 'unknownItem':
      return { id: fieldIds.edition, text: 'The crosswalk leads to something that this edition does not have' };
    case 'storageFull':
      return { id: fieldIds.submit, text: 'Not saved: this computer is out of space. Free some space, then try again' };
    case 'storageClosed':
      return { id: fieldIds.submit, text: 'Not saved: the storage was closed. Load the page again' };
    case 'storageFailed':
    case 'alreadyStarted':
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
      return { id: fieldIds.submit, text: 'Not saved. Try again; if it still fails, load the page again' };
  }
};
