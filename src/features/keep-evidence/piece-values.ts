import type { EvidenceChange, EvidenceDetails } from '../../domain/evidence/decide-evidence';
import { evidenceProblems } from '../../domain/evidence/decide-evidence';
import type { Evidence, EvidenceField } from '../../domain/evidence/evidence';
import type { EvidenceForm, EvidenceKind, Marking } from '../../domain/evidence/evidence-words';
import type { Field } from '../../domain/record/field';
import type { SeenFields } from '../../domain/record/set-fields';
import { type CalendarDate, toTyped, type TypedDate, typedDate } from '../../domain/shared/calendar-date';
import type { FieldError } from '../../ui/error-summary';
import { type EvidenceFault, problemWords } from './problem-words';

/** A piece as its form shows it. '' where nothing was chosen. */
export type PieceValues = {
  readonly title: string;
  readonly kind: EvidenceKind | '';
  readonly form: EvidenceForm | '';
  readonly address: string;
  readonly kept: string;
  readonly date: TypedDate;
  readonly reviewOn: TypedDate;
  readonly owner: string;
  readonly marking: Marking | '';
  readonly handling: string;
};

export type PieceBox = keyof PieceValues & EvidenceField;

/** What was typed of a piece and is not stored; a box that nobody touched is not in it. */
export type TypedPiece = {
  readonly values: Partial<PieceValues>;
  /** What the screen showed of each field when somebody began to type in it. */
  readonly seen: SeenFields;
};

export const nothingTyped: TypedPiece = { values: {}, seen: {} };

const noDate: TypedDate = { day: '', month: '', year: '' };

export const emptyValues: PieceValues = {
  title: '',
  kind: '',
  form: '',
  address: '',
  kept: '',
  date: noDate,
  reviewOn: noDate,
  owner: '',
  marking: '',
  handling: '',
};

const plain = <T extends string>({ is, value }: Field<T>): T | '' => (is === 'set' ? (value ?? '') : '');

/** What is stored; a field with two values side by side is empty, and says so beside its box. */
export const valuesOf = ({ fields, form }: Evidence): PieceValues => ({
  title: plain(fields.title),
  kind: plain(fields.kind),
  form: fields.form.is === 'empty' ? form : plain(fields.form),
  address: plain(fields.address),
  kept: plain(fields.kept),
  date: toTyped(fields.date.value),
  reviewOn: toTyped(fields.reviewOn.value),
  owner: plain(fields.owner),
  marking: plain(fields.marking),
  handling: plain(fields.handling),
});

const dayOf = (typed: TypedDate): CalendarDate | undefined => {
  const read = typedDate(typed);
  // No day at all: what the rules then refuse, in words.
  return read.is === 'date' ? read.date : read.is === 'empty' ? undefined : 'impossible';
};

/** What was typed, as a change: only the fields that were touched. */
export const changeOf = ({ kind, form, marking, date, reviewOn, ...words }: Partial<PieceValues>): EvidenceChange => ({
  ...words,
  ...(kind === undefined ? {} : { kind: kind === '' ? undefined : kind }),
  ...(form === undefined || form === '' ? {} : { form }),
  ...(marking === undefined ? {} : { marking: marking === '' ? undefined : marking }),
  ...(date === undefined ? {} : { date: dayOf(date) }),
  ...(reviewOn === undefined ? {} : { reviewOn: dayOf(reviewOn) }),
});

/** A new piece. The address is left out where it is no link: it may have been typed before something else was chosen. */
export const detailsOf = (values: PieceValues): EvidenceDetails => {
  const { title = '', kept = '', date, address, ...others } = changeOf(values);
  return { title, kept, date, ...others, ...(values.form === 'link' && address !== undefined ? { address } : {}) };
};

export const fieldId = (box: PieceBox | 'file'): string => `evidence-${box}`;

/** Which box a problem is about. */
export const errorOf = (problem: EvidenceFault): FieldError => {
  const text = problemWords(problem);
  switch (problem.kind) {
    case 'formMissing':
      return { id: fieldId('form'), text };
    case 'evidenceAddressMissing':
    case 'evidenceAddressImpossible':
      return { id: fieldId('address'), text };
    case 'evidenceDateImpossible':
      return { id: fieldId('date'), text };
    case 'evidenceReviewImpossible':
      return { id: fieldId('reviewOn'), text };
    case 'evidenceFileMissing':
    case 'fileEmpty':
    case 'fileTooLarge':
    case 'spaceTooSmall':
    case 'fileUnreadable':
    case 'fileChanged':
    case 'fileHereAlready':
    case 'fileDiffers':
      return { id: fieldId('file'), text };
    default:
      return { id: fieldId('title'), text };
  }
};

/** Everything that is wrong with a new piece, in the order of its form. */
export const newPieceErrors = (values: PieceValues, hasFile: boolean): readonly FieldError[] => {
  const problems: EvidenceFault[] = evidenceProblems(detailsOf(values), hasFile);
  if (values.form === '')
    problems.splice(problems[0]?.kind === 'evidenceTitleMissing' ? 1 : 0, 0, { kind: 'formMissing' });
  return problems.map(errorOf);
};
