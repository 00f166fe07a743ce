import { addAuthority } from '../../application/authorities';
import type { Work } from '../../application/desk';
import { startSession } from '../../application/sessions';
import { fail, type Result } from '../../domain/shared/result';
import type { FormProblem } from './problem-words';
import { detailsTyped, editionIn, type FormBasis, isAdding, scaleIn, type SessionForm } from './session-form';

export type Started = { readonly session: string };

/** Where it stopped. A council that was added by then is here to stay, and is not added again at the next try. */
export type NotStarted = {
  readonly kind: FormProblem['kind'];
  readonly problem: FormProblem;
  readonly council?: string;
};

const notStarted = (problem: FormProblem, council?: string): { readonly ok: false; readonly problem: NotStarted } =>
  fail({ kind: problem.kind, problem, ...(council === undefined ? {} : { council }) });

/** Adds the council if it is new, and starts the session. The form has no errors left. */
export const startFromForm = async (
  work: Work,
  form: SessionForm,
  basis: FormBasis,
): Promise<Result<Started, NotStarted>> => {
  const edition = editionIn(form, basis);
  if (!edition) return notStarted({ kind: 'editionNotChosen' });
  if (!form.marker) return notStarted({ kind: 'markerMissing' });
  const council = isAdding(form, basis) ? await addAuthority(work, form.added) : chosen(form.authority);
  if (!council.ok) return notStarted(council.problem);
  const session = await startSession(work, {
    authority: council.value,
    edition,
    scale: scaleIn(form, edition) ?? '',
    ...detailsTyped(form),
  });
  return session.ok ? { ok: true, value: { session: session.value } } : notStarted(session.problem, council.value);
};

const chosen = (authority: string | undefined): Result<string, FormProblem> =>
  authority === undefined ? fail({ kind: 'authorityMissing' }) : { ok: true, value: authority };
