import { decideErasure } from '../record/decide-erasure';
import { accept, changedSince, type Decision, refuse } from '../record/decision';
import type { DraftEvent, EventId, Json, Path } from '../record/event';
import type { Folded } from '../record/fold';
import { setFields, stands } from '../record/set-fields';
import { decideMark, decideMarks } from './decide-mark';
import { decideBoardReview, decideMoveOn, decideStepBack } from './decide-stage';
import { decideStart, detailsProblems } from './decide-start';
import {
  answerPath,
  carriedPath,
  evidencePath,
  itemOf,
  scaleOf,
  targetPath,
  targetReasonPath,
  textPath,
  valueOf,
} from './mark';
import { readSession, type Session } from './session';
import type {
  AnswerIndicator,
  ChangeSession,
  ConfirmCarried,
  SessionCommand,
  SessionProblem,
  SessionSetting,
  SetTarget,
} from './session-command';

type SessionDecision = Decision<SessionProblem>;

export const decideSession = (state: Folded, command: SessionCommand, setting: SessionSetting): SessionDecision => {
  const session = readSession('', state);
  if (command.kind === 'startSession')
    return session ? refuse({ kind: 'alreadyStarted' }) : decideStart(command, setting);
  if (!session) return refuse({ kind: 'notStarted' });
  if (command.kind === 'archiveSession') {
    return setFields(
      state,
      command.archived ? 'sessionArchived' : 'sessionRestored',
      { archived: command.archived },
      { archived: command.seen },
    );
  }
  if (command.kind === 'eraseText') return decideErasure(state, 'session', command);
  // An archived session is a record of what was: it is brought back first.
  if (session.archived) return refuse({ kind: 'archived' });
  switch (command.kind) {
    case 'changeSession':
      return change(state, command);
    case 'recordMark':
      return decideMark(state, session, command, setting);
    case 'recordMarks':
      return decideMarks(state, session, command.marks, setting);
    case 'setTarget':
      return setTarget(state, session, command, setting);
    case 'confirmCarried':
      return confirmCarried(state, command, setting);
    case 'stepBack':
      return decideStepBack(state, command);
    case 'moveOn':
      return decideMoveOn(state, command);
    case 'recordBoardReview':
      return decideBoardReview(state, session, command);
    case 'answerIndicator':
      return answerIndicator(state, command, setting);
    case 'writeText': {
      const path = textPath(command.item, command.field);
      if (!itemOf(setting.edition, command.item)) return refuse({ kind: 'unknownItem', item: command.item });
      return setOne(state, 'textWritten', path, command.text, command.seen);
    }
    case 'linkEvidence': {
      const path = evidencePath(command.item, command.evidence);
      if (!itemOf(setting.edition, command.item)) return refuse({ kind: 'unknownItem', item: command.item });
      return setOne(state, command.linked ? 'evidenceLinked' : 'evidenceUnlinked', path, command.linked, command.seen);
    }
  }
};

const setOne = (state: Folded, type: string, path: Path, value: Json, seen: readonly EventId[]): SessionDecision =>
  setFields(state, type, { [path]: value }, { [path]: seen });

const change = (state: Folded, command: ChangeSession): SessionDecision => {
  const [problem] = detailsProblems(command);
  if (problem) return refuse(problem);
  const values = { period: command.period.trim(), assessedOn: command.assessedOn ?? null };
  return setFields(state, 'sessionChanged', values, command.seen);
};

const setTarget = (
  state: Folded,
  session: Session,
  { item, mark, reason, seen }: SetTarget,
  { edition }: SessionSetting,
): SessionDecision => {
  const scale = scaleOf(edition, session.scale);
  if (!itemOf(edition, item) || !scale) return refuse({ kind: 'unknownItem', item });
  if (mark !== null && !valueOf(scale, mark)) return refuse({ kind: 'unknownMark', item, mark });
  if (mark !== null && reason.trim() === '') return refuse({ kind: 'targetReasonMissing', item });
  const [path, reasonAt] = [targetPath(item), targetReasonPath(item)];
  const problem = changedSince(state, path, seen);
  if (problem) return refuse(problem);
  const values = { [path]: mark, [reasonAt]: mark === null ? null : reason.trim() };
  return Object.entries(values).every(([at, value]) => stands(state, at, value))
    ? { ok: true, drafts: [] }
    : accept(mark === null ? 'targetCleared' : 'targetSet', values);
};

// One event for each item, of one command: its history names each, and they are taken back together.
const confirmCarried = (state: Folded, { items }: ConfirmCarried, { edition }: SessionSetting): SessionDecision => {
  const drafts: DraftEvent[] = [];
  for (const { item, parts } of items) {
    if (!itemOf(edition, item)) return refuse({ kind: 'unknownItem', item });
    const paths = parts.map(({ part, seen }) => ({ path: carriedPath(item, part), seen }));
    const decision = setFields(
      state,
      'carriedConfirmed',
      Object.fromEntries(paths.map(({ path }) => [path, null])),
      Object.fromEntries(paths.map(({ path, seen }) => [path, seen])),
    );
    if (!decision.ok) return decision;
    drafts.push(...decision.drafts);
  }
  return { ok: true, drafts };
};

const answerIndicator = (
  state: Folded,
  { item: id, indicator, answer, seen }: AnswerIndicator,
  { edition }: SessionSetting,
): SessionDecision =>
  itemOf(edition, id)?.indicators.some((known) => known.id === indicator)
    ? setOne(state, 'indicatorAnswered', answerPath(id, indicator), answer, seen)
    : refuse({ kind: 'unknownIndicator', item: id, indicator });
