import { personProblems } from '../../domain/person/person';
import type { FieldError } from '../../ui/error-summary';
import type { TypedPerson } from './person-fields';
import { problemWords } from './problem-words';

/** What is missing from a name and role, with the field that each belongs to. `id` as in `PersonFields`. */
export const personErrors = (id: string, person: TypedPerson): FieldError[] =>
  personProblems(person).map((problem) => ({
    id: problem.kind === 'personNameMissing' ? `${id}-name` : `${id}-role`,
    text: problemWords(problem),
  }));
