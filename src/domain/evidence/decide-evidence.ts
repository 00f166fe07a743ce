import { accept, type ChangedSince, changedSince, type Decision, refuse } from '../record/decision';
import { erasure } from '../record/erasure';
import type { EventId, Json, Path } from '../record/event';
import { fieldAt, seenAt, text } from '../record/field';
import type { Folded } from '../record/fold';
import { type SeenFields, setFields, stillThere } from '../record/set-fields';
import { type CalendarDate, readCalendarDate } from '../shared/calendar-date';
import { type EvidenceProblem, readEvidence } from './evidence';
import type { EvidenceForm, EvidenceKind, Marking } from './evidence-words';
import { eventsHolding, type KeptFile, readVersions, versionFields, versionPath } from './file-version';
import { readAddress } from './read-address';

export type EvidenceDetails = {
  readonly title: string;
  readonly date: CalendarDate | undefined;
  readonly kept: string;
  readonly kind?: EvidenceKind | undefined;
  /** Left out or undefined: twelve months after its date, which is not stored. */
  readonly reviewOn?: CalendarDate | undefined;
  readonly owner?: string;
  readonly marking?: Marking | undefined;
  readonly handling?: string;
  readonly form?: EvidenceForm;
  readonly address?: string;
};

/** What is changed of a piece. What is left out stays as it stands, two values side by side included. */
export type EvidenceChange = Partial<EvidenceDetails>;

export type EvidenceCommand =
  | {
      readonly kind: 'addEvidence';
      readonly authority: string;
      readonly details: EvidenceDetails;
      /** Its file, which is stored whole already. */
      readonly file?: KeptFile;
    }
  | { readonly kind: 'changeEvidence'; readonly details: EvidenceChange; readonly seen: SeenFields }
  /** The file takes the place of the one before, which stays as an older version. */
  | { readonly kind: 'addFile'; readonly file: KeptFile; readonly seen: readonly EventId[] }
  /** An older version counts again. */
  | { readonly kind: 'useFile'; readonly file: string; readonly seen: readonly EventId[] }
  /** The file itself is taken away by whoever sends the command; this erases its name and its fingerprint. */
  | { readonly kind: 'removeFile'; readonly file: string; readonly reason: string };

/** Everything that is wrong with what was typed, in the order of the form. `hasFile`: the piece has a file, or gets one. */
export const evidenceProblems = (change: EvidenceChange, hasFile = false): EvidenceProblem[] => {
  const { title, date, reviewOn, form, address } = change;
  const isReal = (day: CalendarDate | undefined): boolean => day === undefined || readCalendarDate(day) !== undefined;
  const problems: (EvidenceProblem | false)[] = [
    title?.trim() === '' && { kind: 'evidenceTitleMissing' },
    form === 'file' && !hasFile && { kind: 'evidenceFileMissing' },
    form === 'link' && (address ?? '').trim() === '' && { kind: 'evidenceAddressMissing' },
    (address ?? '').trim() !== '' && !readAddress(address?.trim()) && { kind: 'evidenceAddressImpossible' },
    !isReal(date) && { kind: 'evidenceDateImpossible' },
    !isReal(reviewOn) && { kind: 'evidenceReviewImpossible' },
  ];
  return problems.filter((problem) => problem !== false);
};

export const decideEvidence = (state: Folded, command: EvidenceCommand): Decision<EvidenceProblem | ChangedSince> => {
  switch (command.kind) {
    case 'addEvidence':
      return add(command);
    case 'changeEvidence':
      return change(state, command.details, command.seen);
    case 'addFile':
      return addFile(state, command.file, command.seen);
    case 'useFile':
      return useFile(state, command.file, command.seen);
    case 'removeFile':
      return removeFile(state, command.file, command.reason.trim());
  }
};

