import { Fragment } from 'react';
import { type Choice, choiceId, type Divider } from './choice';
import { classNames } from './class-names';
import { GroupField, type GroupFieldProps } from './group-field';
import { Hint } from './hint';

type CheckboxesProps<Value extends string> = GroupFieldProps & {
  readonly values: readonly Value[];
  /** All that are ticked now, in the order of the items. */
  readonly onChange: (values: readonly Value[]) => void;
  readonly items: readonly (Choice<Value> | Divider)[];
  /** Defaults to the id. */
  readonly name?: string;
  readonly small?: boolean;
};

/** Any number of choices. The first checkbox's id is the group's; the others are `<id>-2`, `<id>-3` and so on. */
export function Checkboxes<Value extends string>(props: CheckboxesProps<Value>) {
  const { id, name, values, onChange, items, small } = props;
  const toggled = (value: Value): readonly Value[] =>
    items.flatMap((item) => {
      if ('divider' in item) return [];
      const ticked = item.value === value ? !values.includes(value) : values.includes(item.value);
      return ticked ? [item.value] : [];
    });
  return (
    <GroupField {...props}>
      <div className={classNames('govuk-checkboxes', small && 'govuk-checkboxes--small')}>
        {items.map((item, index) => {
          if ('divider' in item) {
            return (
              <div className="govuk-checkboxes__divider" key={`divider-${index}`}>
                {item.divider}
              </div>
            );
          }
          const itemId = choiceId(id, index);
          const checked = values.includes(item.value);
          return (
            <Fragment key={item.value}>
              <div className="govuk-checkboxes__item">
                <input
                  className="govuk-checkboxes__input"
                  id={itemId}
                  name={name ?? id}
                  type="checkbox"
                  value={item.value}
                  checked={checked}
                  disabled={item.disabled}
                  aria-describedby={item.hint ? `${itemId}-item-hint` : undefined}
                  onChange={() => onChange(toggled(item.value))}
                />
                <label className="govuk-label govuk-checkboxes__label" htmlFor={itemId}>
                  {item.label}
                </label>
                {item.hint && (
                  <Hint id={`${itemId}-item-hint`} className="govuk-checkboxes__hint">
                    {item.hint}
                  </Hint>
                )}
              </div>
              {checked && item.conditional && <div className="govuk-checkboxes__conditional">{item.conditional}</div>}
            </Fragment>
          );
        })}
      </div>
    </GroupField>
  );
}
