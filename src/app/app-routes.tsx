import { Navigate, Route, Routes, useLocation } from 'react-router';
import { paths, patterns } from '../application/paths';
import { useWork } from '../state/desk-context';
import { HomePage } from '../features/start-here/home-page';
import { lazyPage } from './lazy-page';
import { NotFoundPage } from './not-found-page';

const loadSessionFrame = () => import('./session-frame');
const SessionFrame = lazyPage(loadSessionFrame, 'SessionFrame');
const AuthorityFrame = lazyPage(() => import('./authority-frame'), 'AuthorityFrame');
const WhoPage = lazyPage(() => import('../features/say-who-is-working/who-page'), 'WhoPage');
const StartSessionPage = lazyPage(() => import('../features/start-session/start-session-page'), 'StartSessionPage');
const DetailsPage = lazyPage(() => import('../features/start-session/details-page'), 'DetailsPage');
const AuthorityPage = lazyPage(() => import('../features/start-session/authority-page'), 'AuthorityPage');
const ArchivedSessionsPage = lazyPage(
  () => import('../features/start-here/archived-sessions-page'),
  'ArchivedSessionsPage',
);
const TaskListPage = lazyPage(() => import('../features/score-benchmarks/task-list-page'), 'TaskListPage');
const ItemPage = lazyPage(() => import('../features/score-benchmarks/item-page'), 'ItemPage');
const AllItemsPage = lazyPage(() => import('../features/score-benchmarks/all-items-page'), 'AllItemsPage');
const SummaryPage = lazyPage(() => import('../features/report-session/summary-page'), 'SummaryPage');
const ReportPage = lazyPage(() => import('../features/report-session/report-page'), 'ReportPage');
const ProposalsPage = lazyPage(() => import('../features/plan-actions/proposals-page'), 'ProposalsPage');
const PlanPage = lazyPage(() => import('../features/plan-actions/plan-page'), 'PlanPage');
const PrintPlanPage = lazyPage(() => import('../features/plan-actions/print-plan-page'), 'PrintPlanPage');
const NewActionPage = lazyPage(() => import('../features/plan-actions/new-action-page'), 'NewActionPage');
const ActionPage = lazyPage(() => import('../features/plan-actions/action-page'), 'ActionPage');
const HistoryPage = lazyPage(() => import('../features/follow-history/history-page'), 'HistoryPage');
const ActionHistoryPage = lazyPage(() => import('../features/follow-history/action-history-page'), 'ActionHistoryPage');
const ErasePage = lazyPage(() => import('../features/follow-history/erase-page'), 'ErasePage');
const CopiesPage = lazyPage(() => import('../features/keep-copies/copies-page'), 'CopiesPage');
const YourDataPage = lazyPage(() => import('../features/keep-copies/your-data-page'), 'YourDataPage');
const JointPage = lazyPage(() => import('../features/hold-joint-session/joint-page'), 'JointPage');
const JointItemPage = lazyPage(() => import('../features/hold-joint-session/joint-item-page'), 'JointItemPage');
const ConfirmedMarksPage = lazyPage(
  () => import('../features/hold-joint-session/confirmed-marks-page'),
  'ConfirmedMarksPage',
);
const StagesPage = lazyPage(() => import('../features/follow-stages/stages-page'), 'StagesPage');
const AttentionPage = lazyPage(() => import('../features/see-what-needs-attention/attention-page'), 'AttentionPage');
const NextYearPage = lazyPage(() => import('../features/start-next-year/next-year-page'), 'NextYearPage');
const CarriedOverPage = lazyPage(() => import('../features/start-next-year/carried-over-page'), 'CarriedOverPage');
const ComparePage = lazyPage(() => import('../features/compare-years/compare-page'), 'ComparePage');
const LibraryPage = lazyPage(() => import('../features/keep-evidence/library-page'), 'LibraryPage');
const NewEvidencePage = lazyPage(() => import('../features/keep-evidence/new-evidence-page'), 'NewEvidencePage');
const PiecePage = lazyPage(() => import('../features/keep-evidence/piece-page'), 'PiecePage');
const EditionsPage = lazyPage(() => import('../features/load-editions/editions-page'), 'EditionsPage');
const LoadEditionPage = lazyPage(() => import('../features/load-editions/load-edition-page'), 'LoadEditionPage');
const EditionPage = lazyPage(() => import('../features/load-editions/edition-page'), 'EditionPage');

