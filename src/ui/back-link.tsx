import type { ReactNode } from 'react';
import { Link } from 'react-router';

type BackLinkProps = {
  /** An app path. */
  readonly to: string;
  /** "Back" where left out; better, where it leads: "Back to the task list". */
  readonly children?: ReactNode;
};

/** The way back, above the page's heading. */
export function BackLink({ to, children = 'Back' }: BackLinkProps) {
  return (
    <nav aria-label="Back">
      <Link to={to} className="govuk-back-link">
        {children}
      </Link>
    </nav>
  );
}
