import { useState } from 'react';
import { useParams } from 'react-router';
import { dateInWords } from '../../domain/shared/calendar-date';
import { useNotice } from '../../state/use-notice';
import { useSession } from '../../state/use-session';
import type { FieldError } from '../../ui/error-summary';
import { Loading } from '../../ui/loading';
import { NotificationBanner } from '../../ui/notification-banner';
import { Page } from '../../ui/page';
import { SummaryList } from '../../ui/summary-list';
import { ArchiveSession } from './archive-session';
import { ChangeDetails } from './change-details';
import { EditionFacts } from './edition-facts';
import { GiveMark } from './give-mark';

/** What a session is: its period and date, whose mark is given, what it was made with, and its archiving. */
export const DetailsPage = () => {
  const { session: id } = useParams();
  const view = useSession(id);
  const notice = useNotice();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  if (view.is !== 'open') return <Loading />;

  const { session } = view;
  const errorFor = (field: string): string | undefined => errors.find((error) => error.id === field)?.text;
  const show = (found: readonly FieldError[]): void => {
    setErrors(found);
    setAttempt((count) => count + 1);
  };

  return (
    <Page
      title="Details of this session"
      errors={errors}
      attempt={attempt}
      banner={notice && <NotificationBanner type={notice.tone} heading={notice.text} />}
    >
      {session.archived ? (
        <SummaryList
          rows={[
            { label: 'Period', value: session.period },
            { label: 'Date of the marks', value: dateInWords(session.assessedOn) },
          ]}
        />
      ) : (
        <>
          <ChangeDetails open={view} errorFor={errorFor} onErrors={show} />
          <GiveMark open={view} errorFor={errorFor} onErrors={show} />
        </>
      )}
      <h2 className="govuk-heading-m">About this session</h2>
      <EditionFacts open={view} />
      <ArchiveSession session={session} onErrors={show} />
    </Page>
  );
};
