import { type ReactNode, useId } from 'react';
import { Link } from 'react-router';
import { classNames } from './class-names';
import { Tag, type TagColour } from './tag';

export type Task = {
  /** Unique in the list. */
  readonly key: string;
  readonly title: ReactNode;
  /** An app path; without one the task cannot be started yet. */
  readonly to?: string;
  readonly hint?: ReactNode;
  /**
   * Where the task stands. GOV.UK draws what is finished as plain text (no colour) and what is left as a tag, so that
   * the eye goes to what is left. Any other node, such as a `Rag`, may stand instead.
   */
  readonly status: { readonly text: string; readonly colour?: TagColour } | { readonly node: ReactNode };
};

type TaskListProps = { readonly tasks: readonly Task[] };

/** Tasks with their status; a whole row is the link. */
export function TaskList({ tasks }: TaskListProps) {
  const prefix = useId();
  return (
    <ul className="govuk-task-list">
      {tasks.map((task) => {
        const hintId = `${prefix}-${task.key}-hint`;
        const statusId = `${prefix}-${task.key}-status`;
        return (
          <li
            key={task.key}
            className={classNames('govuk-task-list__item', task.to && 'govuk-task-list__item--with-link')}
          >
            <div className="govuk-task-list__name-and-hint">
              {task.to ? (
                <Link
                  className="govuk-link govuk-task-list__link"
                  to={task.to}
                  aria-describedby={task.hint ? `${hintId} ${statusId}` : statusId}
                >
                  {task.title}
                </Link>
              ) : (
                <div>{task.title}</div>
              )}
              {task.hint && (
                <div id={hintId} className="govuk-task-list__hint">
                  {task.hint}
                </div>
              )}
            </div>
            <div
              id={statusId}
              className={classNames('govuk-task-list__status', !task.to && 'govuk-task-list__status--cannot-start-yet')}
            >
              <Status status={task.status} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Status({ status }: { readonly status: Task['status'] }) {
  if ('node' in status) return status.node;
  return status.colour ? <Tag colour={status.colour}>{status.text}</Tag> : status.text;
}
