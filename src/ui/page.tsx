import { type ReactNode, useEffect, useState } from 'react';
import { BackLink } from './back-link';
import { type Breadcrumb, Breadcrumbs } from './breadcrumbs';
import { classNames } from './class-names';
import { ErrorSummary, type FieldError } from './error-summary';
import { PageErrors } from './page-errors';
import { productName } from './product-name';
import { usePageFocus } from './use-page-focus';

type PageProps = {
  /** Names the browser tab: "<title> - Prevent Assurance Workbench", after "Error: " while an error summary shows. */
  readonly title: string;
  /** The h1; the title where left out. Null where the page's one question is the h1 (`legendAsHeading`). */
  readonly heading?: ReactNode;
  /** Small text over the heading: what the page is part of. Read with the heading. */
  readonly caption?: ReactNode;
  readonly headingSize?: 'l' | 'xl';
  readonly backLink?: { readonly to: string; readonly text?: string };
  readonly breadcrumbs?: readonly Breadcrumb[];
  /** The whole width instead of two thirds: for tables and the quick view. */
  readonly wide?: boolean;
  /** What must be put right: drawn as an error summary above the heading, with focus. */
  readonly errors?: readonly FieldError[];
  /** Count of attempts to continue; see `ErrorSummary`. */
  readonly attempt?: number;
  /** A notification banner, above the heading. */
  readonly banner?: ReactNode;
  readonly children: ReactNode;
};

/** One page: its title, its main landmark and its heading. After a change of address the heading has focus. */
export function Page(props: PageProps) {
  const { title, heading = title, caption, headingSize = 'l', backLink, breadcrumbs, wide, errors, banner } = props;
  const [errorShown, setErrorShown] = useState(false);

  useEffect(() => {
    document.title = `${errorShown ? 'Error: ' : ''}${title} - ${productName}`;
  }, [title, errorShown]);
  usePageFocus();

  return (
    <PageErrors value={setErrorShown}>
      <div className="app-frame__page">
        <div className="govuk-width-container">
          {breadcrumbs && <Breadcrumbs items={breadcrumbs} />}
          {backLink && <BackLink to={backLink.to}>{backLink.text}</BackLink>}
          <main className="govuk-main-wrapper" id="main-content" tabIndex={-1}>
            <div className="govuk-grid-row">
              <div className={classNames(wide ? 'govuk-grid-column-full' : 'govuk-grid-column-two-thirds')}>
                {errors && <ErrorSummary errors={errors} attempt={props.attempt ?? 0} />}
                {banner}
                {heading !== null && (
                  <h1 className={`govuk-heading-${headingSize} app-page-heading`} tabIndex={-1}>
                    {caption && <span className={`govuk-caption-${headingSize}`}>{caption}</span>} {heading}
                  </h1>
                )}
                {props.children}
              </div>
            </div>
          </main>
        </div>
      </div>
    </PageErrors>
  );
}
