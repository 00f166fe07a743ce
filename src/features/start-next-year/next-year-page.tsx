import { Link, useParams } from 'react-router';
import { paths } from '../../application/paths';
import { factsOf } from '../../domain/authority/authority';
import { useCrosswalks } from '../../state/use-crosswalks';
import { useSession } from '../../state/use-session';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { nextEditions } from './next-editions';
import { NextYearForm } from './next-year-form';
import { useKnownEditions } from './use-known-editions';

/** Starts a session from the one at this address. */
export const NextYearPage = () => {
  const { session: id } = useParams();
  const view = useSession(id);
  const known = useKnownEditions();
  const crosswalks = useCrosswalks();
  if (view.is !== 'open' || !known || !crosswalks) return <Loading />;
  const { authority, edition } = view;
  const editions = nextEditions(known, edition);
  if (!factsOf(authority)) return <FactsMissing authority={authority.id} name={authority.name} />;
  return <NextYearForm key={view.session.id} earlier={view} editions={editions} crosswalks={crosswalks} />;
};

const FactsMissing = ({ authority, name }: { readonly authority: string; readonly name: string }) => (
  <Page title="Start the next year">
    <p className="govuk-body">
      <Link className="govuk-link" to={paths.authority(authority)}>
        Complete the details of {name}
      </Link>{' '}
      first: they decide what applies to it.
    </p>
  </Page>
);
