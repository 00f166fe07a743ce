import {
  type Authority,
  type AuthorityDetails,
  type AuthorityFacts,
  type AuthorityProblem,
  authorityProblems,
  factsOf,
} from '../../domain/authority/authority';
import type { Edition } from '../../domain/edition/edition';
import { detailsProblems, notForAuthority } from '../../domain/session/decide-start';
import { type Marker, scaleOf } from '../../domain/session/mark';
import type { SessionDetails } from '../../domain/session/session-command';
import { type CalendarDate, type TypedDate, typedDate } from '../../domain/shared/calendar-date';
import type { FieldError } from '../../ui/error-summary';
import { type FormProblem, problemWords } from './problem-words';

/** The choice of a council that is not here yet. No id looks like it. */
export const anotherCouncil = 'another';

/** All that is typed and chosen to start a session, as it stands. */
export type SessionForm = {
  readonly authority: string | undefined;
  readonly added: AuthorityDetails;
  readonly edition: string | undefined;
  readonly scale: string | undefined;
  readonly period: string;
  readonly assessedOn: TypedDate;
  readonly marker: Marker | undefined;
};

export const emptyForm: SessionForm = {
  authority: undefined,
  added: { name: '' },
  edition: undefined,
  scale: undefined,
  period: '',
  assessedOn: { day: '', month: '', year: '' },
  marker: undefined,
};

export type FormBasis = { readonly authorities: readonly Authority[]; readonly editions: readonly Edition[] };

/** What was typed as a date, for the domain to judge: what is no real day is passed on as none, never as another. */
export const dateTyped = (typed: TypedDate): CalendarDate | undefined => {
  const read = typedDate(typed);
  return read.is === 'date' ? read.date : read.is === 'empty' ? undefined : 'impossible';
};

export const detailsTyped = ({
  period,
  assessedOn,
}: {
  readonly period: string;
  readonly assessedOn: TypedDate;
}): SessionDetails => ({ period, assessedOn: dateTyped(assessedOn) });

/** With nothing here to choose from, a council is added. */
export const isAdding = (form: SessionForm, { authorities }: FormBasis): boolean =>
  authorities.length === 0 || form.authority === anotherCouncil;

/** The three facts of the council that is chosen or typed, once all are known. */
export const factsIn = (form: SessionForm, basis: FormBasis): AuthorityFacts | undefined => {
  if (isAdding(form, basis)) {
    const { nation, type, funded } = form.added;
    return nation && type && funded !== undefined ? { nation, type, funded } : undefined;
  }
  const chosen = basis.authorities.find(({ id }) => id === form.authority);
  return chosen && factsOf(chosen);
};

export const editionIn = (form: SessionForm, { editions }: FormBasis): Edition | undefined =>
  editions.find(({ id }) => id === form.edition);

/** The scale, chosen for the person where the edition has only one. */
export const scaleIn = (form: SessionForm, edition: Edition | undefined): string | undefined =>
  edition && (edition.scales.length === 1 ? edition.scales[0]?.id : scaleOf(edition, form.scale)?.id);

/** Everything that must be put right before the session can start, in the order of the page. */
export const formErrors = (form: SessionForm, basis: FormBasis): FieldError[] =>
  [...councilProblems(form, basis), ...editionProblems(form, basis), ...restProblems(form)].map(problemWords);

/** What is wrong with a council's details, but for a question that is asked only once the one before it is answered. */
export const askedProblems = (details: AuthorityDetails): AuthorityProblem[] =>
  authorityProblems(details).filter(({ kind }) => details.nation || kind !== 'authorityTypeMissing');

const councilProblems = (form: SessionForm, basis: FormBasis): FormProblem[] => {
  if (isAdding(form, basis)) return askedProblems(form.added);
  const chosen = basis.authorities.find(({ id }) => id === form.authority);
  if (!chosen) return [{ kind: 'authorityMissing' }];
  return factsOf(chosen) ? [] : [{ kind: 'authorityIncomplete', name: chosen.name }];
};

const editionProblems = (form: SessionForm, basis: FormBasis): FormProblem[] => {
  const edition = editionIn(form, basis);
  if (!edition) return [{ kind: 'editionNotChosen' }];
  const facts = factsIn(form, basis);
  const reason = facts && notForAuthority(edition, facts);
  if (reason) return [{ kind: 'editionNotForAuthority', reason }];
  return scaleIn(form, edition) === undefined ? [{ kind: 'scaleMissing' }] : [];
};

const restProblems = (form: SessionForm): FormProblem[] => [
  ...detailsProblems(detailsTyped(form)),
  ...(form.marker ? [] : [{ kind: 'markerMissing' } as const]),
];
