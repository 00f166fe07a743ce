import { Link } from 'react-router';
import { paths } from '../../application/paths';
import { localTimeInWords } from '../../documents/report/local-time';
import type { Edition } from '../../domain/edition/edition';
import { fieldName } from '../../domain/session/describe-event';
import { LongText } from '../../ui/long-text';
import { Table } from '../../ui/table';
import { Tag } from '../../ui/tag';
import type { NamedEntry } from './use-entries';

type HistoryTableProps = {
  readonly session: string;
  readonly edition: Edition;
  readonly caption: string;
  readonly entries: readonly NamedEntry[];
};

/** Changes as rows: what, who, when. What was taken back stays, and says so. */
export const HistoryTable = ({ session, edition, caption, entries }: HistoryTableProps) => (
  <Table
    caption={caption}
    captionHidden
    rowHeader={null}
    columns={[
      { title: 'What was changed', width: 0.6 },
      { title: 'Who', width: 0.2 },
      { title: 'When', width: 0.2 },
    ]}
    rows={entries.map((entry) => ({
      key: entry.command,
      cells: [
        <Change key="what" session={session} edition={edition} entry={entry} />,
        entry.who,
        <time key="when" dateTime={entry.at}>
          {localTimeInWords(entry.at)}
        </time>,
      ],
    }))}
  />
);

const Change = ({
  session,
  edition,
  entry,
}: Pick<HistoryTableProps, 'session' | 'edition'> & { readonly entry: NamedEntry }) => (
  <>
    {entry.undone && (
      <p className="govuk-body-s govuk-!-margin-bottom-1">
        <Tag colour="grey">Taken back</Tag>
      </p>
    )}
    {entry.words.map((words, index) => (
      <p className="govuk-body govuk-!-margin-bottom-1" key={index}>
        {entry.undone ? (
          <s>
            <LongText text={words} />
          </s>
        ) : (
          <LongText text={words} />
        )}
      </p>
    ))}
    {entry.texts.map(({ event, path }) => (
      <p className="govuk-body-s govuk-!-margin-bottom-1" key={`${event}/${path}`}>
        <Link className="govuk-link" to={paths.erase(session, event, path)}>
          Erase {entry.texts.length > 1 ? fieldName(path, { edition }) : 'this text'}…
          <span className="govuk-visually-hidden">
            {' '}
            ({entry.texts.length > 1 ? '' : `${fieldName(path, { edition })}, `}
            {localTimeInWords(entry.at)})
          </span>
        </Link>
      </p>
    ))}
  </>
);
