import { type Decision, refuse } from './decision';
import type { EventId, LogEvent } from './event';
import type { Folded } from './fold';
import { fieldAt, flag } from './field';
import { isBookkeeping, undoing } from './undo';

export type UndoProblem =
  | { readonly kind: 'nothingToUndo' }
  /** A later change rests on it: the field was set again since, or the piece of evidence that it added is used since. */
  | { readonly kind: 'laterChange' }
  /** Erasing is for good, and the start of a record is taken back by archiving it. */
  | { readonly kind: 'cannotBeUndone' }
  /** An archived record is a record of what was: it is brought back first. */
  | { readonly kind: 'archived' };

/** Takes back what one command wrote in one record; refused where a later change rests on it. */
export const decideUndo = (state: Folded, events: readonly LogEvent[]): Decision<UndoProblem> => {
  if (events.length === 0) return refuse({ kind: 'nothingToUndo' });
  if (
    fieldAt(state, 'archived', flag).value === true &&
    !events.some(({ envelope }) => 'archived' in envelope.fields)
  ) {
    return refuse({ kind: 'archived' });
  }
  if (events.some(({ envelope }) => envelope.type === 'fieldErased')) return refuse({ kind: 'cannotBeUndone' });
  const ids = new Set<EventId>(events.map(({ id }) => id));
  if (events.some(({ id }) => state.fields[`undone/${id}`] !== undefined)) return refuse({ kind: 'nothingToUndo' });
  const isRoot = events.some(({ envelope }) => envelope.parents.length === 0);
  if (isRoot && !state.heads.every((head) => ids.has(head))) return refuse({ kind: 'laterChange' });
  for (const { envelope } of events) {
    for (const path of Object.keys(envelope.fields)) {
      const standing = state.fields[path] ?? [];
      const stillStands = standing.some(({ event }) => ids.has(event));
      if (!isBookkeeping(path) && !stillStands) return refuse({ kind: 'laterChange' });
    }
  }
  return { ok: true, drafts: [undoing([...ids])] };
};

/** True where an item of a session rests on a piece of evidence by a link that none of these events made. A link that is
 *  withheld may be one. */
export const restsOnPiece = ({ fields }: Folded, piece: string, but: ReadonlySet<EventId>): boolean =>
  Object.entries(fields).some(
    ([path, standing]) =>
      path.startsWith('evidence/') &&
      path.endsWith(`/${piece}`) &&
      standing.some(
        (side) => !but.has(side.event) && (side.is === 'present' ? side.value === true : side.is === 'withheld'),
      ),
  );
