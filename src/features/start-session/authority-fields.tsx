import type { AuthorityDetails } from '../../domain/authority/authority';
import { nations } from '../../domain/authority/authority';
import { Radios } from '../../ui/radios';
import { TextInput } from '../../ui/text-input';
import { nationInWords, typeHint, typeInWords, typesIn } from './authority-words';
import { fieldIds } from './field-ids';

type AuthorityFieldsProps = {
  readonly value: AuthorityDetails;
  readonly onChange: (value: AuthorityDetails) => void;
  readonly errorFor: (field: string) => string | undefined;
};

const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const;

/** A council's name, and the three facts that decide what applies to it. */
export const AuthorityFields = ({ value, onChange, errorFor }: AuthorityFieldsProps) => {
  const types = value.nation ? typesIn(value.nation) : [];
  const [onlyType] = types.length === 1 ? types : [];
  return (
    <>
      <TextInput
        id={fieldIds.name}
        label="Name of the council"
        labelSize="s"
        error={errorFor(fieldIds.name)}
        autoComplete="organization"
        spellCheck={false}
        value={value.name}
        onChange={(name) => onChange({ ...value, name })}
      />
      <Radios
        id={fieldIds.nation}
        legend="Which nation is it in?"
        legendSize="s"
        inline
        error={errorFor(fieldIds.nation)}
        value={value.nation}
        onChange={(nation) => {
          const possible = typesIn(nation);
          const [first] = possible;
          const type = possible.length === 1 ? first : possible.find((one) => one === value.type);
          const { type: _before, ...rest } = value;
          onChange({ ...rest, nation, ...(type ? { type } : {}) });
        }}
        items={nations.map((nation) => ({ value: nation, label: nationInWords(nation) }))}
      />
      {types.length > 1 && (
        <Radios
          id={fieldIds.type}
          legend="What type of council is it?"
          legendSize="s"
          error={errorFor(fieldIds.type)}
          value={value.type}
          onChange={(type) => onChange({ ...value, type })}
          items={types.map((type) => ({ value: type, label: typeInWords(type), hint: typeHint(type) }))}
        />
      )}
      {onlyType && <p className="govuk-body">Type of council: {typeInWords(onlyType)}</p>}
      <Radios
        id={fieldIds.funded}
        legend="Is it funded for Prevent?"
        legendSize="s"
        hint="Choose yes if the Home Office pays for Prevent staff or projects in its area. The duty is the same either way."
        inline
        error={errorFor(fieldIds.funded)}
        value={value.funded === undefined ? undefined : value.funded ? 'yes' : 'no'}
        onChange={(funded) => onChange({ ...value, funded: funded === 'yes' })}
        items={yesNo}
      />
    </>
  );
};
