import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '../../application/paths';
import { stageInWords } from '../../domain/session/stage-words';
import { dateInWords } from '../../domain/shared/calendar-date';
import { Tag } from '../../ui/tag';
import type { ListedSession } from './councils';
import { progressInWords, type Stage, stageOf } from './progress';

type SessionRowProps = {
  readonly listed: ListedSession;
  /** Said where sessions of several councils stand in one list. */
  readonly withCouncil?: boolean;
  /** What can be done with it, instead of the way to its summary. */
  readonly action?: ReactNode;
};

/** What a session is called in a list: "Prevent toolkit 2018, 2022/23". */
export const sessionName = ({ edition, session }: ListedSession): string =>
  `${edition?.shortTitle ?? 'Session without its edition'}, ${session.period}`;

/** One session in a list: the way in, its date, how far it has come. */
export const SessionRow = ({ listed, withCouncil, action }: SessionRowProps) => {
  const { session, progress, council } = listed;
  const name = sessionName(listed);
  return (
    <li className="govuk-task-list__item">
      <div className="govuk-task-list__name-and-hint">
        <Link className="govuk-link" to={paths.session(session.id)}>
          {withCouncil ? `${council}, ${name}` : name}
        </Link>
        <div className="govuk-task-list__hint">
          As of {dateInWords(session.assessedOn)}
          {progress && (
            <>
              <br />
              {progressInWords(progress)}
            </>
          )}
        </div>
        <div className="govuk-!-margin-top-1">
          {action ?? (
            <Link className="govuk-link" to={paths.summary(session.id)}>
              Summary <span className="govuk-visually-hidden">of {name}</span>
            </Link>
          )}
        </div>
      </div>
      <div className="govuk-task-list__status">{progress && <StageMark stage={stageOf(progress)} />}</div>
    </li>
  );
};

// A tag in two lines looks like two tags.
const unbroken = (words: string): string => words.replace(' ', '\u00a0');

const StageMark = ({ stage }: { readonly stage: Stage }) => {
  switch (stage) {
    case 'notStarted':
      return <Tag colour="grey">{unbroken('Not started')}</Tag>;
    case 'inProgress':
      return <Tag>{unbroken('In progress')}</Tag>;
    case 'selfMarked':
    case 'agreed':
    case 'confirmed':
      return <Tag colour="green">{stageInWords(stage)}</Tag>;
  }
};
