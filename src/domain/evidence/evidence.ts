import { accept, type ChangedSince, type Decision, refuse } from '../record/decision';
import type { Json, Path } from '../record/event';
import { type Field, fieldAt, text } from '../record/field';
import type { Folded } from '../record/fold';
import { type SeenFields, setFields, stillThere } from '../record/set-fields';
import { type CalendarDate, readCalendarDate } from '../shared/calendar-date';

/** A reference to something that shows how a thing stands: what it is called, its date, where it is kept. */
export type Evidence = {
  readonly id: string;
  readonly authority: string | undefined;
  readonly title: string;
  readonly date: CalendarDate | undefined;
  readonly kept: string;
  readonly fields: { readonly title: Field<string>; readonly date: Field<CalendarDate>; readonly kept: Field<string> };
};

export const readEvidence = (id: string, state: Folded): Evidence => {
  const fields = {
    title: fieldAt(state, 'title', text),
    date: fieldAt(state, 'date', readCalendarDate),
    kept: fieldAt(state, 'kept', text),
  };
  return {
    id,
    authority: fieldAt(state, 'authority', text).value,
    title: fields.title.is === 'erased' ? 'erased' : (fields.title.value ?? 'Title not given'),
    date: fields.date.value,
    kept: fields.kept.value ?? '',
    fields,
  };
};

export type EvidenceDetails = {
  readonly title: string;
  readonly date: CalendarDate | undefined;
  readonly kept: string;
};

/** What is changed of a piece. What is left out stays as it stands, two values side by side included. */
export type EvidenceChange = Partial<EvidenceDetails>;

export type EvidenceProblem = { readonly kind: 'evidenceTitleMissing' } | { readonly kind: 'evidenceDateImpossible' };

export type EvidenceCommand =
  | { readonly kind: 'addEvidence'; readonly authority: string; readonly details: EvidenceDetails }
  | { readonly kind: 'changeEvidence'; readonly details: EvidenceChange; readonly seen: SeenFields };

export const evidenceProblems = ({ title, date }: EvidenceChange): EvidenceProblem[] => [
  ...(title?.trim() === '' ? [{ kind: 'evidenceTitleMissing' } as const] : []),
  ...(date !== undefined && readCalendarDate(date) === undefined ? [{ kind: 'evidenceDateImpossible' } as const] : []),
];

export const decideEvidence = (state: Folded, command: EvidenceCommand): Decision<EvidenceProblem | ChangedSince> => {
  const [problem] = evidenceProblems(command.details);
  if (problem) return refuse(problem);
  if (command.kind === 'changeEvidence')
    return setFields(state, 'evidenceChanged', stillThere(state, valuesOf(command.details)), command.seen);
  return accept('evidenceAdded', { authority: command.authority, ...valuesOf(command.details) });
};

const valuesOf = (change: EvidenceChange): Record<Path, Json> => ({
  ...(change.title === undefined ? {} : { title: change.title.trim() }),
  ...('date' in change ? { date: change.date ?? null } : {}),
  ...(change.kept === undefined ? {} : { kept: change.kept.trim() }),
});
