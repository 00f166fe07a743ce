import type { ReactNode } from 'react';

type DetailsProps = {
  readonly summary: ReactNode;
  /** Open at first. After that it is the person's. */
  readonly startOpen?: boolean;
  readonly children: ReactNode;
};

/** Help that only some people need, behind a line that opens it. */
export function Details({ summary, startOpen = false, children }: DetailsProps) {
  return (
    <details className="govuk-details" ref={startOpen ? openOnce : undefined}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}

// Not the `open` attribute: React would set it again at each drawing and undo what the person chose.
function openOnce(details: HTMLDetailsElement | null): void {
  if (details) details.open = true;
}
