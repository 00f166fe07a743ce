import { decidePerson, type PersonProblem } from '../domain/person/person';
import type { ChangedSince } from '../domain/record/decision';
import type { SeenFields } from '../domain/record/set-fields';
import { fail, type Result, succeed } from '../domain/shared/result';
import { authorOf, type Desk, ref, type Work } from './desk';
import type { Outcome, StorageProblem } from './ports';
import { alone } from './alone';

type Described = { readonly name: string; readonly role: string };

/** Adds someone who works here. Nobody was working yet, so they are named as the writer themselves. Gives their id. */
export const addPerson = async (
  desk: Desk,
  { name, role, example = false }: Described & { readonly example?: boolean },
): Promise<Result<string, PersonProblem | ChangedSince | StorageProblem>> => {
  const id = desk.newId();
  const outcome = await desk.log.run(
    authorOf({ desk, by: id }),
    [ref('person', id)],
    alone((state) => decidePerson(state, { kind: 'addPerson', name, role, example })),
  );
  return outcome.ok ? succeed(id) : fail(outcome.problem);
};

export const changePerson = (
  work: Work,
  id: string,
  { name, role }: Described,
  seen: SeenFields,
): Promise<Outcome<PersonProblem | ChangedSince>> =>
  work.desk.log.run(
    authorOf(work),
    [ref('person', id)],
    alone((state) => decidePerson(state, { kind: 'changePerson', name, role, seen })),
  );
