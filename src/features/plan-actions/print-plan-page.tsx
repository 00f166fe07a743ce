import { useMemo, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { paths } from '../../application/paths';
import { readPerson } from '../../domain/person/person';
import { planReport } from '../../documents/report/plan-report';
import { useDesk } from '../../state/desk-context';
import { useTab } from '../../state/tab';
import { useRecord } from '../../state/watch-records';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ReportView } from '../../ui/report-view';
import { filterActions, filterInWords, filterQuery, readFilter } from './plan-filter';
import { PlanMissing } from './plan-missing';
import { SavePlan } from './save-plan';
import { type Plan, usePlan } from './use-plan';

/** The action plan as it prints, whole or narrowed to what the address says. */
export const PrintPlanPage = () => {
  const { authority } = useParams();
  const plan = usePlan(authority);
  if (plan.is === 'loading') return <Loading />;
  return plan.is === 'missing' ? <PlanMissing /> : <PrintedPlan plan={plan} />;
};

const PrintedPlan = ({ plan }: { readonly plan: Plan }) => {
  const { authority, actions, itemAt } = plan;
  const desk = useDesk();
  const [query] = useSearchParams();
  const [madeAt] = useState(desk.now);
  const id = useTab(({ workingAs }) => workingAs);
  const person = useRecord('person', id);
  const madeBy = id && person ? readPerson(id, person.state).name : undefined;
  const today = desk.today();
  const report = useMemo(() => {
    const filter = readFilter(query);
    return planReport({
      authority,
      actions: filterActions(actions, filter, today),
      itemName: (link) => itemAt(link)?.name,
      narrowedTo: filterInWords(filter, plan),
      today,
      madeAt,
      madeBy,
    });
  }, [authority, actions, itemAt, plan, query, today, madeAt, madeBy]);

  return (
    <Page
      title={report.title}
      wide
      backLink={{
        to: paths.plan(authority.id) + filterQuery(readFilter(query)),
        text: 'Back to the action plan',
      }}
    >
      <SavePlan report={report} />
      <ReportView report={report} />
    </Page>
  );
};
