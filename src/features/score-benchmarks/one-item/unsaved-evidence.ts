import type { SeenFields } from '../../../domain/record/set-fields';
import type { TypedDate } from '../../../domain/shared/calendar-date';

/** What was typed of one piece of evidence and is not stored yet. A field that nobody touched is not in it. */
export type TypedEvidence = {
  readonly title?: string;
  readonly date?: TypedDate;
  readonly kept?: string;
  /** What the screen showed of each field when somebody began to type in it. */
  readonly seen: SeenFields;
};

export type EvidenceField = 'title' | 'date' | 'kept';

export const evidenceFields: readonly EvidenceField[] = ['title', 'date', 'kept'];

/** Stands for the id of a piece that is not there yet. */
export const newPiece = '';

type TypedByPiece = ReadonlyMap<string, TypedEvidence>;

const kept = new Map<string, TypedByPiece>();

const keyOf = (session: string, item: string): string => `${session}/${item}`;

/** The typing of this tab under one item, by piece: kept while people open another piece or go to another page. */
export const unsavedEvidence = (session: string, item: string): TypedByPiece =>
  kept.get(keyOf(session, item)) ?? new Map<string, TypedEvidence>();

export const keepUnsavedEvidence = (session: string, item: string, typed: TypedByPiece): void => {
  if (typed.size > 0) kept.set(keyOf(session, item), typed);
  else kept.delete(keyOf(session, item));
};
