import exampleYear from '../../benchmarks/examples/published-year.json';
import type { AddAction } from '../domain/actions/decide-action';
import { type Proposal, proposeActions } from '../domain/actions/propose-actions';
import { type AuthorityFacts, authorityTypes, nations } from '../domain/authority/authority';
import type { Edition } from '../domain/edition/edition';
import type { RecordRef } from '../domain/record/event';
import { seenAt } from '../domain/record/field';
import { type Marker, markers, markPath, textPath } from '../domain/session/mark';
import { readSession } from '../domain/session/session';
import { fail, type Result, succeed } from '../domain/shared/result';
import { addActions } from './actions';
import { addAuthority } from './authorities';
import { bundledEditions } from './bundled-editions';
import { current, type Desk, ref, type Work } from './desk';
import { isExample, ownedRecords } from './owned-records';
import { addPerson } from './people';
import { changeSession, startSession } from './sessions';

/** The worked example: one council's published year, entered through the same commands as any other. */
export type OpenedExample = { readonly authority: string; readonly sessions: Readonly<Record<string, string>> };

type ExampleSession = (typeof exampleYear.sessions)[number];

/** Where entering the example stopped; what was entered until then has been removed again. */
export type ExampleProblem = { readonly kind: string };

/** Opens the worked example, or gives the one that is here already. */
export const openExample = async (desk: Desk): Promise<Result<OpenedExample, ExampleProblem>> => {
  const here = await findExample(desk);
  if (here) return succeed(here);
  // Half an example would teach something false: neither what a crash left of one is kept, nor one that stops half-way.
  await removeExample(desk);
  const entered = await enterExample(desk);
  if (!entered.ok) await removeExample(desk);
  return entered;
};

const enterExample = async (desk: Desk): Promise<Result<OpenedExample, ExampleProblem>> => {
  const editions = await bundledEditions();
  const person = await addPerson(desk, { ...exampleYear.person, example: true });
  if (!person.ok) return person;
  const work: Work = { desk, by: person.value };
  const authority = await addAuthority(work, { name: exampleYear.authority.name, ...factsOfExample() }, true);
  if (!authority.ok) return authority;
  const sessions: Record<string, string> = {};
  for (const example of exampleYear.sessions) {
    const edition = editions.find(({ id }) => id === example.edition);
    if (!edition) return fail({ kind: 'editionMissing' });
    const started = await enterSession(work, authority.value, example, edition);
    if (!started.ok) return started;
    sessions[example.id] = started.value;
    const planned = await enterActions(work, authority.value, example, started.value, edition);
    if (!planned.ok) return planned;
  }
  return succeed({ authority: authority.value, sessions });
};

const factsOfExample = (): Partial<AuthorityFacts> => {
  const { nation, type, funded } = exampleYear.authority;
  const [known, kind] = [nations.find((one) => one === nation), authorityTypes.find((one) => one === type)];
  return { ...(known ? { nation: known } : {}), ...(kind ? { type: kind } : {}), funded };
};

const enterSession = async (
  work: Work,
  authority: string,
  example: ExampleSession,
  edition: Edition,
): Promise<Result<string, ExampleProblem>> => {
  const marker = markers.find((known) => known === example.marker) ?? 'agreed';
  const { period, assessedOn, scale } = example;
  const started = await startSession(work, { authority, edition, scale, period, assessedOn });
  if (!started.ok) return started;
  for (const { id } of edition.items) {
    const outcome = await enterItem(work, started.value, id, example, marker);
    if (!outcome.ok) return outcome;
  }
  return started;
};

