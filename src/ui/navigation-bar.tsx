import { useId, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { classNames } from './class-names';

/** One place in the navigation. Current while the address is its own or lies beneath it. */
export type NavigationItem = { readonly text: string; readonly to: string };

type NavigationBarProps = { readonly items: readonly NavigationItem[] };

/** The main navigation, folded behind a Menu button on a narrow screen. Drawn by SiteFrame. */
export function NavigationBar({ items }: NavigationBarProps) {
  const { pathname, key } = useLocation();
  // Open for one address only, so that following a link folds the list again.
  const [openAt, setOpenAt] = useState<string>();
  const open = openAt === key;
  const listId = useId();
  return (
    <nav className="app-bar__navigation" aria-label="Main">
      <button
        type="button"
        className="govuk-service-navigation__toggle app-bar__toggle"
        aria-controls={listId}
        aria-expanded={open}
        onClick={() => setOpenAt(open ? undefined : key)}
      >
        Menu
      </button>
      <ul className={classNames('govuk-service-navigation__list', !open && 'app-bar__list--closed')} id={listId}>
        {items.map((item) => {
          const here = pathname === item.to;
          const active = here || (item.to !== '/' && pathname.startsWith(`${item.to}/`));
          return (
            <li
              key={item.to}
              className={classNames(
                'govuk-service-navigation__item',
                active && 'govuk-service-navigation__item--active',
              )}
            >
              <Link
                className="govuk-service-navigation__link"
                to={item.to}
                aria-current={here ? 'page' : active ? 'true' : undefined}
              >
                {item.text}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
