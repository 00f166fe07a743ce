import { type Decision, refuse } from './decision';
import { erasure } from './erasure';
import type { EventId, Path, RecordKind } from './event';
import type { Folded } from './fold';

/** One text of one event, and why it goes. */
export type Erasing = { readonly event: EventId; readonly path: Path; readonly reason: string };

export type ErasureProblem = { readonly kind: 'eraseReasonMissing' } | { readonly kind: 'nothingToErase' };

// A council's name is no person's words, and every address of its pages rests on it.
const writtenIn: Readonly<Partial<Record<RecordKind, RegExp>>> = {
  session:
    /^(period|heldReason|boardReviewWords|text\/[^/]+\/(strengths|areas)|item\/[^/]+\/[a-z]+Reason|target\/[^/]+\/reason)$/,
  action: /^(title|why|owner|dueInWords|progress|dropReason)$/,
  evidence: /^(title|kept|owner|handling|address|version\/[^/]+\/(name|removed))$/,
  person: /^(name|role)$/,
};

/** Whether a field of such a record holds a person's own words, or a person's name: what can be erased. */
export const holdsWords = (kind: RecordKind, path: Path): boolean => writtenIn[kind]?.test(path) ?? false;

/** Erases one text of a record for good. Whatever else became of the record, such as being archived, is no hindrance. */
export const decideErasure = (
  state: Folded,
  kind: RecordKind,
  { event, path, reason }: Erasing,
): Decision<ErasureProblem> => {
  if (reason.trim() === '') return refuse({ kind: 'eraseReasonMissing' });
  const gone = state.fields[`erased/${event}/${path}`] !== undefined;
  return gone || !holdsWords(kind, path)
    ? refuse({ kind: 'nothingToErase' })
    : { ok: true, drafts: [erasure(event, path, reason.trim())] };
};
