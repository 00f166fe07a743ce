import type { DraftEvent, LogEvent, RecordRef } from '../domain/record/event';
import { nothing } from '../domain/record/fold';
import { decideUndo, restsOnPiece, type UndoProblem } from '../domain/record/take-back';
import { undoneIn } from '../domain/record/undo';
import { fail } from '../domain/shared/result';
import { authorOf, type Desk, type Work } from './desk';
import type { Across, Outcome } from './ports';

/** How far back a last change is looked for: past that many undos in a row there is nothing to offer. */
const lookBack = 200;

/** The last thing done to a record that can be taken back: the events of one command in it. Nothing where the last thing
 *  is the record's own beginning or an erasure. */
export const lastChange = async (desk: Desk, record: RecordRef): Promise<readonly LogEvent[]> => {
  const undone = new Set<string>();
  const events = await desk.log.lastEvents(record, lookBack);
  for (const event of events) {
    const targets = undoneIn(event);
    if (undone.has(event.id)) continue;
    if (targets.length > 0) targets.forEach((target) => undone.add(target));
    else {
      const together = events.filter(({ envelope }) => envelope.command === event.envelope.command);
      const final = together.some(({ envelope }) => envelope.type === 'fieldErased' || envelope.parents.length === 0);
      return final ? [] : together;
    }
  }
  return [];
};

/** The pieces of evidence that these events added. */
const piecesAddedBy = (events: readonly LogEvent[]): readonly string[] =>
  events.flatMap(({ envelope: { record, parents } }) =>
    record.kind === 'evidence' && parents.length === 0 ? [record.id] : [],
  );

/** Takes back everything that one command did, in every record that it touched, or nothing of it. Refused where a piece of
 *  evidence that it added supports by now any item of any session that it did not support then; a file that was added with
 *  it goes from this browser. */
export const undoCommand = async (work: Work, command: string): Promise<Outcome<UndoProblem>> => {
  const events = await work.desk.log.eventsOfCommand(command);
  const records = [...new Map(events.map(({ envelope }) => [envelope.record.id, envelope.record])).values()];
  if (records.length === 0) return fail({ kind: 'nothingToUndo' });
  const pieces = piecesAddedBy(events);
  // Read with the others, so that a link made meanwhile in another tab is seen before anything is written.
  const sessions = pieces.length === 0 ? [] : (await work.desk.log.list('session')).map(({ record }) => record);
  const all = [...records, ...sessions.filter(({ id }) => !records.some((record) => record.id === id))];
  const own = new Set(events.map(({ id }) => id));
  const outcome = await work.desk.log.run(authorOf(work), all, (states): Across<UndoProblem> => {
    const drafts: (readonly DraftEvent[])[] = [];
    if (pieces.some((piece) => states.some((state) => restsOnPiece(state, piece, own))))
      return fail({ kind: 'laterChange' });
    for (const [index, record] of records.entries()) {
      const decision = decideUndo(
        states[index] ?? nothing,
        events.filter(({ envelope }) => envelope.record.id === record.id),
      );
      if (!decision.ok) return decision;
      drafts.push(decision.drafts);
    }
    return { ok: true, drafts };
  });
  // The file that came with a piece goes with it. What cannot go now, because a file is on its way, goes at the next start.
  if (outcome.ok && pieces.length > 0) await work.desk.files.sweep().catch(() => undefined);
  return outcome;
};
