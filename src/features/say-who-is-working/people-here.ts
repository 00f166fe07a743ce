import type { Snapshot } from '../../application/ports';
import { type Person, readPerson } from '../../domain/person/person';
import { fieldAt, flag } from '../../domain/record/field';

/** Those who can be chosen, by name. Not whoever stands in the worked example, nor somebody whose name was erased. */
export const peopleHere = (list: readonly Snapshot[]): readonly Person[] =>
  list
    .filter(({ state }) => fieldAt(state, 'example', flag).value !== true)
    .map(({ record, state }) => readPerson(record.id, state))
    .filter(({ fields }) => fields.name.is === 'set' || fields.name.is === 'conflict')
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en-GB'));

/** The name, or both where two corrections stand side by side. */
export const nameOf = ({ name, fields }: Person): string =>
  fields.name.is === 'conflict' ? fields.name.sides.flatMap(({ value }) => value ?? []).join(' or ') : name;

/** "Siân Ŵyn, Prevent lead". */
export const personInWords = (person: Person): string =>
  person.role === '' ? nameOf(person) : `${nameOf(person)}, ${person.role}`;

const same = (a: string, b: string): boolean => a.trim().normalize() === b.trim().normalize();

/** The person of this name and role, so that someone who types them again is not added a second time. */
export const alreadyHere = (
  people: readonly Person[],
  described: { readonly name: string; readonly role: string },
): Person | undefined => people.find(({ name, role }) => same(name, described.name) && same(role, described.role));
