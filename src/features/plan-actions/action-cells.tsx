import { Fragment } from 'react';
import { Link } from 'react-router';
import { paths } from '../../application/paths';
import { type Action, daysOverdue, type ItemLink } from '../../domain/actions/action';
import { dueInFull, priorityInWords } from '../../domain/actions/action-words';
import type { CalendarDate } from '../../domain/shared/calendar-date';
import { statusInWords } from '../../documents/report/action-rows';
import { LongText } from '../../ui/long-text';
import type { Plan } from './use-plan';

/** How an action stands and how pressing it is, as one would say it. */
export const StatusOf = ({ action }: { readonly action: Action }) => (
  <>
    {statusInWords(action.status)}
    {action.priority && (
      <>
        <br />
        {priorityInWords(action.priority)} priority
      </>
    )}
  </>
);

type DueProps = { readonly action: Action; readonly today: CalendarDate };

/** When it is due; what is overdue says so in words, and in bold. */
export const DueOf = ({ action, today }: DueProps) => {
  const words = dueInFull(action, today);
  return daysOverdue(action, today) === undefined ? <LongText text={words} /> : <strong>{words}</strong>;
};

const longestWhy = 140;

/** Some words as far as a list has room for them. */
export const shortened = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= longestWhy ? line : `${line.slice(0, longestWhy).replace(/\s+\S*$/, '')}…`;
};

type ReasonsProps = { readonly action: Action; readonly itemAt: Plan['itemAt'] };

/** What an action is for, session by session, and why; of one that was dropped, why it was. */
export const ReasonsOf = ({ action, itemAt }: ReasonsProps) => {
  const { why, status, dropReason } = action;
  return (
    <>
      {bySession(action.links).map((links) => (
        <div key={links[0]?.session}>
          <ItemLinks links={links} itemAt={itemAt} />
        </div>
      ))}
      {why && (
        <div>
          <LongText text={shortened(why)} />
        </div>
      )}
      {status === 'dropped' && (
        <div>
          <strong>Dropped:</strong> <LongText text={dropReason ? shortened(dropReason) : 'no reason given'} />
        </div>
      )}
    </>
  );
};

const bySession = (links: readonly ItemLink[]): readonly (readonly ItemLink[])[] =>
  [...new Set(links.map(({ session }) => session))].map((session) => links.filter((link) => link.session === session));

type ItemLinksProps = { readonly links: readonly ItemLink[]; readonly itemAt: Plan['itemAt'] };

const ItemLinks = ({ links, itemAt }: ItemLinksProps) => {
  const [of] = links.flatMap((link) => itemAt(link)?.of ?? []);
  if (of === undefined) return 'An item of a session that is not in this browser';
  return (
    <>
      {links.map((link, index) => (
        <Fragment key={link.item}>
          {index > 0 && '; '}
          <Link className="govuk-link" to={paths.item(link.session, link.item)}>
            {itemAt(link)?.name ?? 'An item that is not in this edition'}
          </Link>
        </Fragment>
      ))}{' '}
      ({of})
    </>
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
