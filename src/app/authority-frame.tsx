import { Suspense, useMemo } from 'react';
import { Outlet, useParams } from 'react-router';
import { paths } from '../application/paths';
import { readAuthority } from '../domain/authority/authority';
import { readSession, type Session } from '../domain/session/session';
import { useEdition } from '../state/use-session';
import { useRecord, useRecordList } from '../state/watch-records';
import { Loading } from '../ui/loading';
import { PageLinks } from '../ui/page-links';

/** More than these would hide the pages beside them; the start page lists all. */
const mostSessions = 3;

/** Around the pages that belong to a council and not to one session: which council, and the way to its sessions. */
export const AuthorityFrame = () => {
  const { authority: id } = useParams();
  const record = useRecord('authority', id);
  const list = useRecordList('session');
  const sessions = useMemo(
    () =>
      (list ?? [])
        .flatMap(({ record: { id: session }, state }) => readSession(session, state) ?? [])
        .filter(({ authority, archived }) => authority === id && !archived)
        .sort((a, b) => (a.assessedOn < b.assessedOn ? 1 : -1))
        .slice(0, mostSessions),
    [list, id],
  );
  const authority = record && id !== undefined && record.version > 0 ? readAuthority(id, record.state) : undefined;
  return (
    <>
      {authority && (
        <section className="app-session-bar" aria-label="Which council this is">
          <div className="govuk-width-container">
            <p className="app-session-bar__title">
              <strong>{authority.name}</strong>
            </p>
            <Links authority={authority.id} sessions={sessions} />
          </div>
        </section>
      )}
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
    </>
  );
};

type LinksProps = { readonly authority: string; readonly sessions: readonly Session[] };

const Links = ({ authority, sessions }: LinksProps) => {
  // A hook for each place, since a list of them may grow.
  const names = [useName(sessions[0]), useName(sessions[1]), useName(sessions[2])];
  const rows = [
    [
      { text: 'Action plan', to: paths.plan(authority) },
      { text: 'Evidence', to: paths.evidenceLibrary(authority) },
      { text: 'Compare years', to: paths.compare(authority) },
    ],
    sessions.map(({ id }, index) => ({ text: names[index] ?? '', to: paths.session(id) })),
  ].filter((row) => row.length > 0);
  return <PageLinks label="This council" rows={rows} open="Pages of this council" />;
};

const useName = (session: Session | undefined): string | undefined => {
  const edition = useEdition(session?.editionHash);
  return session && `${edition?.shortTitle ?? 'Session'}, ${session.period}`;
};
