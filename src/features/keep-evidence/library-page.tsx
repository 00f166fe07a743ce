import { Link, useParams, useSearchParams } from 'react-router';
import { paths } from '../../application/paths';
import { filterHoldings } from '../../domain/evidence/library';
import { useDesk } from '../../state/desk-context';
import { useNotice } from '../../state/use-notice';
import { ButtonLink } from '../../ui/button-link';
import { FilterBar } from '../../ui/filter-bar';
import { Loading } from '../../ui/loading';
import { NotificationBanner } from '../../ui/notification-banner';
import { Page } from '../../ui/page';
import { Tag } from '../../ui/tag';
import { GapsLink, GapsSection } from './gaps-section';
import { HoldingList } from './holding-list';
import { count } from './item-words';
import { filterName, filterOptions, readFilter } from './library-filter';
import { NotHere } from './not-here';
import { type OpenLibrary, useLibrary } from './use-library';

/** All evidence of one council: what each piece supports, what is past review, and which items have none. */
export const LibraryPage = () => {
  const { authority } = useParams();
  const library = useLibrary(authority);
  if (library.is === 'loading') return <Loading />;
  return library.is === 'missing' ? <NotHere /> : <OpenLibraryPage library={library} />;
};

const OpenLibraryPage = ({ library }: { readonly library: OpenLibrary }) => {
  const { authority, holdings, gaps, years } = library;
  const today = useDesk().today();
  const notice = useNotice();
  const [query, setQuery] = useSearchParams();
  const filter = readFilter(query.get('show'));
  const shown = filterHoldings(holdings, filter, today);
  // Back leads to the page before the library, not through every filter that was tried.
  const show = (name: string): void => setQuery(name === '' ? {} : { show: name }, { replace: true });
  const options = filterOptions(holdings, years, today);
  const value = filterName(filter);
  return (
    <Page
      title="Evidence"
      caption={authority.name}
      wide
      banner={notice && <NotificationBanner type={notice.tone} heading={notice.text} />}
    >
      {authority.example && (
        <p className="govuk-body">
          <Tag colour="purple">Worked example</Tag>
        </p>
      )}
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <p className="govuk-body">
            Each piece can support several items and several years. Never keep case data or the names of people who were
            referred here.
          </p>
          <GapsLink gaps={gaps} />
          <ButtonLink to={paths.newEvidence(authority.id)}>Add evidence</ButtonLink>
          {holdings.length === 0 ? (
            <p className="govuk-body">No evidence yet.</p>
          ) : (
            <>
              <FilterBar
                name="Filter evidence"
                filters={[
                  {
                    id: 'show',
                    label: 'Show',
                    value,
                    onChange: show,
                    // A session that the address names and that is archived by now counts as a filter that finds nothing.
                    options: options.some((option) => option.value === value)
                      ? options
                      : [...options, { value, label: 'A session that is not here (0)' }],
                  },
                ]}
                onClear={() => show('')}
                result={`${shown.length} of ${count(holdings.length, 'piece')} of evidence`}
              />
              {shown.length === 0 && <p className="govuk-body">No evidence is like that.</p>}
              {shown.length > 0 && (
                <section aria-labelledby="pieces">
                  <h2 className="govuk-heading-m" id="pieces">
                    {filter.is === 'all' ? 'Every piece' : 'Those pieces'}
                  </h2>
                  <HoldingList holdings={shown} authority={authority.id} today={today} />
                </section>
              )}
            </>
          )}
        </div>
        <div className="govuk-grid-column-one-third">
          <GapsSection gaps={gaps} />
        </div>
      </div>
      <p className="govuk-body-s">Archived sessions are not counted here.</p>
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.home}>
          Go to your sessions
        </Link>
      </p>
    </Page>
  );
};
