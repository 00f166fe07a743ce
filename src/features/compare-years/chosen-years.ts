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

/** Where nobody asked: the latest session and the last before it, of the same framework, that leads to it. */
export const usualYears = (years: readonly Year[], crosswalks: readonly Crosswalk[]): readonly Year[] => {
  const now = years.at(-1);
  if (!now) return [];
  const same = years.filter((year) => year !== now && year.edition.instrument === now.edition.instrument);
  const before = same.findLast(({ edition }) => lineageOf(edition, now.edition, crosswalks)) ?? same.at(-1);
  return before ? [before, now] : [];
};

/** What each session is called in a table: its period, and its day too where two have the same period. */
export const namesOf = (years: readonly Pick<Year, 'session'>[]): ReadonlyMap<string, string> =>
  new Map(
    years.map(({ session: { id, period, assessedOn } }) => {
      const isShared = years.some(({ session }) => session.id !== id && session.period === period);
      return [id, isShared && assessedOn !== '' ? `${period}, ${dateInWords(assessedOn)}` : period];
    }),
  );
