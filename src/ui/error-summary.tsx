import { useContext, useEffect, useId, useRef } from 'react';
import { bringIntoView } from './bring-into-view';
import { focusField } from './focus-field';
import { PageErrors } from './page-errors';

/** One thing to put right. */
export type FieldError = {
  /** The id of the field (or of a radio group, date or set of checkboxes) that it leads to. */
  readonly id: string;
  /** The same sentence that stands beside the field. */
  readonly text: string;
};

type ErrorSummaryProps = {
  /** In the order of the fields on the page. With none, nothing is drawn. */
  readonly errors: readonly FieldError[];
  readonly title?: string;
  /**
   * Count of the attempts to continue. Give it where the same errors may come twice, so that focus comes back to
   * the summary each time; without it focus moves only when the errors change.
   */
  readonly attempt?: number;
};

/**
 * Everything that must be put right, above the page's heading, with links to the fields. Takes focus when it appears
 * and when its errors change. `Page` draws one from its own `errors`; use this only for a form inside a page.
 */
export function ErrorSummary({ errors, title = 'There is a problem', attempt = 0 }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const tellPage = useContext(PageErrors);
  const titleId = useId();
  const shown = errors.length > 0;
  const content = JSON.stringify(errors.map(({ id, text }) => [id, text]));

  useEffect(() => {
    tellPage(shown);
    return () => tellPage(false);
  }, [shown, tellPage]);

  useEffect(() => {
    if (!shown || !box.current) return;
    bringIntoView(box.current);
    box.current.focus({ preventScroll: true });
  }, [shown, content, attempt]);

  if (!shown) return null;
  return (
    <div ref={box} className="govuk-error-summary" tabIndex={-1} aria-labelledby={titleId}>
      {/* The alert is a child of what takes focus, or some screen readers lose half of it. */}
      <div role="alert">
        <h2 className="govuk-error-summary__title" id={titleId}>
          {title}
        </h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {errors.map((error) => (
              <li key={`${error.id} ${error.text}`}>
                <a
                  href={`#${error.id}`}
                  onClick={(event) => {
                    if (focusField(error.id)) event.preventDefault();
                  }}
                >
                  {error.text}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
