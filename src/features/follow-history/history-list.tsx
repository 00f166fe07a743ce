import { Link } from 'react-router';
import { localTimeInWords } from '../../documents/report/local-time';
import type { HeldText } from '../../domain/record/history';
import { LongText } from '../../ui/long-text';
import { Tag } from '../../ui/tag';
import { shortTextName } from './text-name';
import type { NamedEntry } from './use-named';

type HistoryListProps = {
  readonly entries: readonly NamedEntry[];
  readonly eraseTo: (text: HeldText) => string;
  readonly nameOf: (text: HeldText) => string;
};

/** Changes one below the other: what, when, who. What was taken back stays, and says so. */
export const HistoryList = ({ entries, eraseTo, nameOf }: HistoryListProps) => (
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
        {entry.texts.map((text) => (
          <p className="govuk-body-s govuk-!-margin-bottom-2" key={`${text.event}/${text.path}`}>
            <Link className="govuk-link" to={eraseTo(text)}>
              Erase {shortTextName(text)}…
              <span className="govuk-visually-hidden">
                : {nameOf(text)}, {localTimeInWords(entry.at)}
              </span>
            </Link>
          </p>
        ))}
      </li>
    ))}
  </ul>
);