const add = ({
  authority,
  details,
  file,
}: Extract<EvidenceCommand, { readonly kind: 'addEvidence' }>): Decision<EvidenceProblem> => {
  const [problem] = evidenceProblems(details, file !== undefined);
  if (problem) return refuse(problem);
  const { title, date, kept, ...others } = valuesOf(details);
  // What was left empty is left out: a field that was never set has no two sides later.
  const said = Object.entries(others).filter(([, value]) => value !== null && value !== '');
  return accept('evidenceAdded', {
    authority,
    title: title ?? '',
    date: date ?? null,
    kept: kept ?? '',
    ...Object.fromEntries(said),
    ...(file ? { ...versionFields(file), file: file.id, form: 'file' } : {}),
  });
};

const change = (state: Folded, details: EvidenceChange, seen: SeenFields): Decision<EvidenceProblem | ChangedSince> => {
  const evidence = readEvidence('', state);
  const address = details.address ?? evidence.address ?? '';
  const [problem] = evidenceProblems(
    details.form === 'link' ? { ...details, address } : details,
    evidence.versions.length > 0,
  );
  if (problem) return refuse(problem);
  return setFields(state, 'evidenceChanged', stillThere(state, valuesOf(details)), seen);
};

const isThere = (state: Folded): boolean => fieldAt(state, 'authority', text).value !== undefined;

const addFile = (state: Folded, file: KeptFile, seen: readonly EventId[]): Decision<EvidenceProblem | ChangedSince> => {
  if (!isThere(state)) return refuse({ kind: 'evidenceMissing' });
  const behind = changedSince(state, 'file', seen);
  if (behind) return refuse(behind);
  return accept('fileAdded', { ...versionFields(file), file: file.id, form: 'file' });
};

const useFile = (state: Folded, file: string, seen: readonly EventId[]): Decision<EvidenceProblem | ChangedSince> => {
  const version = readVersions(state).find(({ id }) => id === file);
  if (!version) return refuse({ kind: 'evidenceMissing' });
  if (version.removed !== undefined) return refuse({ kind: 'fileRemovedAlready' });
  return setFields(state, 'fileChosen', { file, form: 'file' }, { file: seen, form: seenAt(state, 'form') });
};

const removeFile = (state: Folded, file: string, reason: string): Decision<EvidenceProblem> => {
  const versions = readVersions(state);
  const version = versions.find(({ id }) => id === file);
  if (!version) return refuse({ kind: 'evidenceMissing' });
  if (version.removed !== undefined) return refuse({ kind: 'fileRemovedAlready' });
  if (reason === '') return refuse({ kind: 'fileRemovalReasonMissing' });
  // A fingerprint of what is gone would still let a guess at its content be confirmed.
  const erasures = (['name', 'sha256'] as const).flatMap((part) =>
    eventsHolding(state, file, part).map((event) => erasure(event, versionPath(file, part), reason)),
  );
  // A piece whose latest file is gone has the one before: it must not pass for one without.
  const counted = fieldAt(state, 'file', text).sides.map(({ value }) => value);
  const left = versions.filter(({ id, removed }) => id !== file && removed === undefined).reverse();
  const next = left.find(({ id }) => counted.includes(id)) ?? left[0];
  const fields = {
    [versionPath(file, 'removed')]: reason,
    ...(next && counted.includes(file) ? { file: next.id } : {}),
  };
  return { ok: true, drafts: [{ type: 'fileRemoved', fields }, ...erasures] };
};

const valuesOf = (change: EvidenceChange): Record<Path, Json> => {
  const { title, kept, owner, handling, form, address } = change;
  const words = { title, kept, owner, handling, address };
  return {
    ...Object.fromEntries(
      Object.entries(words).flatMap(([path, value]) => (value === undefined ? [] : [[path, value.trim()]])),
    ),
    ...(form === undefined ? {} : { form }),
    ...Object.fromEntries(
      (['kind', 'date', 'reviewOn', 'marking'] as const).flatMap((path) =>
        path in change ? [[path, change[path] ?? null]] : [],
      ),
    ),
  };
};
