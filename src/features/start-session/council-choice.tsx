import { Link } from 'react-router';
import { paths } from '../../application/paths';
import { type Authority, factsOf } from '../../domain/authority/authority';
import { Radios } from '../../ui/radios';
import { AuthorityFields } from './authority-fields';
import { factsInWords } from './authority-words';
import { fieldIds } from './field-ids';
import { anotherCouncil, type SessionForm } from './session-form';

type CouncilChoiceProps = {
  readonly authorities: readonly Authority[];
  readonly form: SessionForm;
  readonly onChange: (form: SessionForm) => void;
  readonly errorFor: (field: string) => string | undefined;
};

/** One of the councils that are here, or another. With none here, the fields of a new one at once. */
export const CouncilChoice = ({ authorities, form, onChange, errorFor }: CouncilChoiceProps) => {
  const fields = (
    <AuthorityFields value={form.added} onChange={(added) => onChange({ ...form, added })} errorFor={errorFor} />
  );
  if (authorities.length === 0) {
    return (
      <>
        <h2 className="govuk-heading-m">Your council</h2>
        {fields}
      </>
    );
  }
  return (
    <Radios
      id={fieldIds.council}
      legend="Which council is it for?"
      legendSize="m"
      error={errorFor(fieldIds.council)}
      value={form.authority}
      onChange={(authority) => onChange({ ...form, authority })}
      items={[
        ...authorities.map((authority) => ({
          value: authority.id,
          label: authority.name,
          hint: factsOf(authority) ? factsInWords(authority) : 'Its details are not complete',
          ...(factsOf(authority) ? {} : { conditional: <Incomplete authority={authority} /> }),
        })),
        { divider: 'or' },
        { value: anotherCouncil, label: 'Another council', conditional: fields },
      ]}
    />
  );
};

const Incomplete = ({ authority }: { readonly authority: Authority }) => (
  <p className="govuk-body">
    <Link className="govuk-link" to={paths.authority(authority.id)}>
      Complete the details of {authority.name}
    </Link>{' '}
    first: they decide what applies to it.
  </p>
);
