import { memo } from 'react';
import type { Action } from '../../domain/actions/action';
import { priorityInWords } from '../../domain/actions/action-words';
import type { CalendarDate } from '../../domain/shared/calendar-date';
import { statusInWords } from '../../documents/report/action-rows';
import { LongText } from '../../ui/long-text';
import { Table } from '../../ui/table';
import { ChangeLink, Disputed, DueOf, ReasonsOf, StatusOf } from './action-cells';
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
      { title: 'Action', width: 26 },
      { title: 'What it is for, and why', width: 30 },
      { title: 'Owner', width: 12 },
      { title: 'Due', width: 14 },
      { title: 'Status', width: 12 },
      { title: 'Change', titleHidden: true, width: 6 },
    ]}
    rows={actions.map((action) => ({
      key: action.id,
      cells: [
        <>
          <LongText text={action.title} />
          <Disputed action={action} />
        </>,
        <ReasonsOf action={action} itemAt={plan.itemAt} />,
        action.owner ? <LongText text={action.owner} /> : 'No owner',
        <DueOf action={action} today={today} />,
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
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
            <LongText text={action.title} />
          </h3>
          <Disputed action={action} />
          <ul className="govuk-list govuk-!-margin-bottom-1">
            <li>
              Due: <DueOf action={action} today={today} />
            </li>
            <li>Owner: {action.owner ? <LongText text={action.owner} /> : 'no owner'}</li>
            <li>
              {statusInWords(action.status)}
              {action.priority && `, ${priorityInWords(action.priority).toLowerCase()} priority`}
            </li>
            <li>
              <ReasonsOf action={action} itemAt={plan.itemAt} />
            </li>
          </ul>
          <ChangeLink action={action} authority={plan.authority.id} />
          <hr className="govuk-section-break govuk-section-break--m govuk-section-break--visible" />
        </li>
      ))}
    </ol>
  </>
);