/** Fetched once the first screen stands, so that the way into a session waits for one load and not for two in a row. */
export const fetchAhead = (): void => {
  // A failure shows where it matters, when the page itself asks again.
  loadSessionFrame().catch(() => undefined);
};

// A page that writes is reached only by somebody who has said who they are.
const Signed = ({ children }: { readonly children: React.ReactNode }) => {
  const work = useWork();
  const { pathname, search } = useLocation();
  return work ? children : <Navigate to={paths.who(pathname + search)} replace />;
};

export const AppRoutes = () => (
  <Routes>
    <Route path={patterns.home} element={<HomePage />} />
    <Route path={patterns.who} element={<WhoPage />} />
    <Route
      path={patterns.startSession}
      element={
        <Signed>
          <StartSessionPage />
        </Signed>
      }
    />
    <Route path={patterns.archivedSessions} element={<ArchivedSessionsPage />} />
    <Route path={patterns.session} element={<SessionFrame />}>
      <Route index element={<TaskListPage />} />
      <Route
        path={patterns.item}
        element={
          <Signed>
            <ItemPage />
          </Signed>
        }
      />
      <Route
        path={patterns.allItems}
        element={
          <Signed>
            <AllItemsPage />
          </Signed>
        }
      />
      <Route path={patterns.summary} element={<SummaryPage />} />
      <Route
        path={patterns.proposals}
        element={
          <Signed>
            <ProposalsPage />
          </Signed>
        }
      />
      <Route path={patterns.history} element={<HistoryPage />} />
      <Route
        path={patterns.erase}
        element={
          <Signed>
            <ErasePage />
          </Signed>
        }
      />
      <Route
        path={patterns.details}
        element={
          <Signed>
            <DetailsPage />
          </Signed>
        }
      />
      <Route
        path={patterns.joint}
        element={
          <Signed>
            <JointPage />
          </Signed>
        }
      />
      <Route
        path={patterns.jointItem}
        element={
          <Signed>
            <JointItemPage />
          </Signed>
        }
      />
      <Route
        path={patterns.confirmedMarks}
        element={
          <Signed>
            <ConfirmedMarksPage />
          </Signed>
        }
      />
      <Route path={patterns.stages} element={<StagesPage />} />
      <Route path={patterns.attention} element={<AttentionPage />} />
      <Route
        path={patterns.nextYear}
        element={
          <Signed>
            <NextYearPage />
          </Signed>
        }
      />
      <Route
        path={patterns.carriedOver}
        element={
          <Signed>
            <CarriedOverPage />
          </Signed>
        }
      />
    </Route>
    <Route path={patterns.report} element={<ReportPage />} />
    <Route path={patterns.printPlan} element={<PrintPlanPage />} />
    <Route element={<AuthorityFrame />}>
      <Route path={patterns.plan} element={<PlanPage />} />
      <Route
        path={patterns.newAction}
        element={
          <Signed>
            <NewActionPage />
          </Signed>
        }
      />
      <Route
        path={patterns.action}
        element={
          <Signed>
            <ActionPage />
          </Signed>
        }
      />
      <Route path={patterns.actionHistory} element={<ActionHistoryPage />} />
      <Route path={patterns.compare} element={<ComparePage />} />
      <Route path={patterns.evidenceLibrary} element={<LibraryPage />} />
      <Route
        path={patterns.newEvidence}
        element={
          <Signed>
            <NewEvidencePage />
          </Signed>
        }
      />
      <Route
        path={patterns.pieceOfEvidence}
        element={
          <Signed>
            <PiecePage />
          </Signed>
        }
      />
    </Route>
    {[patterns.eraseInAction, patterns.eraseInEvidence, patterns.eraseName].map((pattern) => (
      <Route
        key={pattern}
        path={pattern}
        element={
          <Signed>
            <ErasePage />
          </Signed>
        }
      />
    ))}
    <Route
      path={patterns.authority}
      element={
        <Signed>
          <AuthorityPage />
        </Signed>
      }
    />
    <Route path={patterns.editions} element={<EditionsPage />} />
    <Route
      path={patterns.loadEdition}
      element={
        <Signed>
          <LoadEditionPage />
        </Signed>
      }
    />
    <Route path={patterns.edition} element={<EditionPage />} />
    <Route path={patterns.copies} element={<CopiesPage />} />
    <Route path={patterns.storage} element={<YourDataPage />} />
    <Route path="*" element={<NotFoundPage />} />
  </Routes>
);
