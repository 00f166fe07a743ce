import type { HTMLInputAutoCompleteAttribute, Ref } from 'react';
import { classNames } from './class-names';
import { describedBy as ids } from './described-by';
import { Field, type FieldProps } from './field';

type TextInputProps = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Focus has left the field: the moment to save what was typed. */
  readonly onBlur?: () => void;
  /** Defaults to the id. */
  readonly name?: string;
  readonly type?: 'text' | 'email' | 'url' | 'password' | 'search';
  /** Width in characters, or a share of the column. Full width where left out. */
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | 'one-third' | 'one-half' | 'two-thirds';
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'url';
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly spellCheck?: boolean;
  readonly disabled?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
};

/** One line of text. */
export function TextInput(props: TextInputProps) {
  const { ref, ...others } = props;
  const { id, name, hint, error, describedBy, value, width, type = 'text', onChange, onBlur } = others;
  return (
    <Field {...others}>
      <input
        ref={ref}
        className={classNames('govuk-input', error && 'govuk-input--error', width && widthClass(width))}
        id={id}
        name={name ?? id}
        type={type}
        inputMode={others.inputMode}
        autoComplete={others.autoComplete ?? 'off'}
        spellCheck={others.spellCheck}
        disabled={others.disabled}
        aria-describedby={ids(describedBy, Boolean(hint) && `${id}-hint`, error && `${id}-error`)}
        aria-invalid={error ? true : undefined}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={onBlur}
      />
    </Field>
  );
}

function widthClass(width: NonNullable<TextInputProps['width']>): string {
  return typeof width === 'number' ? `govuk-input--width-${width}` : `govuk-!-width-${width}`;
}