const at = <T>(map: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(map, key) ? map[key] : undefined;

const enterItem = async (
  work: Work,
  session: string,
  item: string,
  example: ExampleSession,
  marker: Marker,
): Promise<Result<unknown, ExampleProblem>> => {
  const marks: Readonly<Record<string, { readonly mark: string; readonly reason?: string }>> = example.marks;
  const areas: Readonly<Record<string, readonly string[]>> = example.areas;
  const given = at(marks, item) ?? ('others' in example && example.others ? { mark: example.others } : undefined);
  const { state } = await current(work.desk, ref('session', session));
  const written = at(areas, item);
  if (written) {
    const outcome = await changeSession(work, session, {
      kind: 'writeText',
      item,
      field: 'areas',
      text: written.join('\n'),
      seen: seenAt(state, textPath(item, 'areas')),
    });
    if (!outcome.ok) return outcome;
  }
  return given
    ? changeSession(work, session, {
        kind: 'recordMark',
        item,
        marker,
        ...given,
        seen: seenAt(state, markPath(item, marker)),
      })
    : succeed(undefined);
};

const enterActions = async (
  work: Work,
  authority: string,
  example: ExampleSession,
  id: string,
  edition: Edition,
): Promise<Result<unknown, ExampleProblem>> => {
  const { state } = await current(work.desk, ref('session', id));
  const session = readSession(id, state);
  if (!session) return fail({ kind: 'notStarted' });
  const proposals = proposeActions(state, { edition, session, authority: undefined, existing: [] });
  const published = exampleYear.actions.filter((action) => action.session === example.id);
  const added = published.map(({ item, title }): Omit<AddAction, 'kind'> => {
    const proposal =
      proposals.find((one) => one.item === item && one.title === title) ??
      proposals.find((one) => one.item === item && one.required);
    return {
      authority,
      ...proposed(proposal),
      details: { ...unsaid, title, why: proposal?.why ?? '', links: [{ session: id, item }] },
    };
  });
  return added.length === 0 ? succeed(undefined) : addActions(work, added);
};

const proposed = (proposal: Proposal | undefined) =>
  proposal ? { proposal: proposal.key, required: proposal.required } : {};

// Neither owner nor date, priority or status was published: none is made up.
const unsaid = {
  origin: 'proposed',
  owner: '',
  due: undefined,
  dueInWords: '',
  priority: undefined,
  status: 'not-given',
  progress: '',
  dropReason: '',
} as const;

const exampleAuthorities = async ({ log }: Desk): Promise<string[]> =>
  (await log.list('authority')).filter(isExample).map(({ record }) => record.id);

const ofAuthority = async (desk: Desk, authority: string): Promise<RecordRef[]> =>
  (await ownedRecords(desk)).filter((owned) => owned.authority === authority).map(({ snapshot }) => snapshot.record);

/** The worked example that is here; undefined where there is none, or not all of it. */
export const findExample = async (desk: Desk): Promise<OpenedExample | undefined> => {
  for (const authority of await exampleAuthorities(desk)) {
    const found = await wholeExample(desk, authority);
    if (found) return found;
  }
  return undefined;
};

const wholeExample = async (desk: Desk, authority: string): Promise<OpenedExample | undefined> => {
  const sessions: Record<string, string> = {};
  const owned = await ofAuthority(desk, authority);
  for (const record of owned.filter(({ kind }) => kind === 'session')) {
    const session = readSession(record.id, (await current(desk, record)).state);
    const example = exampleYear.sessions.find(({ edition }) => edition === session?.edition);
    // A year that somebody started from the example is theirs to try, and not the published one.
    if (example && session?.startedFrom === undefined) sessions[example.id] = record.id;
  }
  // Actions come last, and are never removed alone.
  const actions = owned.filter(({ kind }) => kind === 'action').length;
  const isWhole = exampleYear.sessions.every(({ id }) => id in sessions) && actions >= exampleYear.actions.length;
  return isWhole ? { authority, sessions } : undefined;
};

/** Removes the worked example and all that was entered under its council, history included. */
export const removeExample = async (desk: Desk): Promise<void> => {
  const people = (await desk.log.list('person')).filter(isExample).map(({ record }) => record);
  const owned: RecordRef[] = [];
  // Two windows that open it at the same moment enter it twice.
  for (const authority of await exampleAuthorities(desk))
    owned.push(ref('authority', authority), ...(await ofAuthority(desk, authority)));
  if (owned.length + people.length > 0) await desk.log.remove([...owned, ...people]);
};
