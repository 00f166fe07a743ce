import type { Action } from '../../domain/actions/action';
import type { Authority } from '../../domain/authority/authority';
import type { Edition, Scale } from '../../domain/edition/edition';
import type { Evidence } from '../../domain/evidence/evidence';
import type { EventId } from '../../domain/record/event';
import type { Folded } from '../../domain/record/fold';
import type { Assurance } from '../../domain/session/assurance';
import type { Session } from '../../domain/session/session';
import type { CalendarDate } from '../../domain/shared/calendar-date';

/** Who wrote a mark, and on which day by their own calendar. */
export type Entry = { readonly name: string; readonly role: string; readonly on: CalendarDate };

/** Everything that a report of a session says, as plain data. */
export type SessionReportInput = {
  readonly session: Session;
  readonly state: Folded;
  readonly edition: Edition;
  readonly scale: Scale;
  readonly authority: Authority;
  readonly assurances: readonly Assurance[];
  /** By the event that gave the mark; one that is missing is printed as not known. */
  readonly entries: ReadonlyMap<EventId, Entry>;
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** All actions of the authority: the report takes those that serve this session. */
  readonly actions: readonly Action[];
  /** Where the browser stands. */
  readonly today: CalendarDate;
  /** Instant of making (ISO 8601, UTC). */
  readonly madeAt: string;
  /** Whoever was working when it was made; undefined where nobody has said. */
  readonly madeBy: string | undefined;
};
