import type { DraftEvent, LogEvent, RecordRef } from '../domain/record/event';
import { nothing } from '../domain/record/fold';
import { decideUndo, type UndoProblem } from '../domain/record/take-back';
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

/** Takes back everything that one command did, in every record that it touched, or nothing of it. */
export const undoCommand = async (work: Work, command: string): Promise<Outcome<UndoProblem>> => {
  const events = await work.desk.log.eventsOfCommand(command);
  const records = [...new Map(events.map(({ envelope }) => [envelope.record.id, envelope.record])).values()];
  if (records.length === 0) return fail({ kind: 'nothingToUndo' });
  return work.desk.log.run(authorOf(work), records, (states): Across<UndoProblem> => {
    const drafts: (readonly DraftEvent[])[] = [];
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
};
