import { factsOf, readAuthority } from '../domain/authority/authority';
import type { Edition } from '../domain/edition/edition';
import { readEvidence } from '../domain/evidence/evidence';
import { digestOf, type RecordRef } from '../domain/record/event';
import { type Folded, nothing } from '../domain/record/fold';
import { decideSession } from '../domain/session/decide-session';
import { readItem, readSession } from '../domain/session/session';
import type { SessionCommand, SessionProblem, SessionSetting, StartSession } from '../domain/session/session-command';
import { fail, type Result, succeed } from '../domain/shared/result';
import { alone } from './alone';
import { authorOf, current, type Desk, editionOf, ref, type Work } from './desk';
import type { Outcome, StorageProblem } from './ports';

/** The edition that a session was made with is not in this browser: its copy came without it, or it was altered. */
export type EditionMissing = { readonly kind: 'editionMissing'; readonly hash: string };

export type NewSession = Omit<StartSession, 'kind' | 'editionHash'> & { readonly edition: Edition };

/** Starts a session, and keeps its edition word for word beside it. Gives the session's id. */
export const startSession = async (
  work: Work,
  { edition, ...details }: NewSession,
): Promise<Result<string, SessionProblem | StorageProblem>> => {
  const { desk } = work;
  const id = desk.newId();
  const editionHash = digestOf(edition);
  const records = [ref('session', id), ref('authority', details.authority)];
  const outcome = await desk.log.run(
    authorOf(work),
    records,
    alone((state, [authority]) =>
      decideSession(state, { kind: 'startSession', editionHash, ...details }, settingOf(edition, authority)),
    ),
    [{ hash: editionHash, edition }],
  );
  return outcome.ok ? succeed(id) : fail(outcome.problem);
};

export type ChangeOfSession = Exclude<SessionCommand, StartSession>;

/** Does one thing to a session: a mark, an answer, a text, a link, its details, its archiving or an erasure. */
export const changeSession = async (
  work: Work,
  id: string,
  command: ChangeOfSession,
): Promise<Outcome<SessionProblem | EditionMissing>> => {
  const { desk } = work;
  const basis = await basisOf(desk, id, itemsMarked(command));
  if (!basis.ok) return fail(basis.problem);
  const { edition, records } = basis.value;
  return desk.log.run(
    authorOf(work),
    records,
    alone((state, [authority, ...evidence]) => {
      const dated = new Set(
        records.slice(2).flatMap(({ id: piece }, n) => (readEvidence('', evidence[n] ?? nothing).date ? [piece] : [])),
      );
      return decideSession(
        state,
        command,
        settingOf(edition, authority, (item) =>
          readItem(state, item).evidenceThatCounts.some((piece) => dated.has(piece)),
        ),
      );
    }),
  );
};

/** What a decision on a session rests on, and the records to be read with it: the session first, then its authority. */
export type Basis = { readonly edition: Edition; readonly authority: string; readonly records: readonly RecordRef[] };

const itemsMarked = (command: ChangeOfSession): readonly string[] => {
  if (command.kind === 'recordMark') return [command.item];
  return command.kind === 'recordMarks' ? command.marks.map(({ item }) => item) : [];
};

/** The basis of a decision on a session; `items`: those that are to be marked, for which the authority and their evidence
 *  count too. */
export const basisOf = async (
  desk: Desk,
  id: string,
  items: readonly string[] = [],
): Promise<Result<Basis, SessionProblem | EditionMissing>> => {
  const { state } = await current(desk, ref('session', id));
  const session = readSession(id, state);
  if (!session) return fail({ kind: 'notStarted' });
  const edition = await editionOf(desk, session.editionHash);
  if (!edition) return fail({ kind: 'editionMissing', hash: session.editionHash });
  const pieces = new Set(items.flatMap((item) => readItem(state, item).evidence));
  const evidence = Array.from(pieces, (piece) => ref('evidence', piece));
  const rests = items.length === 0 ? [] : [ref('authority', session.authority), ...evidence];
  return succeed({ edition, authority: session.authority, records: [ref('session', id), ...rests] });
};

export const settingOf = (
  edition: Edition,
  authority: Folded | undefined,
  hasDatedEvidence: SessionSetting['hasDatedEvidence'] = () => false,
): SessionSetting => ({ edition, authority: authority && factsOf(readAuthority('', authority)), hasDatedEvidence });
