import { accept, type ChangedSince, type Decision, refuse } from '../record/decision';
import { type Field, fieldAt, text } from '../record/field';
import type { Folded } from '../record/fold';
import { type SeenFields, setFields, stillThere } from '../record/set-fields';

/** Someone who works here. Name and role are fields of the record, so they can be erased; events carry only its id. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly fields: { readonly name: Field<string>; readonly role: Field<string> };
};

const shown = (field: Field<string>, missing: string): string =>
  field.is === 'erased' ? 'erased' : (field.value ?? missing);

export const readPerson = (id: string, state: Folded): Person => {
  const fields = { name: fieldAt(state, 'name', text), role: fieldAt(state, 'role', text) };
  return { id, name: shown(fields.name, 'Name not given'), role: shown(fields.role, ''), fields };
};

export type PersonProblem = { readonly kind: 'personNameMissing' } | { readonly kind: 'roleMissing' };

export type PersonCommand =
  | { readonly kind: 'addPerson'; readonly name: string; readonly role: string; readonly example?: boolean }
  | { readonly kind: 'changePerson'; readonly name: string; readonly role: string; readonly seen: SeenFields };

/** Everything that is missing, in the order of the form. */
export const personProblems = ({ name, role }: { readonly name: string; readonly role: string }): PersonProblem[] => [
  ...(name.trim() === '' ? [{ kind: 'personNameMissing' } as const] : []),
  ...(role.trim() === '' ? [{ kind: 'roleMissing' } as const] : []),
];

export const decidePerson = (state: Folded, command: PersonCommand): Decision<PersonProblem | ChangedSince> => {
  const [problem] = personProblems(command);
  if (problem) return refuse(problem);
  const values = { name: command.name.trim(), role: command.role.trim() };
  return command.kind === 'addPerson'
    ? accept('personAdded', { ...values, ...(command.example ? { example: true } : {}) })
    : setFields(state, 'personChanged', stillThere(state, values), command.seen);
};
