import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { describedBy as ids } from './described-by';
import { ErrorMessage } from './error-message';
import { Fieldset } from './fieldset';
import { Hint } from './hint';
import type { LabelSize } from './label';

/** What every field made of several controls under one legend takes. */
export type GroupFieldProps = {
  /** The first control's id comes from it; the hint is `<id>-hint`, the error `<id>-error`. */
  readonly id: string;
  readonly legend: ReactNode;
  readonly legendSize?: LabelSize;
  /** The legend is the page's h1: for a page that asks one thing. Give `Page` no heading then. */
  readonly legendAsHeading?: boolean;
  /** Keeps the legend for screen readers only. */
  readonly legendHidden?: boolean;
  readonly hint?: ReactNode;
  /** A sentence that says what is wrong and how to put it right; undefined where nothing is. */
  readonly error?: string | undefined;
  /** Ids of other text that describes the group. */
  readonly describedBy?: string;
  /** Focus has left the whole group: the moment to save what was entered. */
  readonly onBlur?: () => void;
};

type GroupFieldFrameProps = GroupFieldProps & {
  readonly role?: 'group';
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** Legend, hint and error around several controls, in the order that GOV.UK puts them. Used by our own fields. */
export function GroupField(props: GroupFieldFrameProps) {
  const { id, hint, error, describedBy, onBlur, className, children } = props;
  return (
    <div className={classNames('govuk-form-group', error && 'govuk-form-group--error', className)}>
      <Fieldset
        legend={props.legend}
        legendSize={props.legendSize}
        legendAsHeading={props.legendAsHeading}
        legendHidden={props.legendHidden}
        role={props.role}
        describedBy={ids(describedBy, Boolean(hint) && `${id}-hint`, error && `${id}-error`)}
        onLeave={onBlur}
      >
        {Boolean(hint) && <Hint id={`${id}-hint`}>{hint}</Hint>}
        {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
        {children}
      </Fieldset>
    </div>
  );
}
