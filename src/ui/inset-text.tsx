import type { ReactNode } from 'react';

/** A passage that stands out: a quotation, a caveat. */
export function InsetText({ children }: { readonly children: ReactNode }) {
  return <div className="govuk-inset-text">{children}</div>;
}
