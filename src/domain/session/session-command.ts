import type { AuthorityFacts } from '../authority/authority';
import type { Edition } from '../edition/edition';
import type { Erasing, ErasureProblem } from '../record/decide-erasure';
import type { ChangedSince, Seen } from '../record/decision';
import type { SeenFields } from '../record/set-fields';
import type { SuggestedBand } from './suggestion';
import type { CalendarDate } from '../shared/calendar-date';
import type { Answer, ItemText, Mark, Marker } from './mark';

export type SessionDetails = { readonly period: string; readonly assessedOn: CalendarDate | undefined };

export type StartSession = SessionDetails & {
  readonly kind: 'startSession';
  readonly authority: string;
  readonly editionHash: string;
  readonly scale: string;
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
export type ArchiveSession = Seen & { readonly kind: 'archiveSession'; readonly archived: boolean };
export type EraseText = Erasing & { readonly kind: 'eraseText' };

export type SessionCommand =
  StartSession | ChangeSession | RecordMark | AnswerIndicator | WriteText | LinkEvidence | ArchiveSession | EraseText;

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
  | { readonly kind: 'archived' };
