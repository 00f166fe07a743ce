import { type AuthorityDetails, type AuthorityProblem, decideAuthority } from '../domain/authority/authority';
import type { ChangedSince } from '../domain/record/decision';
import type { SeenFields } from '../domain/record/set-fields';
import { fail, type Result, succeed } from '../domain/shared/result';
import { alone } from './alone';
import { authorOf, ref, type Work } from './desk';
import type { Outcome, StorageProblem } from './ports';

/** Adds an authority and gives its id. */
export const addAuthority = async (
  work: Work,
  details: AuthorityDetails,
  example = false,
): Promise<Result<string, AuthorityProblem | ChangedSince | StorageProblem>> => {
  const id = work.desk.newId();
  const outcome = await work.desk.log.run(
    authorOf(work),
    [ref('authority', id)],
    alone((state) => decideAuthority(state, { kind: 'addAuthority', details, example })),
  );
  return outcome.ok ? succeed(id) : fail(outcome.problem);
};

export const changeAuthority = (
  work: Work,
  id: string,
  details: AuthorityDetails,
  seen: SeenFields,
): Promise<Outcome<AuthorityProblem | ChangedSince>> =>
  work.desk.log.run(
    authorOf(work),
    [ref('authority', id)],
    alone((state) => decideAuthority(state, { kind: 'changeAuthority', details, seen })),
  );
