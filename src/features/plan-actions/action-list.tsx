import { memo } from 'react';
import type { Action } from '../../domain/actions/action';
import { priorityInWords } from '../../domain/actions/action-words';
import type { CalendarDate } from '../../domain/shared/calendar-date';
import { LongText } from '../../ui/long-text';
import { SummaryList } from '../../ui/summary-list';
import { Table } from '../../ui/table';
import { ChangeLink, Disputed, DueOf, ItemsOf, shortWhy, StatusOf } from './action-cells';
import { useNarrowScreen } from './use-narrow-screen';
import type { Plan } from './use-plan';

type ActionListProps = {
  readonly title: string;
  /** Not empty, in the order in which they are shown. */
  readonly actions: readonly Action[];
  readonly plan: Plan;
  readonly today: CalendarDate;
};

/** Some actions of the plan: a table, or on a narrow screen one list for each action. */
export const ActionList = memo((props: ActionListProps) =>
  useNarrowScreen() ? <ActionCards {...props} /> : <ActionTable {...props} />,
);
ActionList.displayName = 'ActionList';

const ActionTable = ({ title, actions, plan, today }: ActionListProps) => (
  <Table
    caption={title}
    dense
    columns={[
      { title: 'Action', width: 25 },
      { title: 'Why', width: 20 },
      { title: 'What it is for', width: 17 },
      { title: 'Owner', width: 11 },
      { title: 'Due', width: 10 },
      { title: 'Priority', width: 6 },
      { title: 'Status', width: 6 },
      { title: 'Change', titleHidden: true, width: 5 },
    ]}
    rows={actions.map((action) => ({
      key: action.id,
      cells: [
        <>
          <LongText text={action.title} />
          <Disputed action={action} />
        </>,
        <LongText text={shortWhy(action.why)} />,
        <ItemsOf action={action} itemAt={plan.itemAt} />,
        action.owner ? <LongText text={action.owner} /> : 'No owner',
        <DueOf action={action} today={today} />,
        priorityInWords(action.priority),
        <StatusOf action={action} />,
        <ChangeLink action={action} authority={plan.authority.id} />,
      ],
    }))}
  />
);

const ActionCards = ({ title, actions, plan, today }: ActionListProps) => (
  <>
    <h2 className="govuk-heading-m">{title}</h2>
    <ol className="govuk-list">
      {actions.map((action) => (
        <li key={action.id}>
          <h3 className="govuk-heading-s">
            <LongText text={action.title} />
          </h3>
          <Disputed action={action} />
          <SummaryList
            rows={[
              ...(action.why ? [{ label: 'Why', value: <LongText text={shortWhy(action.why)} /> }] : []),
              { label: 'What it is for', value: <ItemsOf action={action} itemAt={plan.itemAt} /> },
              { label: 'Owner', value: action.owner ? <LongText text={action.owner} /> : 'No owner' },
              { label: 'Due', value: <DueOf action={action} today={today} /> },
              { label: 'Priority', value: priorityInWords(action.priority) },
              { label: 'Status', value: <StatusOf action={action} /> },
            ]}
          />
          <p className="govuk-body">
            <ChangeLink action={action} authority={plan.authority.id} />
          </p>
        </li>
      ))}
    </ol>
  </>
);
