import { type Field, fieldAt, oneOf, text } from '../record/field';
import type { Folded } from '../record/fold';
import { type CalendarDate, monthsAfter, readCalendarDate } from '../shared/calendar-date';
import {
  type EvidenceForm,
  evidenceForms,
  type EvidenceKind,
  evidenceKinds,
  type Marking,
  markings,
} from './evidence-words';
import { type FileVersion, readVersions } from './file-version';
import { readAddress } from './read-address';

/** What a form can set of a piece of evidence, each in a field of its own. */
export type EvidenceFields = {
  readonly title: Field<string>;
  readonly kind: Field<EvidenceKind>;
  readonly date: Field<CalendarDate>;
  readonly reviewOn: Field<CalendarDate>;
  readonly owner: Field<string>;
  readonly marking: Field<Marking>;
  readonly handling: Field<string>;
  readonly form: Field<EvidenceForm>;
  readonly address: Field<string>;
  readonly kept: Field<string>;
  /** Id of the version of its file that counts now. */
  readonly file: Field<string>;
};

export type EvidenceField = keyof EvidenceFields;

/** Something that shows how a thing stands: a file, a link, or a reference to where it is kept. */
export type Evidence = {
  readonly id: string;
  /** Undefined where it is not there: nobody added it, or its adding was taken back. */
  readonly authority: string | undefined;
  readonly title: string;
  readonly kind: EvidenceKind | undefined;
  readonly date: CalendarDate | undefined;
  /** The day that somebody set for looking at it again; undefined where nobody did. */
  readonly reviewOn: CalendarDate | undefined;
  /** That day, or else twelve months after its date; undefined where it has neither. */
  readonly reviewDue: CalendarDate | undefined;
  /** Who answers for it, in words. */
  readonly owner: string;
  readonly marking: Marking | undefined;
  readonly handling: string;
  readonly form: EvidenceForm;
  /** Of a link: begins with http:// or https://. */
  readonly address: string | undefined;
  readonly kept: string;
  /** The version of its file that counts now. */
  readonly file: FileVersion | undefined;
  /** Every version of its file, oldest first, those removed for good included. */
  readonly versions: readonly FileVersion[];
  readonly fields: EvidenceFields;
};

/** Months after its date from which a piece is due for review where no day was set (instruments, section 7, check 5). */
export const reviewedEveryMonths = 12;

export const readEvidence = (id: string, state: Folded): Evidence => {
  const fields: EvidenceFields = {
    title: fieldAt(state, 'title', text),
    kind: fieldAt(state, 'kind', oneOf(evidenceKinds)),
    date: fieldAt(state, 'date', readCalendarDate),
    reviewOn: fieldAt(state, 'reviewOn', readCalendarDate),
    owner: fieldAt(state, 'owner', text),
    marking: fieldAt(state, 'marking', oneOf(markings)),
    handling: fieldAt(state, 'handling', text),
    form: fieldAt(state, 'form', oneOf(evidenceForms)),
    address: fieldAt(state, 'address', readAddress),
    kept: fieldAt(state, 'kept', text),
    file: fieldAt(state, 'file', text),
  };
  const date = fields.date.value;
  const authority = fieldAt(state, 'authority', text).value;
  // Only a copy brings this about: here a piece that something rests on is not taken back.
  const unnamed = authority === undefined ? 'Evidence whose adding was taken back' : 'Title not given';
  const versions = readVersions(state);
  return {
    id,
    authority,
    title: fields.title.is === 'erased' ? 'erased' : (fields.title.value ?? unnamed),
    kind: fields.kind.value,
    date,
    reviewOn: fields.reviewOn.value,
    reviewDue: fields.reviewOn.value ?? (date && monthsAfter(date, reviewedEveryMonths)),
    owner: fields.owner.value ?? '',
    marking: fields.marking.value,
    handling: fields.handling.value ?? '',
    // Written down before there were files and links: a reference to where it is kept.
    form: fields.form.value ?? 'reference',
    address: fields.address.value,
    kept: fields.kept.value ?? '',
    file: versions.find((version) => version.id === fields.file.value),
    versions,
    fields,
  };
};

/** True from the day after the one on which the piece was to be looked at again. */
export const isPastReview = ({ reviewDue }: Pick<Evidence, 'reviewDue'>, today: CalendarDate): boolean =>
  reviewDue !== undefined && reviewDue < today;

export type EvidenceProblem =
  | { readonly kind: 'evidenceTitleMissing' }
  | { readonly kind: 'evidenceDateImpossible' }
  | { readonly kind: 'evidenceReviewImpossible' }
  | { readonly kind: 'evidenceAddressMissing' }
  | { readonly kind: 'evidenceAddressImpossible' }
  | { readonly kind: 'evidenceFileMissing' }
  | { readonly kind: 'evidenceMissing' }
  | { readonly kind: 'fileRemovalReasonMissing' }
  | { readonly kind: 'fileRemovedAlready' };
