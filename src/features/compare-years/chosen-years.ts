import { crosswalksFor } from '../../domain/comparison/crosswalks-for';
import { lineageOf } from '../../domain/comparison/lineage';
import type { Year } from '../../domain/comparison/year';
import type { Crosswalk } from '../../domain/edition/edition';
import { dateInWords } from '../../domain/shared/calendar-date';

export const fewest = 2;
export const most = 10;

/** The sessions that an address asks for and that are here, oldest first; nothing where it asks for none. */
export const askedYears = (years: readonly Year[], asked: string | null): readonly Year[] => {
  const ids = new Set((asked ?? '').split(',').filter((id) => id !== ''));
  return years.filter(({ session }) => ids.has(session.id));
};

/** Where nobody asked: the latest session that has one before it, of the same framework, that leads to it; and that one. */
export const usualYears = (years: readonly Year[], crosswalks: readonly Crosswalk[]): readonly Year[] => {
  const sessions = years.map(({ session }) => session);
  const leads = (earlier: Year, later: Year): boolean =>
    lineageOf(earlier.edition, later.edition, crosswalksFor(earlier.session, later.session, sessions, crosswalks)) !==
    undefined;
  for (const [place, now] of [...years.entries()].reverse()) {
    const before = years
      .slice(0, place)
      .findLast((one) => one.edition.instrument === now.edition.instrument && leads(one, now));
    if (before) return [before, now];
  }
  return [];
};

/** What each session is called in a table: its period, and its day too where two have the same period. */
export const namesOf = (years: readonly Pick<Year, 'session'>[]): ReadonlyMap<string, string> =>
  new Map(
    years.map(({ session: { id, period, assessedOn } }) => {
      const isShared = years.some(({ session }) => session.id !== id && session.period === period);
      return [id, isShared && assessedOn !== '' ? `${period}, ${dateInWords(assessedOn)}` : period];
    }),
  );
