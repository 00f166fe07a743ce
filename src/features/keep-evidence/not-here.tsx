import { Link } from 'react-router';
import { paths } from '../../application/paths';
import { Page } from '../../ui/page';

/** For an address of a council, or of a piece of evidence, that is not in this browser. */
export const NotHere = ({ authority }: { readonly authority?: string }) => (
  <Page title={authority === undefined ? 'This council is not here' : 'This piece of evidence is not here'}>
    <p className="govuk-body">It may be kept in another browser, or its adding may have been undone.</p>
    <p className="govuk-body">
      {authority === undefined ? (
        <Link className="govuk-link" to={paths.home}>
          Go to your sessions
        </Link>
      ) : (
        <Link className="govuk-link" to={paths.evidenceLibrary(authority)}>
          Go to the evidence
        </Link>
      )}
    </p>
  </Page>
);
