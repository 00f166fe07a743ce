import { useNavigate } from 'react-router';
import { paths } from '../../application/paths';
import { changeSession } from '../../application/sessions';
import { useWork } from '../../state/desk-context';
import { say } from '../../state/tab';
import { tracked } from '../../state/tracked';
import { useNotice } from '../../state/use-notice';
import { Button } from '../../ui/button';
import { Loading } from '../../ui/loading';
import { NotificationBanner } from '../../ui/notification-banner';
import { Page } from '../../ui/page';
import type { ListedSession } from './councils';
import { SessionRow, sessionName } from './session-row';
import { useHere } from './use-here';

/** What was archived, and the way to bring it back. */
export const ArchivedSessionsPage = () => {
  const here = useHere();
  const work = useWork();
  const notice = useNotice();
  const navigate = useNavigate();
  if (!here) return <Loading />;

  const bringBack = async ({ session }: ListedSession, name: string): Promise<void> => {
    if (!work) {
      await navigate(paths.who(paths.archivedSessions));
      return;
    }
    const { seen } = session.fields.archived;
    const outcome = await tracked(() =>
      changeSession(work, session.id, { kind: 'archiveSession', archived: false, seen }),
    );
    say(
      outcome.ok
        ? { tone: 'success', text: `Brought back: ${name}` }
        : { tone: 'important', text: `${name} could not be brought back. Load the page again, then try once more.` },
    );
  };

  return (
    <Page
      title="Archived sessions"
      backLink={{ to: paths.home, text: 'Back to your sessions' }}
      banner={notice && <NotificationBanner type={notice.tone} heading={notice.text} />}
    >
      <p className="govuk-body">
        Archived sessions are kept whole and can be read. To change one, bring it back first.
      </p>
      {here.archived.length === 0 ? (
        <p className="govuk-body">There are no archived sessions.</p>
      ) : (
        <ul className="govuk-task-list">
          {here.archived.map((listed) => {
            const name = `${listed.council}, ${sessionName(listed)}`;
            return (
              <SessionRow
                key={listed.session.id}
                listed={listed}
                withCouncil
                action={
                  <Button variant="link" onClick={() => bringBack(listed, name)}>
                    Bring back <span className="govuk-visually-hidden">{name}</span>
                  </Button>
                }
              />
            );
          })}
        </ul>
      )}
    </Page>
  );
};
