import { useMemo } from 'react';
import { Link } from 'react-router';
import { paths } from '../../application/paths';
import { localTimeInWords } from '../../documents/report/local-time';
import { describeEvidenceEvent, evidenceFieldName } from '../../domain/evidence/describe-evidence';
import { readPerson } from '../../domain/person/person';
import { entriesOf, type HistoryEntry } from '../../domain/record/history';
import { useHistory } from '../../state/use-histories';
import { useRecords } from '../../state/watch-records';
import { Details } from '../../ui/details';
import { LongText } from '../../ui/long-text';

const usePeople = (entries: readonly HistoryEntry[]): ((id: string) => string) => {
  const people = useRecords(
    'person',
    useMemo(() => [...new Set(entries.map(({ by }) => by))], [entries]),
  );
  return (id) => {
    const found = people?.get(id);
    if (!found) return 'Name not given';
    const { name, role } = readPerson(id, found.state);
    return role === '' ? name : `${name}, ${role}`;
  };
};

/** Every change of a piece in words, newest first, with the way to erase a text for good. */
export const PieceHistory = ({ evidence, title }: { readonly evidence: string; readonly title: string }) => {
  const events = useHistory('evidence', evidence);
  const entries = useMemo(
    () => entriesOf(events ?? [], (event, before) => describeEvidenceEvent(event, title, before)),
    [events, title],
  );
  const nameOf = usePeople(entries);
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="history">
      <h2 className="govuk-heading-m" id="history">
        History
      </h2>
      <ul className="govuk-list">
        {entries.map((entry) => (
          <li key={entry.command} className="govuk-!-padding-bottom-2">
            {entry.words.map((words, index) => (
              <p className="govuk-body govuk-!-margin-bottom-1" key={index}>
                {entry.undone && 'Taken back: '}
                <LongText text={words} />
              </p>
            ))}
            <div className="govuk-hint govuk-!-font-size-16 govuk-!-margin-bottom-1">
              <time dateTime={entry.at}>{localTimeInWords(entry.at)}</time> by {nameOf(entry.by)}
            </div>
            {entry.texts.length > 0 && (
              <Details
                summary={
                  <>
                    Erase a text for good
                    <span className="govuk-visually-hidden"> of {localTimeInWords(entry.at)}</span>
                  </>
                }
              >
                <ul className="govuk-list">
                  {entry.texts.map(({ event, path }) => (
                    <li key={`${event}/${path}`}>
                      <Link className="govuk-link" to={paths.eraseInEvidence(evidence, event, path, undefined)}>
                        Erase {evidenceFieldName(path)}…
                      </Link>
                    </li>
                  ))}
                </ul>
              </Details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
