import type { AuthorityFacts } from '../authority/authority';
import { applies } from '../edition/applies';
import { presetsFor } from '../edition/presets-for';
import type { Edition } from '../edition/edition';
import { decideErasure } from '../record/decide-erasure';
import { accept, changedSince, type Decision, refuse } from '../record/decision';
import type { DraftEvent, EventId, Json, Path } from '../record/event';
import type { Folded } from '../record/fold';
import { setFields } from '../record/set-fields';
import { readCalendarDate } from '../shared/calendar-date';
import {
  answerPath,
  evidencePath,
  itemOf,
  type Marker,
  markPath,
  notApplicable,
  reasonPath,
  scaleOf,
  textPath,
  valueOf,
} from './mark';
import { readSession, type Session } from './session';
import type {
  AnswerIndicator,
  ChangeSession,
  RecordMark,
  SessionCommand,
  SessionDetails,
  SessionProblem,
  SessionSetting,
  StartSession,
} from './session-command';
import { isOutside, suggestionFor } from './suggestion';

type SessionDecision = Decision<SessionProblem>;

/** Everything that is wrong with what was typed to start a session, in the order of the form. */
export const detailsProblems = ({ period, assessedOn }: SessionDetails): SessionProblem[] => [
  ...(period.trim() === '' ? [{ kind: 'periodMissing' } as const] : []),
  ...(assessedOn === undefined ? [{ kind: 'assessedOnMissing' } as const] : []),
  ...(assessedOn !== undefined && readCalendarDate(assessedOn) === undefined
    ? [{ kind: 'assessedOnImpossible' } as const]
    : []),
];

/** Why an authority does not complete an edition, in words; undefined where it does. */
export const notForAuthority = (edition: Edition, authority: AuthorityFacts): string | undefined =>
  edition.notFor.find(({ appliesTo }) => applies(appliesTo, authority))?.reason.text;

export const decideSession = (state: Folded, command: SessionCommand, setting: SessionSetting): SessionDecision => {
  const session = readSession('', state);
  if (command.kind === 'startSession') return session ? refuse({ kind: 'alreadyStarted' }) : start(command, setting);
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
      return recordMark(state, session, command, setting);
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

// Nobody agreed or confirmed what the app set by itself: it stands as the council's own.
const presetMarker: Marker = 'self';

const start = (command: StartSession, { edition, authority }: SessionSetting): SessionDecision => {
  const { authority: id, editionHash, scale, period, assessedOn } = command;
  if (!id || !authority) return refuse({ kind: 'authorityMissing' });
  const reason = notForAuthority(edition, authority);
  if (reason) return refuse({ kind: 'editionNotForAuthority', reason });
  if (!scaleOf(edition, scale)) return refuse({ kind: 'scaleMissing' });
  const [problem] = detailsProblems(command);
  if (problem) return refuse(problem);
  const started: DraftEvent = {
    type: 'sessionStarted',
    fields: {
      authority: id,
      edition: edition.id,
      instrument: edition.instrument,
      editionHash,
      scale,
      period: period.trim(),
      assessedOn: assessedOn ?? null,
    },
  };
  const presets = presetsFor(edition, authority).map(({ item, mark, reason }): DraftEvent => ({
    type: 'markPreset',
    fields: { [markPath(item.id, presetMarker)]: mark, [reasonPath(item.id, presetMarker)]: reason.text },
  }));
  return { ok: true, drafts: [started, ...presets] };
};

const change = (state: Folded, command: ChangeSession): SessionDecision => {
  const [problem] = detailsProblems(command);
  if (problem) return refuse(problem);
  const values = { period: command.period.trim(), assessedOn: command.assessedOn ?? null };
  return setFields(state, 'sessionChanged', values, command.seen);
};

const recordMark = (state: Folded, session: Session, command: RecordMark, setting: SessionSetting): SessionDecision => {
  const { item: id, marker, mark } = command;
  const item = itemOf(setting.edition, id);
  const scale = scaleOf(setting.edition, session.scale);
  if (!item || !scale) return refuse({ kind: 'unknownItem', item: id });
  const reason = command.reason?.trim() || null;
  if (mark !== null && mark !== notApplicable && !valueOf(scale, mark))
    return refuse({ kind: 'unknownMark', item: id, mark });
  if (mark === notApplicable && reason === null) return refuse({ kind: 'reasonMissing', item: id });
  if (mark !== null && reason === null) {
    const { edition, authority } = setting;
    const suggestion = suggestionFor(state, item, {
      edition,
      authority,
      assessedOn: session.assessedOn,
      hasDatedEvidence: setting.hasDatedEvidence(id),
    });
    if (suggestion && isOutside(suggestion, scale, mark))
      return refuse({ kind: 'sentenceMissing', item: id, suggestion });
  }
  const path = markPath(id, marker);
  const problem = changedSince(state, path, command.seen);
  if (problem) return refuse(problem);
  // Both fields every time: settled apart, one person's mark could end beside another's reason.
  const values = { [path]: mark, [reasonPath(id, marker)]: mark === null ? null : reason };
  return same(state, values)
    ? { ok: true, drafts: [] }
    : accept(mark === null ? 'markCleared' : 'markRecorded', values);
};

const same = (state: Folded, values: Readonly<Record<Path, Json>>): boolean =>
  Object.entries(values).every(([path, value]) => {
    const [only, ...others] = state.fields[path] ?? [];
    return only === undefined ? value === null : others.length === 0 && only.is === 'present' && only.value === value;
  });

const answerIndicator = (
  state: Folded,
  { item: id, indicator, answer, seen }: AnswerIndicator,
  { edition }: SessionSetting,
): SessionDecision =>
  itemOf(edition, id)?.indicators.some((known) => known.id === indicator)
    ? setOne(state, 'indicatorAnswered', answerPath(id, indicator), answer, seen)
    : refuse({ kind: 'unknownIndicator', item: id, indicator });
