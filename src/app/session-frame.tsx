import { Suspense } from 'react';
import { Link, Outlet, useParams } from 'react-router';
import { paths } from '../application/paths';
import { dateInWords } from '../domain/shared/calendar-date';
import { useSession } from '../state/use-session';
import { Loading } from '../ui/loading';
import { Page } from '../ui/page';
import { PageLinks } from '../ui/page-links';
import { Tag } from '../ui/tag';
import { NotFoundPage } from './not-found-page';
import { UndoLast } from './undo-last';

/** Around every page of one session: which it is, its pages, and the way to take the last change back. */
export const SessionFrame = () => {
  const { session: id } = useParams();
  const view = useSession(id);
  if (view.is === 'loading') return <Loading />;
  if (view.is === 'missing' || !id) return <NotFoundPage />;
  if (view.is === 'editionMissing') return <EditionMissing />;
  const { session, edition, authority } = view;
  const rows = [
    [
      { text: 'Task list', to: paths.session(id), end: true },
      { text: 'All on one page', to: paths.allItems(id) },
      { text: 'Joint session', to: paths.joint(id) },
      { text: 'Needs attention', to: paths.attention(id) },
      { text: 'Stages', to: paths.stages(id) },
      { text: 'Summary', to: paths.summary(id) },
      { text: 'History', to: paths.history(id) },
      { text: 'Details', to: paths.details(id) },
    ],
    [
      { text: 'Propose actions', to: paths.proposals(id) },
      { text: 'Action plan', to: paths.plan(session.authority) },
      { text: 'Evidence', to: paths.evidenceLibrary(session.authority) },
      { text: 'Compare years', to: paths.compare(session.authority) },
      { text: 'Next year', to: paths.nextYear(id) },
    ],
  ];
  return (
    <>
      <section className="app-session-bar" aria-label="Which session this is">
        <div className="govuk-width-container">
          <p className="app-session-bar__title">
            <strong>{authority.name}</strong>, {edition.shortTitle}, {session.period}{' '}
            <span className="app-session-bar__date">as of {dateInWords(session.assessedOn)}</span>{' '}
            {authority.example && <Tag colour="purple">Worked example</Tag>}{' '}
            {session.archived && <Tag colour="grey">Archived</Tag>}
          </p>
          <PageLinks label="This session" rows={rows} open="Pages of this session" />
          <UndoLast session={id} />
        </div>
      </section>
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
    </>
  );
};

const EditionMissing = () => (
  <Page title="This session’s edition is not in this browser">
    <p className="govuk-body">
      A session keeps the edition that it was marked with, word for word. The one that this session names is missing
      here, or is no longer what it was, so the marks cannot be shown truthfully.
    </p>
    <p className="govuk-body">
      Nothing was changed. Open a saved copy that holds this session: the edition comes with it.
    </p>
    <p className="govuk-body">
      <Link className="govuk-link" to={paths.copies}>
        Open a copy
      </Link>
    </p>
  </Page>
);
