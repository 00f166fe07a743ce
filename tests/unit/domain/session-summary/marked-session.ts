import type { AuthorityFacts } from '../../../../src/domain/authority/authority';
import type { Edition, Scale } from '../../../../src/domain/edition/edition';
import { type LogEvent, makeEvent } from '../../../../src/domain/record/event';
import { seenAt } from '../../../../src/domain/record/field';
import { fold, type Folded } from '../../../../src/domain/record/fold';
import { graphOf, headsOf } from '../../../../src/domain/record/graph';
import { decideSession } from '../../../../src/domain/session/decide-session';
import { type Marker, markPath, scaleOf, textPath } from '../../../../src/domain/session/mark';
import { readSession, type Session } from '../../../../src/domain/session/session';
import type { SessionCommand } from '../../../../src/domain/session/session-command';

export const unitary: AuthorityFacts = { nation: 'england', type: 'unitary', funded: false };

export type Opened = {
  readonly events: readonly LogEvent[];
  readonly state: Folded;
  readonly session: Session;
  readonly edition: Edition;
  readonly scale: Scale;
};

type Started = {
  readonly id?: string;
  readonly scale: string;
  readonly period: string;
  readonly assessedOn: string;
  readonly marker?: Marker;
  readonly facts?: AuthorityFacts;
};

let count = 0;
const next = (): string => (++count).toString(16).padStart(32, '0');

/** What a person does to a session, given what stands: the command that a screen would send. */
export type Doing = (state: Folded) => SessionCommand;

export const mark =
  (
    item: string,
    value: string | null,
    { marker = 'agreed', reason = '' }: { marker?: Marker; reason?: string } = {},
  ): Doing =>
  (state) => ({ kind: 'recordMark', item, marker, mark: value, reason, seen: seenAt(state, markPath(item, marker)) });

export const write =
  (item: string, field: 'strengths' | 'areas', text: string): Doing =>
  (state) => ({ kind: 'writeText', item, field, text, seen: seenAt(state, textPath(item, field)) });

/** More events on top of some, through the domain's own decisions. */
export const goOn = (
  edition: Edition,
  before: readonly LogEvent[],
  id: string,
  doings: readonly Doing[],
  by = 'p1',
  facts = unitary,
) => {
  const events = [...before];
  for (const doing of doings) {
    const state = fold(events);
    const decision = decideSession(state, doing(state), { edition, authority: facts, hasDatedEvidence: () => false });
    if (!decision.ok) throw new Error(JSON.stringify(decision.problem));
    const command = next();
    for (const draft of decision.drafts) {
      const writing = {
        record: { kind: 'session', id } as const,
        parents: headsOf(graphOf(events)),
        command,
        at: '2026-11-21T12:00:00.000Z',
        by,
        device: 'laptop',
      };
      events.push(makeEvent(writing, draft, next));
    }
  }
  return events;
};

export const opened = (edition: Edition, events: readonly LogEvent[], id: string): Opened => {
  const state = fold(events);
  const session = readSession(id, state);
  const scale = scaleOf(edition, session?.scale);
  if (!session || !scale) throw new Error('The session did not start');
  return { events, state, session, edition, scale };
};

/** A session started and worked on by the domain's own commands. */
export const openSession = (edition: Edition, started: Started, doings: readonly Doing[]): Opened => {
  const { id = 's1', facts = unitary, marker = 'agreed', scale, period, assessedOn } = started;
  const start: Doing = () => ({
    kind: 'startSession',
    authority: 'council',
    editionHash: edition.id,
    scale,
    period,
    assessedOn,
    marker,
  });
  return opened(edition, goOn(edition, [], id, [start, ...doings], 'p1', facts), id);
};
