import { decideErasure, type Erasing, type ErasureProblem } from '../domain/record/decide-erasure';
import type { RecordRef } from '../domain/record/event';
import { fail } from '../domain/shared/result';
import { alone } from './alone';
import { authorOf, type Work } from './desk';
import type { Outcome } from './ports';

/** Erases one text of one event of any record for good, and what was typed in its place and not saved. */
export const eraseText = async (work: Work, record: RecordRef, erasing: Erasing): Promise<Outcome<ErasureProblem>> => {
  const { log } = work.desk;
  const [event] = await log.events([erasing.event]);
  const isThere = event?.envelope.record.id === record.id && Object.hasOwn(event.envelope.fields, erasing.path);
  // A tombstone for a text that never was would stand in the history for ever.
  if (!isThere) return fail({ kind: 'nothingToErase' });
  return log.run(
    authorOf(work),
    [record],
    alone((state) => decideErasure(state, record.kind, erasing)),
  );
};
