import { Link } from 'react-router';
import { paths } from '../../application/paths';
import { type Action, daysOverdue, type Status } from '../../domain/actions/action';
import { dueInFull } from '../../domain/actions/action-words';
import type { CalendarDate } from '../../domain/shared/calendar-date';
import { statusInWords } from '../../documents/report/action-rows';
import { LongText } from '../../ui/long-text';
import { Tag, type TagColour } from '../../ui/tag';
import type { Plan } from './use-plan';

const colours: Readonly<Record<Status, TagColour | undefined>> = {
  'not-given': 'yellow',
  'not-started': 'grey',
  'in-progress': 'blue',
  done: undefined,
  dropped: undefined,
};

/** How an action stands. What is finished is plain, so that the eye goes to what is left. */
export const StatusOf = ({ action }: { readonly action: Action }) => {
  const colour = colours[action.status];
  const words = statusInWords(action.status);
  return colour ? <Tag colour={colour}>{words}</Tag> : words;
};

type DueProps = { readonly action: Action; readonly today: CalendarDate };

/** When it is due; what is overdue says so in words, and in bold. */
export const DueOf = ({ action, today }: DueProps) => {
  const words = dueInFull(action, today);
  return daysOverdue(action, today) === undefined ? <LongText text={words} /> : <strong>{words}</strong>;
};

const longestWhy = 140;

/** Why an action is in the plan, as far as a list has room for it. */
export const shortWhy = (why: string): string => {
  const line = why.replace(/\s+/g, ' ').trim();
  return line.length <= longestWhy ? line : `${line.slice(0, longestWhy).replace(/\s+\S*$/, '')}…`;
};

type ServesProps = { readonly action: Action; readonly itemAt: Plan['itemAt'] };

/** The items that an action serves, each with its session. */
export const ItemsOf = ({ action, itemAt }: ServesProps) => {
  if (action.links.length === 0) return 'No item';
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {action.links.map((link) => {
        const item = itemAt(link);
        return (
          <li key={`${link.session}/${link.item}`}>
            {item ? (
              <>
                <Link className="govuk-link" to={paths.item(link.session, link.item)}>
                  {item.name}
                </Link>{' '}
                ({item.of})
              </>
            ) : (
              'An item of a session that is not in this browser'
            )}
          </li>
        );
      })}
    </ul>
  );
};

type ChangeProps = { readonly action: Action; readonly authority: string };

export const ChangeLink = ({ action, authority }: ChangeProps) => (
  <Link className="govuk-link" to={paths.action(authority, action.id)}>
    Change <span className="govuk-visually-hidden">“{action.title}”</span>
  </Link>
);

/** Said of an action for which two people's versions stand side by side. */
export const Disputed = ({ action }: { readonly action: Action }) =>
  action.conflicts.length === 0 ? null : (
    <p className="govuk-body-s govuk-!-margin-bottom-0">
      <strong>Two people’s versions stand side by side: change it to choose one.</strong>
    </p>
  );
