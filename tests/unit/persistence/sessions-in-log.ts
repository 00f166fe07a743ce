import type { Across, RecordLog } from '../../../src/application/ports';
import type { LogEvent } from '../../../src/domain/record/event';
import { seenAt } from '../../../src/domain/record/field';
import { type Folded, nothing } from '../../../src/domain/record/fold';
import { decideSession } from '../../../src/domain/session/decide-session';
import type { SessionCommand, SessionProblem } from '../../../src/domain/session/session-command';
import { markPath, textPath } from '../../../src/domain/session/mark';
import { session, setting } from '../../support/histories';
import { author } from './open-test-stores';

/** One command to the session of the sample histories, straight to the log. */
export const order = (log: RecordLog, by: string, command: SessionCommand) =>
  log.run(author(by), [session], ([state]): Across<SessionProblem> => {
    const decision = decideSession(state ?? nothing, command, setting);
    return decision.ok ? { ok: true, drafts: [decision.drafts] } : decision;
  });

export const stateOf = async (log: RecordLog): Promise<Folded> => (await log.read(session)).state;

/** A mark, by somebody who has just looked. */
export const giveMark = async (log: RecordLog, by: string, item: string, mark: string): Promise<LogEvent> => {
  const seen = seenAt(await stateOf(log), markPath(item, 'self'));
  return only(await order(log, by, { kind: 'recordMark', item, marker: 'self', mark, reason: `by ${by}`, seen }));
};

/** A text, by somebody who has just looked. */
export const write = async (log: RecordLog, by: string, item: string, text: string): Promise<LogEvent> => {
  const seen = seenAt(await stateOf(log), textPath(item, 'areas'));
  return only(await order(log, by, { kind: 'writeText', item, field: 'areas', text, seen }));
};

const only = (outcome: Awaited<ReturnType<typeof order>>): LogEvent => {
  const [event] = outcome.ok ? outcome.value : [];
  if (!event) throw new Error(outcome.ok ? 'Nothing was written' : outcome.problem.kind);
  return event;
};
