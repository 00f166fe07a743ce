import { classNames } from './class-names';
import { GroupField, type GroupFieldProps } from './group-field';

/** A date as it was typed: three strings, in no way checked. */
export type TypedDate = { readonly day: string; readonly month: string; readonly year: string };

export type DatePart = keyof TypedDate;

type DateInputProps = GroupFieldProps & {
  readonly value: TypedDate;
  readonly onChange: (value: TypedDate) => void;
  /** The parts to mark as wrong; all three where there is an error and this is left out. */
  readonly wrongParts?: readonly DatePart[];
};

const parts: readonly { readonly part: DatePart; readonly label: string; readonly width: 2 | 4 }[] = [
  { part: 'day', label: 'Day', width: 2 },
  { part: 'month', label: 'Month', width: 2 },
  { part: 'year', label: 'Year', width: 4 },
];

/**
 * A date that a person knows, in three fields with the ids `<id>-day`, `<id>-month` and `<id>-year`.
 * What was typed is kept as it is, however odd; reading it as a date is the caller's. An error summary may link to
 * the part that is wrong (`<id>-month`) or to `<id>`, which leads to the day.
 */
export function DateInput(props: DateInputProps) {
  const { id, error, value, onChange, wrongParts } = props;
  const wrong = (part: DatePart): boolean => error !== undefined && (wrongParts?.includes(part) ?? true);
  return (
    <GroupField {...props} role="group">
      <div className="govuk-date-input" id={id}>
        {parts.map(({ part, label, width }) => (
          <div className="govuk-date-input__item" key={part}>
            <div className="govuk-form-group">
              <label className="govuk-label govuk-date-input__label" htmlFor={`${id}-${part}`}>
                {label}
              </label>
              <input
                className={classNames(
                  'govuk-input govuk-date-input__input',
                  `govuk-input--width-${width}`,
                  wrong(part) && 'govuk-input--error',
                )}
                id={`${id}-${part}`}
                name={`${id}-${part}`}
                type="text"
                inputMode="numeric"
                autoComplete="off"
                aria-invalid={wrong(part) ? true : undefined}
                value={value[part]}
                onChange={(event) => onChange({ ...value, [part]: event.currentTarget.value })}
              />
            </div>
          </div>
        ))}
      </div>
    </GroupField>
  );
}
