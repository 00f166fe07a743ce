import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { paths } from '../../application/paths';
import { sessionReport, summaryParts } from '../../documents/report/session-report';
import type { SessionReportInput } from '../../documents/report/session-report-input';
import { useNotice } from '../../state/use-notice';
import { ButtonLink } from '../../ui/button-link';
import { Loading } from '../../ui/loading';
import { NotificationBanner } from '../../ui/notification-banner';
import { Page } from '../../ui/page';
import { ReportView } from '../../ui/report-view';
import { TakeAway } from './take-away';
import { useReport } from './use-report';

/** What a session comes to, and the ways to take it away. The frame around it answers for a session that is not here. */
export const SummaryPage = () => {
  const { session } = useParams();
  const report = useReport(session);
  if (report?.is !== 'open' || session === undefined) return <Loading />;
  return <Summary session={session} input={report.input} />;
};

const Summary = ({ session, input }: { readonly session: string; readonly input: SessionReportInput }) => {
  const notice = useNotice();
  const { outcome, details } = useMemo(() => summaryParts(input), [input]);
  return (
    <Page title="Summary" wide banner={notice && <NotificationBanner type={notice.tone} heading={notice.text} />}>
      <ReportView report={outcome} />
      <TakeAway report={() => sessionReport(input)}>
        <ButtonLink to={paths.report(session)} variant="secondary">
          Read or print the full report
        </ButtonLink>
        <Link className="govuk-link" to={paths.proposals(session)}>
          Propose actions from this session
        </Link>
      </TakeAway>
      <ReportView report={details} />
    </Page>
  );
};
