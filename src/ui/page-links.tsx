import { useId, useState } from 'react';
import { NavLink, useLocation } from 'react-router';
import { classNames } from './class-names';

export type PageLink = {
  readonly text: string;
  readonly to: string;
  /** Current only at its own address, not beneath it. */
  readonly end?: boolean;
};

type PageLinksProps = {
  readonly label: string;
  readonly rows: readonly (readonly PageLink[])[];
  /** What the button says that opens the list on a narrow screen. */
  readonly open: string;
};

/** The pages that belong to one thing, in rows; folded behind a button on a narrow screen. */
export function PageLinks({ label, rows, open: words }: PageLinksProps) {
  const { key } = useLocation();
  // Open for one address only, so that following a link folds the list again.
  const [openAt, setOpenAt] = useState<string>();
  const open = openAt === key;
  const id = useId();
  return (
    <nav className="app-page-links" aria-label={label}>
      <button
        type="button"
        className="app-page-links__toggle"
        aria-controls={id}
        aria-expanded={open}
        onClick={() => setOpenAt(open ? undefined : key)}
      >
        {words}
      </button>
      <div className={classNames('app-page-links__rows', !open && 'app-page-links__rows--closed')} id={id}>
        {rows.map((links) => (
          <ul key={links[0]?.to}>
            {links.map(({ text, to, end }) => (
              <li key={to}>
                <NavLink className="govuk-link govuk-link--no-visited-state" to={to} end={end ?? false}>
                  {text}
                </NavLink>
              </li>
            ))}
          </ul>
        ))}
      </div>
    </nav>
  );
}
