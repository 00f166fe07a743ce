import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '../../application/paths';
import { Button } from '../../ui/button';
import { ButtonGroup } from '../../ui/button-group';
import { ButtonLink } from '../../ui/button-link';
import { Page } from '../../ui/page';

type WelcomeProps = { readonly banner: ReactNode; readonly onOpenExample: () => Promise<void> };

/** The first thing that anyone sees: what this is, what it is not, and the ways to begin. */
export const Welcome = ({ banner, onOpenExample }: WelcomeProps) => (
  <Page title="Mark your council against the Prevent duty" headingSize="xl" banner={banner}>
    <p className="govuk-body-l">
      Go through the Prevent duty toolkit, or the Channel assurance statement, and mark where your council stands. Then
      take away a summary, an action plan and a PDF for your board.
    </p>
    <ButtonGroup>
      <ButtonLink to={paths.startSession} variant="start">
        Start a session
      </ButtonLink>
      <Button variant="secondary" onClick={onOpenExample}>
        Open the worked example
      </Button>
      <Link className="govuk-link" to={paths.copies}>
        Open a saved copy
      </Link>
    </ButtonGroup>
    <p className="govuk-body">
      New here? The worked example is one council’s published year, filled in. You can remove it again at any time.
    </p>
    <h2 className="govuk-heading-m">What it measures</h2>
    <p className="govuk-body">
      The marks say how far the council complies with the Prevent duty. They do not say how far the risk of
      radicalisation was reduced, and no information about people or cases belongs here.
    </p>
    <h2 className="govuk-heading-m">Where your work is kept</h2>
    <p className="govuk-body">
      Everything stays in this browser, on this computer. Nothing is sent anywhere, and there is no account. To move
      your work, or to keep it safe, you save a copy.
    </p>
  </Page>
);
