import { useLayoutEffect, useRef } from 'react';
import { CharacterCount } from './character-count';
import { classNames } from './class-names';
import { describedBy as ids } from './described-by';
import { Field, type FieldProps } from './field';

type TextAreaProps = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Focus has left the field: the moment to save what was typed. */
  readonly onBlur?: () => void;
  /** Defaults to the id. */
  readonly name?: string;
  /** Rows at the least; the box grows with its text, to about 30 rows. 5 where left out. */
  readonly rows?: number;
  /**
   * A length in characters that suits what is asked. Below the box it says how many are left, or how far over
   * the answer is. It never stops anyone from typing more.
   */
  readonly suggestedLength?: number;
  readonly disabled?: boolean;
};

const mostPixels = 800;

/** Several lines of text. The box grows while typing and never shrinks under the cursor. */
export function TextArea(props: TextAreaProps) {
  const { id, name, hint, error, describedBy, value, rows = 5, suggestedLength, onChange, onBlur } = props;
  const box = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => {
    if (box.current) grow(box.current);
  }, [value]);

  return (
    <Field {...props}>
      <textarea
        ref={box}
        className={classNames('govuk-textarea', error && 'govuk-textarea--error')}
        id={id}
        name={name ?? id}
        rows={rows}
        disabled={props.disabled}
        aria-describedby={ids(
          describedBy,
          Boolean(hint) && `${id}-hint`,
          error && `${id}-error`,
          suggestedLength !== undefined && `${id}-count`,
        )}
        aria-invalid={error ? true : undefined}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={onBlur}
      />
      {suggestedLength !== undefined && (
        <CharacterCount id={`${id}-count`} length={value.length} suggested={suggestedLength} />
      )}
    </Field>
  );
}

// Set through the object model, which a strict content policy allows; measured only upwards, because letting the
// box collapse to measure it makes a long page jump.
function grow(box: HTMLTextAreaElement): void {
  if (box.scrollHeight <= box.clientHeight) return;
  const borders = box.offsetHeight - box.clientHeight;
  box.style.height = `${Math.min(box.scrollHeight + borders, mostPixels)}px`;
}
