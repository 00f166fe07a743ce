import { Link } from 'react-router';
import { paths } from '../../application/paths';
import { useNotice } from '../../state/use-notice';
import { NotificationBanner } from '../../ui/notification-banner';
import { Page } from '../../ui/page';
import { WarningText } from '../../ui/warning-text';
import { NamesKept } from './names-kept';
import { StorageState } from './storage-state';

/** What is kept, where, who can read it, and what would lose it. */
export const YourDataPage = () => {
  const notice = useNotice();
  return (
    <Page
      title="What is kept, and where"
      backLink={{ to: paths.home, text: 'Your sessions' }}
      banner={notice && <NotificationBanner type={notice.tone} heading={notice.text} />}
    >
      <WarningText>
        What you type is kept unencrypted in this browser. Anyone who can use this computer under your name can read it.
      </WarningText>
      <p className="govuk-body">
        There is no server behind this app. Nothing that you type is sent anywhere. It leaves this computer only when
        you save a PDF, print, save a copy, or save a file of evidence. A link to evidence opens another site, and only
        when you follow it.
      </p>
      <h2 className="govuk-heading-m">What to keep out</h2>
      <p className="govuk-body">
        This tool holds no case data. Do not type anything about people who were referred, or whose case a Channel panel
        discussed. If something was typed by mistake, open the history of the session or of the action, and erase it
        there.
      </p>
      <h2 className="govuk-heading-m">Names kept here</h2>
      <p className="govuk-body">
        The name and role of whoever was working are kept beside each change, because an audit asks who marked what, and
        when. You choose them yourself; nothing here proves them. A name can be erased: the changes then stay, and show
        “erased” in its place.
      </p>
      <NamesKept />
      <h2 className="govuk-heading-m">What could lose it</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>clearing this browser’s site data or history</li>
        <li>a private window, which forgets everything when it is closed</li>
        <li>a lost or replaced computer, or a profile that is reset when you sign out</li>
        <li>a new version of this preview, which may ask you to start again</li>
      </ul>
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.copies}>
          Save a copy
        </Link>{' '}
        after each day’s work. It does not hold the files of evidence: keep the originals.
      </p>
      <h2 className="govuk-heading-m">This browser’s storage</h2>
      <StorageState />
    </Page>
  );
};
