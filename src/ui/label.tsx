import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type LabelSize = 's' | 'm' | 'l';

type LabelProps = {
  readonly htmlFor: string;
  readonly size?: LabelSize | undefined;
  /** The label is the page's h1: for a page that asks one thing. */
  readonly asHeading?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  readonly children: ReactNode;
};

/** The label of one field. */
export function Label({ htmlFor, size, asHeading, hidden, children }: LabelProps) {
  const label = (
    <label
      htmlFor={htmlFor}
      className={classNames('govuk-label', size && `govuk-label--${size}`, hidden && 'govuk-visually-hidden')}
    >
      {children}
    </label>
  );
  return asHeading ? (
    <h1 className="govuk-label-wrapper app-page-heading" tabIndex={-1}>
      {label}
    </h1>
  ) : (
    label
  );
}
