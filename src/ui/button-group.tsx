import type { ReactNode } from 'react';

/** Buttons and links side by side. */
export function ButtonGroup({ children }: { readonly children: ReactNode }) {
  return <div className="govuk-button-group">{children}</div>;
}
