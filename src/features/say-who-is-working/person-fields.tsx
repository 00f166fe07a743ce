import { TextInput } from '../../ui/text-input';

export type TypedPerson = { readonly name: string; readonly role: string };

type PersonFieldsProps = {
  /** The ids of the fields are `<id>-name` and `<id>-role`. */
  readonly id: string;
  readonly value: TypedPerson;
  readonly onChange: (value: TypedPerson) => void;
  readonly nameLabel: string;
  readonly roleLabel: string;
  readonly errorFor: (field: string) => string | undefined;
};

/** A name and a role, as text. */
export const PersonFields = ({ id, value, onChange, nameLabel, roleLabel, errorFor }: PersonFieldsProps) => (
  <>
    <TextInput
      id={`${id}-name`}
      label={nameLabel}
      width={20}
      spellCheck={false}
      error={errorFor(`${id}-name`)}
      value={value.name}
      onChange={(name) => onChange({ ...value, name })}
    />
    <TextInput
      id={`${id}-role`}
      label={roleLabel}
      hint="For example, Prevent lead, Home Office adviser or board chair"
      width={20}
      error={errorFor(`${id}-role`)}
      value={value.role}
      onChange={(role) => onChange({ ...value, role })}
    />
  </>
);
