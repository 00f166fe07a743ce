import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { paths } from '../../application/paths';
import { useNotice } from '../../state/use-notice';
import { Button } from '../../ui/button';
import { ButtonGroup } from '../../ui/button-group';
import { ButtonLink } from '../../ui/button-link';
import { Loading } from '../../ui/loading';
import { NotificationBanner } from '../../ui/notification-banner';
import { Page } from '../../ui/page';
import { CopyReminder } from './copy-reminder';
import { CouncilSection } from './council-section';
import { useHere } from './use-here';
import { useOpenExample } from './use-open-example';
import { Welcome } from './welcome';

/** Everything that is in this browser; with nothing here, a welcome. */
export const HomePage = () => {
  const here = useHere();
  const notice = useNotice();
  const { opening, open } = useOpenExample();
  const hasExample = here?.councils.some(({ authority }) => authority.example);
  const before = useRef({ opening, hasExample });
  useEffect(() => {
    // The button that was pressed is gone, and focus must be somewhere.
    const removed = before.current.hasExample && hasExample === false;
    const notOpened = before.current.opening && !opening;
    if (removed || notOpened) document.querySelector<HTMLElement>('main h1')?.focus();
    before.current = { opening, hasExample: hasExample ?? before.current.hasExample };
  }, [opening, hasExample]);
  if (opening)
    return (
      <Page title="Opening the worked example">
        <Loading text="It is entered mark by mark" after={0} />
      </Page>
    );
  if (!here) return <Loading />;

  const banner = notice && <NotificationBanner type={notice.tone} heading={notice.text} />;
  const { councils, archived } = here;
  if (councils.length === 0) return <Welcome banner={banner} onOpenExample={open} />;
  return (
    <Page title="Sessions" banner={banner}>
      <CopyReminder />
      <ButtonGroup>
        <ButtonLink to={paths.startSession}>Start a session</ButtonLink>
        <Link className="govuk-link" to={paths.copies}>
          Open a saved copy
        </Link>
      </ButtonGroup>
      {councils.map((council) => (
        <CouncilSection key={council.authority.id} council={council} />
      ))}
      {!hasExample && (
        <p className="govuk-body">
          <Button variant="link" onClick={open}>
            Open the worked example
          </Button>
          : one council’s published year, kept apart from your own work.
        </p>
      )}
      {archived.length > 0 && (
        <p className="govuk-body">
          <Link className="govuk-link" to={paths.archivedSessions}>
            Archived sessions ({archived.length})
          </Link>
        </p>
      )}
    </Page>
  );
};
