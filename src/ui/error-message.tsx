import type { ReactNode } from 'react';

type ErrorMessageProps = {
  /** Named in the field's aria-describedby. Ours are `<field id>-error`. */
  readonly id: string;
  /** Read out when it appears: where no error summary says it. */
  readonly isAlert?: boolean | undefined;
  readonly children: ReactNode;
};

/** What is wrong with a field, beside it. The same words stand in the error summary, where there is one. */
export function ErrorMessage({ id, isAlert, children }: ErrorMessageProps) {
  return (
    <p id={id} className="govuk-error-message" role={isAlert ? 'alert' : undefined}>
      <span className="govuk-visually-hidden">Error:</span> {children}
    </p>
  );
}
