import type { AuthorityFacts } from '../authority/authority';
import type { Edition } from '../edition/edition';
import type { Erasing, ErasureProblem } from '../record/decide-erasure';
import type { ChangedSince, Seen } from '../record/decision';
import type { SeenFields } from '../record/set-fields';
import type { SuggestedBand } from './suggestion';
import type { CalendarDate } from '../shared/calendar-date';
import type { Carried, CarryOver } from './carried';
import type { Answer, ItemText, Mark, Marker } from './mark';
import type { Stage } from './stage';

export type SessionDetails = { readonly period: string; readonly assessedOn: CalendarDate | undefined };

export type StartSession = SessionDetails & {
  readonly kind: 'startSession';
  readonly authority: string;
  readonly editionHash: string;
  readonly scale: string;
  /** What the session starts with from an earlier one; nothing where it starts empty. */
  readonly carryOver?: CarryOver;
};
export type ChangeSession = SessionDetails & { readonly kind: 'changeSession'; readonly seen: SeenFields };
export type RecordMark = Seen & {
  readonly kind: 'recordMark';
  readonly item: string;
  readonly marker: Marker;
  /** Null takes the mark away: the item is then unmarked. */
  readonly mark: Mark | null;
  /** Why it does not apply, or why it is outside the suggested band. */
  readonly reason?: string;
};
export type AnswerIndicator = Seen & {
  readonly kind: 'answerIndicator';
  readonly item: string;
  readonly indicator: string;
  readonly answer: Answer | null;
};
export type WriteText = Seen & {
  readonly kind: 'writeText';
  readonly item: string;
  readonly field: ItemText;
  readonly text: string;
};
export type LinkEvidence = Seen & {
  readonly kind: 'linkEvidence';
  readonly item: string;
  readonly evidence: string;
  readonly linked: boolean;
};
/** Several marks at once, all or none, as they stand in one letter. */
export type RecordMarks = { readonly kind: 'recordMarks'; readonly marks: readonly Omit<RecordMark, 'kind'>[] };
export type SetTarget = Seen & {
  readonly kind: 'setTarget';
  readonly item: string;
  /** Null takes the target away. */
  readonly mark: Mark | null;
  readonly reason: string;
};
/** Says that what was carried over still holds as it stands: of one item or of several, all or none. */
export type ConfirmCarried = {
  readonly kind: 'confirmCarried';
  readonly items: readonly { readonly item: string; readonly parts: readonly Pick<Carried, 'part' | 'seen'>[] }[];
};
/** Keeps the session at an earlier stage, with the reason, whatever its marks would say. */
export type StepBack = Seen & { readonly kind: 'stepBack'; readonly to: Stage; readonly reason: string };
/** Ends a step back: the stage is again what is there. */
export type MoveOn = Seen & { readonly kind: 'moveOn' };
/** That the board has looked at the marks: on which day, and where that is written down. */
export type RecordBoardReview = {
  readonly kind: 'recordBoardReview';
  /** Undefined takes the review away. */
  readonly on: CalendarDate | undefined;
  readonly words: string;
  readonly seen: SeenFields;
};
export type ArchiveSession = Seen & { readonly kind: 'archiveSession'; readonly archived: boolean };
export type EraseText = Erasing & { readonly kind: 'eraseText' };

export type SessionCommand =
  | StartSession
  | ChangeSession
  | RecordMark
  | RecordMarks
  | AnswerIndicator
  | WriteText
  | LinkEvidence
  | SetTarget
  | ConfirmCarried
  | StepBack
  | MoveOn
  | RecordBoardReview
  | ArchiveSession
  | EraseText;

/** What a command rests on beside the session itself. */
export type SessionSetting = {
  readonly edition: Edition;
  readonly authority: AuthorityFacts | undefined;
  /** True where a piece of evidence with a date supports the item. */
  readonly hasDatedEvidence: (item: string) => boolean;
};

export type SessionProblem =
  | ChangedSince
  | ErasureProblem
  | { readonly kind: 'alreadyStarted' }
  | { readonly kind: 'notStarted' }
  | { readonly kind: 'authorityMissing' }
  | { readonly kind: 'editionNotForAuthority'; readonly reason: string }
  | { readonly kind: 'scaleMissing' }
  | { readonly kind: 'periodMissing' }
  | { readonly kind: 'assessedOnMissing' }
  | { readonly kind: 'assessedOnImpossible' }
  | { readonly kind: 'unknownItem'; readonly item: string }
  | { readonly kind: 'unknownMark'; readonly item: string; readonly mark: string }
  | { readonly kind: 'unknownIndicator'; readonly item: string; readonly indicator: string }
  | { readonly kind: 'reasonMissing'; readonly item: string }
  | { readonly kind: 'sentenceMissing'; readonly item: string; readonly suggestion: SuggestedBand }
  /** An earlier mark says something else: which, and what it says. */
  | { readonly kind: 'differenceReasonMissing'; readonly item: string; readonly differsFrom: readonly Marker[] }
  | { readonly kind: 'targetReasonMissing'; readonly item: string }
  | { readonly kind: 'stepBackReasonMissing' }
  | { readonly kind: 'boardReviewDateImpossible' }
  /** The board cannot have looked at marks before the day as of which they were given. */
  | { readonly kind: 'boardReviewBeforeMarks'; readonly assessedOn: CalendarDate }
  | { readonly kind: 'boardReviewWordsMissing' }
  | { readonly kind: 'archived' };
