import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { paths } from '../../application/paths';
import { byDueDate, countPlan, isOpen } from '../../domain/actions/action';
import { useDesk } from '../../state/desk-context';
import { useNotice } from '../../state/use-notice';
import { ButtonGroup } from '../../ui/button-group';
import { ButtonLink } from '../../ui/button-link';
import { type Filter, FilterBar } from '../../ui/filter-bar';
import { Loading } from '../../ui/loading';
import { NotificationBanner } from '../../ui/notification-banner';
import { Page } from '../../ui/page';
import { Tag } from '../../ui/tag';
import { ActionList } from './action-list';
import { EmptyPlan, ProposeLinks } from './empty-plan';
import { PlanCountsLine } from './plan-counts-line';
import {
  filterActions,
  filterQuery,
  type FilterTyped,
  isFiltered,
  itemOptions,
  ownerOptions,
  type PlanFilter,
  statusOptions,
} from './plan-filter';
import { PlanMissing } from './plan-missing';
import { SavedBanner } from './saved-banner';
import { type Plan, usePlan } from './use-plan';
import { usePlanFilter } from './use-plan-filter';

/** The action plan of one council: all its actions by due date, overdue first. */
export const PlanPage = () => {
  const { authority } = useParams();
  const plan = usePlan(authority);
  if (plan.is === 'loading') return <Loading />;
  return plan.is === 'missing' ? <PlanMissing /> : <OpenPlan plan={plan} />;
};

const OpenPlan = ({ plan }: { readonly plan: Plan }) => {
  const { authority, actions } = plan;
  const today = useDesk().today();
  const notice = useNotice();
  const [filter, narrow] = usePlanFilter();
  const shown = useMemo(() => [...filterActions(actions, filter, today)].sort(byDueDate), [actions, filter, today]);
  const parts = useMemo(
    () => [
      { title: 'Open', actions: shown.filter(isOpen) },
      { title: 'Done', actions: shown.filter(({ status }) => status === 'done') },
      { title: 'Dropped', actions: shown.filter(({ status }) => status === 'dropped') },
    ],
    [shown],
  );
  return (
    <Page
      title="Action plan"
      caption={authority.name}
      wide
      banner={
        <>
          <SavedBanner authority={authority.id} />
          {notice && <NotificationBanner type={notice.tone} heading={notice.text} />}
        </>
      }
    >
      {authority.example && (
        <p className="govuk-body">
          <Tag colour="purple">Worked example</Tag>
        </p>
      )}
      {actions.length === 0 ? (
        <EmptyPlan plan={plan} />
      ) : (
        <>
          <PlanCountsLine counts={countPlan(actions, today)} authority={authority.id} />
          <ButtonGroup>
            <ButtonLink to={paths.newAction(authority.id)}>Add an action</ButtonLink>
            <ButtonLink variant="secondary" to={paths.printPlan(authority.id) + filterQuery(filter)}>
              Print or save as PDF
            </ButtonLink>
          </ButtonGroup>
          <FilterBar
            name="Filter actions"
            filters={[
              filterOf('owner', 'Owner', filter, narrow, ownerOptions(actions)),
              filterOf('status', 'Status', filter, narrow, statusOptions),
              filterOf('item', 'What it is for', filter, narrow, itemOptions(plan)),
            ]}
            onClear={() => narrow({ owner: '', item: '', status: '' })}
            result={
              isFiltered(filter) ? `${shown.length} of ${actions.length} actions` : `All ${actions.length} actions`
            }
          />
          {shown.length === 0 && <p className="govuk-body">No action in the plan is like that.</p>}
          {parts
            .filter((part) => part.actions.length > 0)
            .map((part) => (
              <ActionList
                key={part.title}
                title={`${part.title} (${part.actions.length})`}
                actions={part.actions}
                plan={plan}
                today={today}
              />
            ))}
          <ProposeLinks sessions={plan.sessions} />
        </>
      )}
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.home}>
          Go to your sessions
        </Link>
      </p>
    </Page>
  );
};

const filterOf = (
  id: keyof PlanFilter,
  label: string,
  filter: PlanFilter,
  narrow: (change: FilterTyped) => void,
  options: Filter['options'],
): Filter => ({
  id,
  label,
  // An owner or item that the address names and the plan no longer has counts as a filter that finds nothing.
  value: filter[id],
  options: options.some(({ value }) => value === filter[id])
    ? options
    : [...options, { value: filter[id], label: 'Not in this plan' }],
  onChange: (value: string) => narrow({ [id]: value }),
});
