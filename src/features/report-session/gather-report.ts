import { bundledEditions } from '../../application/bundled-editions';
import { current, type Desk, editionOf, ref } from '../../application/desk';
import { localDay } from '../../documents/report/local-time';
import type { Entry, SessionReportInput } from '../../documents/report/session-report-input';
import { readAction } from '../../domain/actions/action';
import { type Authority, factsOf, readAuthority } from '../../domain/authority/authority';
import type { Edition, Item } from '../../domain/edition/edition';
import { type Evidence, readEvidence } from '../../domain/evidence/evidence';
import { readPerson } from '../../domain/person/person';
import type { EventId } from '../../domain/record/event';
import type { Folded } from '../../domain/record/fold';
import { assessedDays } from '../../domain/session/assessed-days';
import { type Assurance, assuredElsewhere, nearestSession } from '../../domain/session/assurance';
import { notForAuthority } from '../../domain/session/decide-start';
import { scaleOf } from '../../domain/session/mark';
import { readItem, readSession, type Session } from '../../domain/session/session';
import { type Summary, summarise } from '../../domain/session/summarise';

export type GatheredReport =
  | { readonly is: 'missing' }
  | { readonly is: 'editionMissing' }
  | { readonly is: 'open'; readonly input: SessionReportInput };

/** Reads everything that a report of a session says. `workingAs`: the person at this tab, where somebody has said. */
export const gatherReport = async (desk: Desk, id: string, workingAs: string | undefined): Promise<GatheredReport> => {
  const { state } = await current(desk, ref('session', id));
  const session = readSession(id, state);
  if (!session) return { is: 'missing' };
  const edition = await editionOf(desk, session.editionHash);
  const scale = edition && scaleOf(edition, session.scale);
  if (!edition || !scale) return { is: 'editionMissing' };
  const council = await current(desk, ref('authority', session.authority));
  const authority = readAuthority(session.authority, council.state);
  const summary = summarise(state, { edition, scale });
  const [assurances, entries, evidence, actions, madeBy] = await Promise.all([
    assurancesOf(desk, session, authority, summary),
    entriesOf(desk, state, edition),
    evidenceOf(desk, state, edition),
    desk.log.list('action'),
    personOf(desk, workingAs),
  ]);
  return {
    is: 'open',
    input: {
      session,
      state,
      edition,
      scale,
      authority,
      assurances,
      entries,
      evidence,
      actions: actions
        .flatMap(({ record, state: action }) => readAction(record.id, action) ?? [])
        .filter((action) => action.authority === session.authority),
      today: desk.today(),
      madeAt: desk.now(),
      madeBy: madeBy && [madeBy.name, madeBy.role].filter((part) => part !== '').join(', '),
    },
  };
};

const assurancesOf = async (
  desk: Desk,
  session: Session,
  authority: Authority,
  summary: Summary,
): Promise<Assurance[]> => {
  const left = assuredElsewhere(summary);
  if (left.length === 0) return [];
  const sessions = (await desk.log.list('session')).flatMap(({ record, state }) => readSession(record.id, state) ?? []);
  return Promise.all(
    left.map(async ({ item, instrument }) => {
      // Of two days side by side the earlier is measured from; with none at all, the latest statement is the nearest.
      const [to = desk.today()] = assessedDays(session);
      const nearest = nearestSession(sessions, { authority: session.authority, instrument, to });
      return nearest
        ? heldStatement(desk, item, { session: nearest, instrument })
        : missingStatement(item, instrument, authority);
    }),
  );
};

type Held = { readonly session: Session; readonly instrument: string };

const heldStatement = async (desk: Desk, item: Item, { session, instrument }: Held): Promise<Assurance> => {
  const edition = await editionOf(desk, session.editionHash);
  const scale = edition && scaleOf(edition, session.scale);
  if (!edition || !scale)
    return { item, title: titleOf(await bundledFor(instrument)), statement: { is: 'editionMissing', session } };
  const { state } = await current(desk, ref('session', session.id));
  const summary = summarise(state, { edition, scale });
  return { item, title: edition.shortTitle, statement: { is: 'held', session, edition, scale, summary } };
};

// Only the editions that come with the app can name an instrument whose own edition is not here.
const bundledFor = async (instrument: string): Promise<Edition | undefined> =>
  (await bundledEditions()).find((known) => known.instrument === instrument);

const titleOf = (edition: Edition | undefined): string => edition?.shortTitle ?? 'separate statement';

const missingStatement = async (item: Item, instrument: string, authority: Authority): Promise<Assurance> => {
  const edition = await bundledFor(instrument);
  const facts = factsOf(authority);
  const reason = edition && facts && notForAuthority(edition, facts);
  return {
    item,
    title: titleOf(edition),
    statement: reason === undefined ? { is: 'notHeld' } : { is: 'notForAuthority', reason },
  };
};

const entriesOf = async (desk: Desk, state: Folded, edition: Edition): Promise<Map<EventId, Entry>> => {
  const marks = edition.items.flatMap(({ id }) => Object.values(readItem(state, id).marks));
  const events = await desk.log.events(marks.flatMap(({ mark }) => mark.seen));
  const ids = [...new Set(events.map(({ envelope }) => envelope.by))];
  const people = new Map(await Promise.all(ids.map(async (id) => [id, await personOf(desk, id)] as const)));
  return new Map(
    events.map(({ id, envelope: { by, at } }) => {
      const person = people.get(by);
      return [id, { name: person?.name ?? 'Name not given', role: person?.role ?? '', on: localDay(at) }];
    }),
  );
};

const personOf = async (desk: Desk, id: string | undefined) =>
  id === undefined ? undefined : readPerson(id, (await current(desk, ref('person', id))).state);

const evidenceOf = async (desk: Desk, state: Folded, edition: Edition): Promise<Map<string, Evidence>> => {
  const ids = [...new Set(edition.items.flatMap(({ id }) => readItem(state, id).evidence))];
  const pieces = await Promise.all(
    ids.map(async (id) => readEvidence(id, (await current(desk, ref('evidence', id))).state)),
  );
  // What is not here, or was taken back, is left out, and the report says so.
  return new Map(pieces.filter(({ authority }) => authority !== undefined).map((piece) => [piece.id, piece]));
};
