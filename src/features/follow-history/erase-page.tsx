import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { ref } from '../../application/desk';
import { paths } from '../../application/paths';
import { holdsWords } from '../../domain/record/decide-erasure';
import type { Path, RecordRef } from '../../domain/record/event';
import { readSession } from '../../domain/session/session';
import { useHistory } from '../../state/use-histories';
import { useEdition } from '../../state/use-session';
import { useRecord } from '../../state/watch-records';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { EraseText } from './erase-text';
import { textName } from './text-name';

/** Where one came from, and goes back to. */
export type Origin = { readonly to: string; readonly text: string };

type Asked = { readonly record: RecordRef; readonly event: string; readonly path: Path; readonly origin: Origin };

// One page for every kind of text: the address says whose it is.
const useAsked = (): Asked | undefined => {
  const { session, authority = '', action, evidence, person, event } = useParams();
  const [search] = useSearchParams();
  if (event === undefined) return undefined;
  const of = { event, path: search.get('field') ?? '' };
  const history = (to: string): Origin => ({ to, text: 'Back to the history' });
  if (session) return { ...of, record: ref('session', session), origin: history(paths.history(session)) };
  if (action) return { ...of, record: ref('action', action), origin: history(paths.actionHistory(authority, action)) };
  if (person)
    return { ...of, record: ref('person', person), origin: { to: paths.storage, text: 'Back to what is kept' } };
  const from = search.get('session');
  return evidence === undefined
    ? undefined
    : {
        ...of,
        record: ref('evidence', evidence),
        origin: from ? history(paths.history(from)) : { to: paths.home, text: 'Back to your sessions' },
      };
};

/** Erases one text of one change, for good. Asks why, then asks again. */
export const ErasePage = () => {
  const asked = useAsked();
  if (!asked) return <NothingToErase origin={{ to: paths.home, text: 'Back to your sessions' }} />;
  const { record, event, path } = asked;
  // The list of other places leads from one such page to the next.
  return <Found key={`${record.id}/${event}/${path}`} {...asked} />;
};

const Found = ({ record, event, path, origin }: Asked) => {
  const following = useHistory(record.kind, record.id);
  const snapshot = useRecord(record.kind, record.id);
  const session = record.kind === 'session' && snapshot ? readSession(record.id, snapshot.state) : undefined;
  const edition = useEdition(session?.editionHash);
  // What was there when the page opened: otherwise the page would deny the text while it is being erased.
  const [events, setEvents] = useState(following);
  if (!events && following) setEvents(following);
  if (!events || !snapshot || (session && edition === undefined)) return <Loading />;
  const found = events.find(({ id }) => id === event);
  const text = found && Object.hasOwn(found.disclosures, path) ? found.disclosures[path]?.value : undefined;
  if (!found || !holdsWords(record.kind, path) || typeof text !== 'string' || text === '')
    return <NothingToErase origin={origin} />;
  const others = events.filter((other) => {
    const value = other.id === event ? undefined : other.disclosures[path]?.value;
    return typeof value === 'string' && value !== '';
  });
  return (
    <EraseText
      held={{ record, event, path, text }}
      name={textName({ record, path }, edition)}
      at={found.envelope.at}
      origin={origin}
      otherVersions={others.length}
      stands={(snapshot.state.fields[path] ?? []).some((standing) => standing.event === event)}
    />
  );
};

const NothingToErase = ({ origin }: { readonly origin: Origin }) => (
  <Page title="There is nothing here to erase" backLink={origin}>
    <p className="govuk-body">The text was erased already, or this address leads to no text.</p>
    <p className="govuk-body">
      <Link className="govuk-link" to={origin.to}>
        {origin.text.replace(/^Back/, 'Go')}
      </Link>
    </p>
  </Page>
);
