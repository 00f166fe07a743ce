import { Link } from 'react-router';
import { paths } from '../../application/paths';
import { localTimeInWords } from '../../documents/report/local-time';
import type { Edition } from '../../domain/edition/edition';
import type { Path } from '../../domain/record/event';
import { fieldName } from '../../domain/session/describe-event';
import { LongText } from '../../ui/long-text';
import { Tag } from '../../ui/tag';
import type { NamedEntry } from './use-entries';

type HistoryListProps = {
  readonly session: string;
  readonly edition: Edition;
  readonly entries: readonly NamedEntry[];
};

/** Changes one below the other: what, when, who. What was taken back stays, and says so. */
export const HistoryList = ({ session, edition, entries }: HistoryListProps) => (
  <ul className="govuk-list">
    {entries.map((entry) => (
      <li className="govuk-!-padding-bottom-2" key={entry.command}>
        <hr className="govuk-section-break govuk-section-break--visible govuk-!-margin-bottom-2" />
        {entry.words.map((words, index) => (
          <p className="govuk-body govuk-!-margin-bottom-1" key={index}>
            {index === 0 && entry.undone && (
              <>
                <Tag colour="grey">Taken back</Tag>{' '}
              </>
            )}
            {entry.undone ? (
              <s>
                <LongText text={words} />
              </s>
            ) : (
              <LongText text={words} />
            )}
          </p>
        ))}
        <div className="govuk-hint govuk-!-font-size-16 govuk-!-margin-bottom-1">
          <time dateTime={entry.at}>{localTimeInWords(entry.at)}</time> by {entry.who}
        </div>
        {entry.texts.map(({ event, path }) => (
          <p className="govuk-body-s govuk-!-margin-bottom-2" key={`${event}/${path}`}>
            <Link className="govuk-link" to={paths.erase(session, event, path)}>
              Erase {shortName(path)}…
              <span className="govuk-visually-hidden">
                : {fieldName(path, { edition })}, {localTimeInWords(entry.at)}
              </span>
            </Link>
          </p>
        ))}
      </li>
    ))}
  </ul>
);

const shortName = (path: Path): string =>
  path === 'period' ? 'the period' : path.endsWith('Reason') ? 'the reason' : 'this text';
