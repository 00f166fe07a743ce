import { accept, changedSince, type Decision, refuse } from '../record/decision';
import type { DraftEvent } from '../record/event';
import type { Folded } from '../record/fold';
import { stands } from '../record/set-fields';
import { itemOf, type Mark, type Marker, markPath, notApplicable, reasonPath, scaleOf, valueOf } from './mark';
import { type ItemState, readItem, type Session } from './session';
import type { RecordMark, SessionProblem, SessionSetting } from './session-command';
import { isOutside, suggestionFor } from './suggestion';

type SessionDecision = Decision<SessionProblem>;
type Marking = Omit<RecordMark, 'kind'>;

/** Against whose marks a later one is held: the adviser's against the council's own, the agreed one against both, and the
 *  confirmed one against what was agreed, or against both where nothing was. */
const heldAgainst = (marker: Marker, { marks }: Pick<ItemState, 'marks'>): readonly Marker[] => {
  switch (marker) {
    case 'self':
      return [];
    case 'adviser':
      return ['self'];
    case 'agreed':
      return ['self', 'adviser'];
    case 'confirmed':
      return marks.agreed.mark.is === 'set' ? ['agreed'] : ['self', 'adviser'];
  }
};

/** Whose earlier marks say something else than this one. Where there are any, it stands only with a reason. */
export const differsFrom = (item: Pick<ItemState, 'marks'>, marker: Marker, mark: Mark): Marker[] =>
  heldAgainst(marker, item).filter((earlier) => {
    const { value } = item.marks[earlier].mark;
    return value !== undefined && value !== mark;
  });

export const decideMark = (
  state: Folded,
  session: Session,
  { item: id, marker, mark, seen, ...given }: Marking,
  setting: SessionSetting,
): SessionDecision => {
  const item = itemOf(setting.edition, id);
  const scale = scaleOf(setting.edition, session.scale);
  if (!item || !scale) return refuse({ kind: 'unknownItem', item: id });
  const reason = given.reason?.trim() || null;
  if (mark !== null && mark !== notApplicable && !valueOf(scale, mark))
    return refuse({ kind: 'unknownMark', item: id, mark });
  if (mark === notApplicable && reason === null) return refuse({ kind: 'reasonMissing', item: id });
  if (mark !== null && reason === null) {
    const differs = differsFrom(readItem(state, id), marker, mark);
    if (differs.length > 0) return refuse({ kind: 'differenceReasonMissing', item: id, differsFrom: differs });
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
  const problem = changedSince(state, path, seen);
  if (problem) return refuse(problem);
  // Both fields every time: settled apart, one person's mark could end beside another's reason.
  const values = { [path]: mark, [reasonPath(id, marker)]: mark === null ? null : reason };
  return Object.entries(values).every(([at, value]) => stands(state, at, value))
    ? { ok: true, drafts: [] }
    : accept(mark === null ? 'markCleared' : 'markRecorded', values);
};

/** Several marks, all or none. */
export const decideMarks = (
  state: Folded,
  session: Session,
  marks: readonly Marking[],
  setting: SessionSetting,
): SessionDecision => {
  const drafts: DraftEvent[] = [];
  for (const marking of marks) {
    const decision = decideMark(state, session, marking, setting);
    if (!decision.ok) return decision;
    drafts.push(...decision.drafts);
  }
  return { ok: true, drafts };
};
