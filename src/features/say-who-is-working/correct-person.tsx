import { type SyntheticEvent, useState } from 'react';
import { ref } from '../../application/desk';
import { changePerson } from '../../application/people';
import { type Person, readPerson } from '../../domain/person/person';
import { useDesk, useWork } from '../../state/desk-context';
import { say } from '../../state/tab';
import { tracked } from '../../state/tracked';
import { Button } from '../../ui/button';
import type { FieldError } from '../../ui/error-summary';
import { Select } from '../../ui/select';
import { nameOf, personInWords } from './people-here';
import { PersonFields } from './person-fields';
import { personErrors } from './person-errors';
import { problemWords } from './problem-words';

type CorrectPersonProps = {
  readonly people: readonly Person[];
  /** Errors are shown in the page's one summary. */
  readonly errorFor: (field: string) => string | undefined;
  readonly onErrors: (errors: readonly FieldError[]) => void;
};

type Correction = { readonly person: Person; readonly name: string; readonly role: string };

/** Puts right how somebody's name or role is written. */
export const CorrectPerson = ({ people, errorFor, onErrors }: CorrectPersonProps) => {
  const desk = useDesk();
  const work = useWork();
  const [typed, setTyped] = useState<Correction>();
  const [first] = people;
  const correction =
    typed ?? (first && people.length === 1 ? { person: first, name: nameOf(first), role: first.role } : undefined);

  const save = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (!correction) {
      onErrors([{ id: 'correct', text: problemWords({ kind: 'nobodyToCorrect' }) }]);
      return;
    }
    const { person, name, role } = correction;
    const errors = personErrors('correct', { name, role });
    if (errors.length > 0) {
      onErrors(errors);
      return;
    }
    const seen = { name: person.fields.name.seen, role: person.fields.role.seen };
    // Where nobody has said yet who is working, it is taken as one's own correction.
    const outcome = await tracked(() => changePerson(work ?? { desk, by: person.id }, person.id, { name, role }, seen));
    if (outcome.ok) {
      setTyped(undefined);
      onErrors([]);
      say({ tone: 'success', text: `Corrected: ${name.trim()}, ${role.trim()}` });
      return;
    }
    if (outcome.problem.kind !== 'changedSince') {
      onErrors([{ id: 'correct-name', text: problemWords(outcome.problem) }]);
      return;
    }
    const { state } = await desk.log.read(ref('person', person.id));
    const now = readPerson(person.id, state);
    setTyped({ person: now, name, role });
    onErrors([{ id: 'correct-name', text: problemWords({ kind: 'changedSince', now: personInWords(now) }) }]);
  };

  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      {people.length > 1 && (
        <Select
          id="correct"
          label="Whose name or role?"
          error={errorFor('correct')}
          value={correction?.person.id ?? ''}
          onChange={(id) => {
            const person = people.find((one) => one.id === id);
            setTyped(person && { person, name: nameOf(person), role: person.role });
          }}
          options={[
            { value: '', label: 'Choose' },
            ...people.map((person) => ({ value: person.id, label: personInWords(person) })),
          ]}
        />
      )}
      {correction && (
        <PersonFields
          id="correct"
          nameLabel="Corrected name"
          roleLabel="Corrected role"
          errorFor={errorFor}
          value={correction}
          onChange={(value) => setTyped({ ...correction, ...value })}
        />
      )}
      <p className="govuk-body">The correction shows wherever the name does, and in the history.</p>
      <Button type="submit" variant="secondary">
        Save the correction
      </Button>
    </form>
  );
};
