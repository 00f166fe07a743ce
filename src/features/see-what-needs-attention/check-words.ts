import type { Check, Place } from '../../domain/checks/attention';

/** What each check is called over the things that it found. */
export const checkTitles: Readonly<Record<Check, string>> = {
  casework: 'Words that look like a person’s case',
  requiredAction: 'Marks whose action, owner or date is missing',
  contradiction: 'Linked marks that contradict each other',
  differenceReason: 'Marks that differ without a reason',
  notApplicableReason: 'Not applicable without a reason',
  readsAsDone: 'Actions that read as done',
  actionDate: 'Actions that are late, or without a real date',
  evidenceBehindMark: 'Marks with too little behind them',
  evidencePastReview: 'Evidence past its review date',
  belowTarget: 'Marks below their target',
  gapReturned: 'Gaps that came back',
  newExpectation: 'New expectations that nobody has answered',
  notReconfirmed: 'Carried over and not confirmed yet',
  oldMarks: 'Old marks',
};

/** What each check looks for, for those who ask what was looked at. */
export const lookedFor: Readonly<Record<Check, string>> = {
  casework: 'an NHS number, a date of birth or a police or case reference in any words of the session',
  requiredAction: 'marks that need an action but have none, or one without an owner or a date',
  contradiction: 'marks of two instruments that speak of the same thing, where one falls short and the other does not',
  differenceReason: 'marks that differ from an earlier one without a reason',
  notApplicableReason: 'what does not apply, without a reason',
  readsAsDone: 'marks that still need an action although every action for them reads as done',
  actionDate: 'actions that are overdue, that have only words for a date, or neither a date nor a status',
  evidenceBehindMark:
    'marks that say all that is expected is there without dated evidence, or more than that without any best practice',
  evidencePastReview: 'evidence past its review date, which is 12 months after its own where no other was set',
  belowTarget: 'marks below their target',
  gapReturned: 'a gap that was there in an earlier year',
  newExpectation: 'expectations of the 2023 guidance that are easily overlooked, where they apply',
  notReconfirmed: 'words, answers and evidence carried over from an earlier year and not confirmed',
  oldMarks: 'marks that are 12 months old or more, in the latest session of their kind',
};

/** What a person does at the place where it can be put right. */
export const placeWords = ({ kind }: Place): string => {
  switch (kind) {
    case 'item':
      return 'Look at the mark';
    case 'action':
      return 'Change the action';
    case 'newAction':
      return 'Add an action';
    case 'evidence':
      return 'Look at the evidence';
    case 'erase':
      return 'Erase these words';
    case 'stages':
      return 'Look at the stages';
    case 'carried':
      return 'Confirm what came over';
    case 'details':
      return 'Change the details';
    case 'nextYear':
      return 'Start the next year';
    case 'joint':
      return 'Go to the joint session';
    case 'confirmedMarks':
      return 'Enter the confirmed marks';
    case 'tasks':
      return 'Go to the task list';
    case 'plan':
      return 'Go to the action plan';
  }
};
