import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { ErrorMessage } from './error-message';
import { Hint } from './hint';
import { Label, type LabelSize } from './label';

/** What every field with one label takes. */
export type FieldProps = {
  /** The id of the control; the error summary links to it. The hint is `<id>-hint`, the error `<id>-error`. */
  readonly id: string;
  readonly label: ReactNode;
  readonly labelSize?: LabelSize;
  /** The label is the page's h1: for a page that asks one thing. Give `Page` no heading then. */
  readonly labelAsHeading?: boolean;
  /** Keeps the label for screen readers only. */
  readonly labelHidden?: boolean;
  readonly hint?: ReactNode;
  /** A sentence that says what is wrong and how to put it right; undefined where nothing is. */
  readonly error?: string | undefined;
  /** The error is read out when it appears: where no error summary says it. */
  readonly errorIsAlert?: boolean;
  /** Ids of other text that describes the field. */
  readonly describedBy?: string;
};

type FieldFrameProps = FieldProps & { readonly children: ReactNode };

/** Label, hint and error around one control, in the order that GOV.UK puts them. Used by our own fields. */
export function Field(props: FieldFrameProps) {
  const { id, label, labelSize, labelAsHeading, labelHidden, hint, error, errorIsAlert, children } = props;
  return (
    <div className={classNames('govuk-form-group', error && 'govuk-form-group--error')}>
      <Label htmlFor={id} size={labelSize} asHeading={labelAsHeading} hidden={labelHidden}>
        {label}
      </Label>
      {Boolean(hint) && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && (
        <ErrorMessage id={`${id}-error`} isAlert={errorIsAlert}>
          {error}
        </ErrorMessage>
      )}
      {children}
    </div>
  );
}
