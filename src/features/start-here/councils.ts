import type { Snapshot } from '../../application/ports';
import { daysOverdue, isOpen, readAction } from '../../domain/actions/action';
import { type Authority, readAuthority } from '../../domain/authority/authority';
import type { Edition } from '../../domain/edition/edition';
import { readSession, type Session } from '../../domain/session/session';
import type { CalendarDate } from '../../domain/shared/calendar-date';
import { type Progress, progressOf } from './progress';

export type ListedSession = {
  readonly session: Session;
  readonly council: string;
  /** Missing where a copy came without it: the session cannot be opened, but must not vanish. */
  readonly edition: Edition | undefined;
  readonly progress: Progress | undefined;
};

export type Council = {
  readonly authority: Authority;
  /** Newest marks first; without the archived ones. */
  readonly sessions: readonly ListedSession[];
  /** How many sessions are archived. */
  readonly archived: number;
  readonly openActions: number;
  readonly overdueActions: number;
};

export type Here = {
  /** The person's own by name, the worked example last. */
  readonly councils: readonly Council[];
  readonly archived: readonly ListedSession[];
};

type Read = {
  readonly authorities: readonly Snapshot[];
  /** Whole sessions. */
  readonly sessions: readonly Snapshot[];
  readonly actions: readonly Snapshot[];
  readonly editions: ReadonlyMap<string, Edition>;
  readonly today: CalendarDate;
};

/** Everything that is here, as the start page lists it. */
export const gatherHere = ({ authorities, sessions, actions, editions, today }: Read): Here => {
  const known = authorities
    .map(({ record, state }) => readAuthority(record.id, state))
    .sort((a, b) => Number(a.example) - Number(b.example) || a.name.localeCompare(b.name, 'en-GB'));
  const listed = sessions
    .flatMap(({ record, state }): ListedSession[] => {
      const session = readSession(record.id, state);
      if (!session) return [];
      const edition = editions.get(session.editionHash);
      const council = known.find(({ id }) => id === session.authority)?.name ?? 'Council not given';
      return [{ session, council, edition, progress: edition && progressOf(state, edition, session) }];
    })
    .sort((a, b) => (a.session.assessedOn < b.session.assessedOn ? 1 : -1));
  const plans = actions.flatMap(({ record, state }) => readAction(record.id, state) ?? []);
  const councils = known.map((authority): Council => {
    const plan = plans.filter((action) => action.authority === authority.id && isOpen(action));
    const own = listed.filter(({ session }) => session.authority === authority.id);
    return {
      authority,
      sessions: own.filter(({ session }) => !session.archived),
      archived: own.filter(({ session }) => session.archived).length,
      openActions: plan.length,
      overdueActions: plan.filter((action) => daysOverdue(action, today) !== undefined).length,
    };
  });
  return { councils, archived: listed.filter(({ session }) => session.archived) };
};
