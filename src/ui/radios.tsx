import { Fragment } from 'react';
import { type Choice, choiceId, type Divider } from './choice';
import { classNames } from './class-names';
import { GroupField, type GroupFieldProps } from './group-field';
import { Hint } from './hint';

type RadiosProps<Value extends string> = GroupFieldProps & {
  /** Undefined or null while nothing is chosen. */
  readonly value: Value | null | undefined;
  readonly onChange: (value: Value) => void;
  readonly items: readonly (Choice<Value> | Divider)[];
  /** Defaults to the id. */
  readonly name?: string;
  /** Side by side on a wide screen: for two short choices. Shows no conditional question. */
  readonly inline?: boolean;
  readonly small?: boolean;
};

/** One choice of several. The first radio's id is the group's; the others are `<id>-2`, `<id>-3` and so on. */
export function Radios<Value extends string>(props: RadiosProps<Value>) {
  const { id, name, value, onChange, items, inline, small } = props;
  return (
    <GroupField {...props}>
      <div className={classNames('govuk-radios', inline && 'govuk-radios--inline', small && 'govuk-radios--small')}>
        {items.map((item, index) => {
          if ('divider' in item) {
            return (
              <div className="govuk-radios__divider" key={`divider-${index}`}>
                {item.divider}
              </div>
            );
          }
          const itemId = choiceId(id, index);
          const checked = item.value === value;
          return (
            <Fragment key={item.value}>
              <div className="govuk-radios__item">
                <input
                  className="govuk-radios__input"
                  id={itemId}
                  name={name ?? id}
                  type="radio"
                  value={item.value}
                  checked={checked}
                  disabled={item.disabled}
                  aria-describedby={item.hint ? `${itemId}-item-hint` : undefined}
                  onChange={() => onChange(item.value)}
                />
                <label className="govuk-label govuk-radios__label" htmlFor={itemId}>
                  {item.label}
                </label>
                {item.hint && (
                  <Hint id={`${itemId}-item-hint`} className="govuk-radios__hint">
                    {item.hint}
                  </Hint>
                )}
              </div>
              {checked && item.conditional && <div className="govuk-radios__conditional">{item.conditional}</div>}
            </Fragment>
          );
        })}
      </div>
    </GroupField>
  );
}
