import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { paths } from '../../application/paths';
import { sessionReport } from '../../documents/report/session-report';
import type { SessionReportInput } from '../../documents/report/session-report-input';
import { Button } from '../../ui/button';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ReportView } from '../../ui/report-view';
import { TakeAway } from './take-away';
import { useReport } from './use-report';

/** The whole report of a session as one page: to be read through, or printed without the furniture of the screen. */
export const ReportPage = () => {
  const { session } = useParams();
  const report = useReport(session);
  if (report === undefined || session === undefined) return <Loading />;
  switch (report.is) {
    case 'missing':
      return (
        <Nothing title="There is no such session here">
          It may have been typed wrongly, or be kept in another browser. What is saved in this browser is not affected.
        </Nothing>
      );
    case 'editionMissing':
      return (
        <Nothing title="This session’s edition is not in this browser">
          Without the edition that it was marked with, a report could not be truthful. Open a saved copy that holds the
          session: the edition comes with it. Nothing was changed.
        </Nothing>
      );
    case 'open':
      return <WholeReport session={session} input={report.input} />;
  }
};

const WholeReport = ({ session, input }: { readonly session: string; readonly input: SessionReportInput }) => {
  const report = useMemo(() => sessionReport(input), [input]);
  return (
    <Page
      title={`${report.title}, ${report.subtitle}`}
      heading={report.title}
      wide
      backLink={{ to: paths.summary(session), text: 'Back to the summary' }}
    >
      <TakeAway report={() => report}>
        <Button variant="secondary" onClick={() => window.print()}>
          Print
        </Button>
      </TakeAway>
      <ReportView report={report} />
    </Page>
  );
};

const Nothing = ({ title, children }: { readonly title: string; readonly children: string }) => (
  <Page title={title}>
    <p className="govuk-body">{children}</p>
    <p className="govuk-body">
      <Link className="govuk-link" to={paths.home}>
        Go to your sessions
      </Link>
    </p>
  </Page>
);
