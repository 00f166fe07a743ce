import { useEffect } from 'react';
import { Button } from './button';
import { ButtonGroup } from './button-group';
import { ButtonLink } from './button-link';
import { Details } from './details';
import { Page } from './page';

type ErrorPageProps = { readonly error: unknown };

/** What a person sees when a page has failed: what happened, what is safe, what to do. Drawn by ErrorBoundary. */
export function ErrorPage({ error }: ErrorPageProps) {
  useEffect(() => {
    // What had focus is gone with the page.
    document.querySelector<HTMLElement>('main h1')?.focus();
  }, []);
  return (
    <Page title="Sorry, this page has stopped working">
      <p className="govuk-body">Something went wrong in the app itself. It is not because of anything you did.</p>
      <p className="govuk-body">
        What was saved is safe in this browser. Only the last words you were typing may need to be typed again.
      </p>
      <p className="govuk-body">
        Load the page again. If that does not help, go to the start page and try another way.
      </p>
      <ButtonGroup>
        <Button onClick={() => window.location.reload()}>Load the page again</Button>
        <ButtonLink to="/" variant="secondary">
          Go to the start page
        </ButtonLink>
      </ButtonGroup>
      <Details summary="Details to pass on if you report this">
        <p className="govuk-body">{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</p>
      </Details>
    </Page>
  );
}
