import { Link } from 'react-router';
import type { EditionHere } from '../../application/editions';
import { paths } from '../../application/paths';
import { useNotice } from '../../state/use-notice';
import { ButtonLink } from '../../ui/button-link';
import { Loading } from '../../ui/loading';
import { NotificationBanner } from '../../ui/notification-banner';
import { Page } from '../../ui/page';
import { Table, type TableRow } from '../../ui/table';
import { Tag } from '../../ui/tag';
import { inForceWords, wordingsOf } from './edition-words';
import { type Here, useEditionsHere } from './use-editions-here';

/** What can be marked here: what comes with the app, and what was loaded. */
export const EditionsPage = () => {
  const here = useEditionsHere();
  const notice = useNotice();
  if (!here) return <Loading />;
  const loaded = here.editions.filter((one) => one.loaded);
  const bundled = here.editions.filter((one) => !one.loaded);
  return (
    <Page
      title="Editions"
      wide
      backLink={{ to: paths.home, text: 'Your sessions' }}
      banner={notice && <NotificationBanner type={notice.tone} heading={notice.text} />}
    >
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <p className="govuk-body">
            An edition is one version of what a council is marked against. If you were sent a form, load it: a session
            can then be marked in its own words. You can also load what another of your committee’s regimes asks.
          </p>
          <ButtonLink to={paths.loadEdition}>Load an edition</ButtonLink>
        </div>
      </div>
      {loaded.length > 0 ? (
        <EditionsTable caption="Loaded here" editions={loaded} here={here} />
      ) : (
        <>
          <h2 className="govuk-heading-m">Loaded here</h2>
          <p className="govuk-body">No edition was loaded in this browser yet.</p>
        </>
      )}
      <EditionsTable caption="Come with this tool" editions={bundled} here={here} />
    </Page>
  );
};

type TableProps = { readonly caption: string; readonly editions: readonly EditionHere[]; readonly here: Here };

const EditionsTable = ({ caption, editions, here }: TableProps) => (
  <Table
    caption={caption}
    columns={[
      { title: 'Edition', width: 0.36 },
      { title: 'In force', width: 0.22 },
      { title: 'Items', numeric: true, width: 0.08 },
      { title: 'Whose words', width: 0.22 },
      { title: 'Sessions', numeric: true, width: 0.12 },
    ]}
    rows={editions.map((one) => rowOf(one, here.sessions.get(one.hash) ?? 0))}
  />
);

const rowOf = ({ edition, hash, loaded }: EditionHere, sessions: number): TableRow => ({
  key: hash,
  cells: [
    <>
      <Link className="govuk-link" to={paths.edition(hash)}>
        {edition.title}
      </Link>
      {loaded?.archived && (
        <>
          {' '}
          <Tag colour="grey">Put away</Tag>
        </>
      )}
    </>,
    inForceWords(edition),
    String(edition.items.length),
    wordingsOf(edition, loaded !== undefined),
    String(sessions),
  ],
});
