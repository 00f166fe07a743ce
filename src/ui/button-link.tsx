import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { classNames } from './class-names';

type ButtonLinkProps = {
  /** An app path. */
  readonly to: string;
  readonly variant?: 'primary' | 'secondary' | 'start';
  readonly children: ReactNode;
};

/** A link that looks like a button: goes on to another page. */
export function ButtonLink({ to, variant = 'primary', children }: ButtonLinkProps) {
  return (
    <Link
      to={to}
      role="button"
      draggable={false}
      className={classNames(
        'govuk-button',
        variant === 'secondary' && 'govuk-button--secondary',
        variant === 'start' && 'govuk-button--start',
      )}
      onKeyDown={(event) => {
        // What looks like a button must answer to the space bar as a button does.
        if (event.key !== ' ') return;
        event.preventDefault();
        event.currentTarget.click();
      }}
    >
      {children}
      {variant === 'start' && (
        <svg
          className="govuk-button__start-icon"
          width="17.5"
          height="19"
          viewBox="0 0 33 40"
          aria-hidden="true"
          focusable="false"
        >
          <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
        </svg>
      )}
    </Link>
  );
}
