import type { Person } from '../../domain/person/person';
import { Radios } from '../../ui/radios';
import { PersonFields, type TypedPerson } from './person-fields';
import { personInWords } from './people-here';

/** The choice of somebody who is not here yet. No id looks like it. */
export const somebodyNew = 'new';

export type TypedWho = { readonly chosen: string | undefined; readonly added: TypedPerson };

type WhoFormProps = {
  readonly people: readonly Person[];
  readonly value: TypedWho;
  readonly onChange: (value: TypedWho) => void;
  readonly errorFor: (field: string) => string | undefined;
};

/** Choose yourself from those who have worked here before, or add yourself. */
export const WhoForm = ({ people, value, onChange, errorFor }: WhoFormProps) => {
  const fields = (
    <PersonFields
      id="who"
      nameLabel="Your name"
      roleLabel="Your role"
      errorFor={errorFor}
      value={value.added}
      onChange={(added) => onChange({ ...value, added })}
    />
  );
  if (people.length === 0) return fields;
  return (
    <Radios
      id="who"
      legend="Choose your name"
      legendSize="m"
      error={errorFor('who')}
      value={value.chosen}
      onChange={(chosen) => onChange({ ...value, chosen })}
      items={[
        ...people.map((person) => ({ value: person.id, label: personInWords(person) })),
        { divider: 'or' },
        { value: somebodyNew, label: 'Add my name', conditional: fields },
      ]}
    />
  );
};
