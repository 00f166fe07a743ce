import type { Edition, Item, Scale } from '../edition/edition';
import { type CalendarDate, daysBetween } from '../shared/calendar-date';
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
    /** This kind of authority makes no such statement: why, in words. */
    | { readonly is: 'notForAuthority'; readonly reason: string };
};

/** The items marked not applicable because another instrument's own statement assures them. */
export const assuredElsewhere = (summary: Summary): readonly { readonly item: Item; readonly instrument: string }[] =>
  summary.notApplicable.flatMap(({ item }) => (item.assuredBy ? [{ item, instrument: item.assuredBy }] : []));

/** Of an authority's sessions of an instrument, the one assessed nearest to a day; of two as near, the later. */
export const nearestSession = (
  sessions: readonly Session[],
  { authority, instrument, to }: { readonly authority: string; readonly instrument: string; readonly to: CalendarDate },
): Session | undefined =>
  sessions
    .filter(
      (session) =>
        session.authority === authority &&
        session.instrument === instrument &&
        !session.archived &&
        session.assessedOn !== '',
    )
    .map((session) => ({ session, away: Math.abs(daysBetween(session.assessedOn, to)) }))
    .sort(
      (a, b) =>
        a.away - b.away ||
        (a.session.assessedOn === b.session.assessedOn
          ? a.session.id < b.session.id
            ? -1
            : 1
          : a.session.assessedOn > b.session.assessedOn
            ? -1
            : 1),
    )[0]?.session;
