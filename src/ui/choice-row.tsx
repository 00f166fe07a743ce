import type { KeyboardEvent } from 'react';
import type { Tone } from '../documents/report/report';
import { choiceId } from './choice';
import { GroupField, type GroupFieldProps } from './group-field';
import { RagShape } from './rag';

export type RowChoice<Value extends string> = {
  readonly value: Value;
  /** Short, in sight: "1", "Green", "N/A". */
  readonly label: string;
  /** What it means, for screen readers, after the label: "1, little or no delivery". */
  readonly meaning?: string;
  /** Draws the tone's shape before the label. */
  readonly tone?: Exclude<Tone, 'neutral'>;
};

type ChoiceRowProps<Value extends string> = GroupFieldProps & {
  /** Null while nothing is chosen. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly choices: readonly RowChoice<Value>[];
  /**
   * Single keys that choose at once, such as `{ '5': 'five', g: 'green' }`; letters in lower case. They work only while
   * focus is in the row, so they cannot clash with typing or with a screen reader's own keys elsewhere.
   */
  readonly keys?: Readonly<Record<string, Value>>;
  /** Delete or Backspace in the row takes the choice back. Without it they do nothing. */
  readonly onClear?: () => void;
  /** Defaults to the id. */
  readonly name?: string;
  readonly disabled?: boolean;
};

/** A compact row of radios, for marking many things on one page. Arrow keys move as in any set of radios. */
export function ChoiceRow<Value extends string>(props: ChoiceRowProps<Value>) {
  const { id, name, value, onChange, choices, keys, onClear, disabled, error } = props;

  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.nativeEvent.isComposing || disabled) return;
    if ((event.key === 'Delete' || event.key === 'Backspace') && onClear) {
      event.preventDefault();
      onClear();
      return;
    }
    const chosen = keys?.[event.key.toLowerCase()];
    const index = choices.findIndex((choice) => choice.value === chosen);
    if (chosen === undefined || index < 0) return;
    event.preventDefault();
    document.getElementById(choiceId(id, index))?.focus();
    if (chosen !== value) onChange(chosen);
  };

  return (
    <GroupField {...props} className={error ? 'app-choice-row app-choice-row--error' : 'app-choice-row'}>
      <div className="app-choice-row__boxes" onKeyDown={press}>
        {choices.map((choice, index) => (
          <div className="app-choice-row__box" key={choice.value}>
            <input
              className="app-choice-row__input"
              type="radio"
              id={choiceId(id, index)}
              name={name ?? id}
              value={choice.value}
              checked={choice.value === value}
              disabled={disabled}
              onChange={() => onChange(choice.value)}
            />
            <label className="app-choice-row__label" htmlFor={choiceId(id, index)}>
              {choice.tone && <RagShape tone={choice.tone} />}
              <span>
                {choice.label}
                {choice.meaning && <span className="govuk-visually-hidden">, {choice.meaning}</span>}
              </span>
            </label>
          </div>
        ))}
      </div>
    </GroupField>
  );
}
