import type { Edition, Item, Scale } from '../edition/edition';
import { type CalendarDate, daysBetween } from '../shared/calendar-date';
import { assessedDays } from './assessed-days';
import type { Session } from './session';
import type { Summary } from './summarise';

/** An item that a toolkit leaves to another instrument, with the statement that assures it. */
export type Assurance = {
  readonly item: Item;
  /** The name of that instrument's statement, such as "Channel assurance statement". */
  readonly title: string;
  readonly statement:
    | {
        readonly is: 'held';
        readonly session: Session;
        readonly edition: Edition;
        readonly scale: Scale;
        readonly summary: Summary;
      }
    | { readonly is: 'notHeld' }
    /** It is here, but cannot be read without the edition that it was marked with. */
    | { readonly is: 'editionMissing'; readonly session: Session }
    /** This kind of authority makes no such statement: why, in words. */
    | { readonly is: 'notForAuthority'; readonly reason: string };
};

/** The items marked not applicable because another instrument's own statement assures them. */
export const assuredElsewhere = (summary: Summary): readonly { readonly item: Item; readonly instrument: string }[] =>
  summary.notApplicable.flatMap(({ item }) => (item.assuredBy ? [{ item, instrument: item.assuredBy }] : []));

/** Of an authority's sessions of an instrument, the one assessed nearest to a day; of two as near, the later. One with
 *  two days side by side goes by the nearer: it is here, and is not passed over for a dispute. */
export const nearestSession = (
  sessions: readonly Session[],
  { authority, instrument, to }: { readonly authority: string; readonly instrument: string; readonly to: CalendarDate },
): Session | undefined =>
  sessions
    .filter((session) => session.authority === authority && session.instrument === instrument && !session.archived)
    .flatMap((session) => assessedDays(session).map((day) => ({ session, day, away: Math.abs(daysBetween(day, to)) })))
    .sort(
      (a, b) => a.away - b.away || (a.day === b.day ? (a.session.id < b.session.id ? -1 : 1) : a.day > b.day ? -1 : 1),
    )[0]?.session;
