import type { ReactNode } from 'react';

type ErrorMessageProps = {
  /** Named in the field's aria-describedby. Ours are `<field id>-error`. */
  readonly id: string;
  readonly children: ReactNode;
};

/** What is wrong with a field, beside it. The same words stand in the error summary. */
export function ErrorMessage({ id, children }: ErrorMessageProps) {
  return (
    <p id={id} className="govuk-error-message">
      <span className="govuk-visually-hidden">Error:</span> {children}
    </p>
  );
}
