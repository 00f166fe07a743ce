import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../application/paths';
import { useNotice } from '../../state/use-notice';
import type { FieldError } from '../../ui/error-summary';
import { NotificationBanner } from '../../ui/notification-banner';
import { Page } from '../../ui/page';
import { OpenCopyForm } from './open-copy-form';
import { SaveCopy } from './save-copy';

/** Save a copy of everything, and open one. */
export const CopiesPage = () => {
  const notice = useNotice();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const refuse = (found: readonly FieldError[]): void => {
    setErrors(found);
    setAttempt((before) => before + 1);
  };
  return (
    <Page
      title="Save or open a copy"
      errors={errors}
      attempt={attempt}
      // What was done before would stand beside what is wrong now, as if it were about the same thing.
      banner={errors.length === 0 && notice && <NotificationBanner type={notice.tone} heading={notice.text} />}
    >
      <p className="govuk-body">
        Your work is kept in this browser only. A copy is your safeguard against a lost laptop or cleared browser data.{' '}
        <Link className="govuk-link" to={paths.storage}>
          What is kept, and where
        </Link>
      </p>
      <h2 className="govuk-heading-m">Save a copy</h2>
      <SaveCopy />
      <h2 className="govuk-heading-m">Open a copy</h2>
      <OpenCopyForm errors={errors} onErrors={refuse} />
    </Page>
  );
};
