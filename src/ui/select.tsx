import { classNames } from './class-names';
import { describedBy as ids } from './described-by';
import { Field, type FieldProps } from './field';

export type SelectOption<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly disabled?: boolean;
};

type SelectProps<Value extends string> = FieldProps & {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** For "nothing chosen yet" or "all", give an option with the value ''. */
  readonly options: readonly SelectOption<Value>[];
  readonly onBlur?: () => void;
  /** Defaults to the id. */
  readonly name?: string;
  readonly disabled?: boolean;
};

/** One choice of many, where radios would be too long. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { id, name, hint, error, describedBy, value, onChange, onBlur, options } = props;
  const choose = (typed: string): void => {
    const chosen = options.find((option) => option.value === typed);
    if (chosen) onChange(chosen.value);
  };
  return (
    <Field {...props}>
      <select
        className={classNames('govuk-select', error && 'govuk-select--error')}
        id={id}
        name={name ?? id}
        disabled={props.disabled}
        aria-describedby={ids(describedBy, Boolean(hint) && `${id}-hint`, error && `${id}-error`)}
        aria-invalid={error ? true : undefined}
        value={value}
        onChange={(event) => choose(event.currentTarget.value)}
        onBlur={onBlur}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
