import { Link } from 'react-router';

export type Breadcrumb = { readonly text: string; readonly to: string };

type BreadcrumbsProps = {
  /** From the start page down to the parent of this page; not the page itself. */
  readonly items: readonly Breadcrumb[];
};

/** Where the page stands. */
export function Breadcrumbs({ items }: BreadcrumbsProps) {
  return (
    <nav className="govuk-breadcrumbs govuk-breadcrumbs--collapse-on-mobile" aria-label="Breadcrumb">
      <ol className="govuk-breadcrumbs__list">
        {items.map((item) => (
          <li className="govuk-breadcrumbs__list-item" key={item.to}>
            <Link className="govuk-breadcrumbs__link" to={item.to}>
              {item.text}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
