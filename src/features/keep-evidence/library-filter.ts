import { filterHoldings, type Holding, type LibraryFilter, libraryFilters } from '../../domain/evidence/library';
import type { Year } from '../../domain/comparison/year';
import type { CalendarDate } from '../../domain/shared/calendar-date';
import { yearName } from './item-words';

const sessionPrefix = 'session-';

/** The filter that an address asks for; all pieces where it names none that we know. */
export const readFilter = (show: string | null): LibraryFilter => {
  if (show?.startsWith(sessionPrefix)) return { is: 'session', session: show.slice(sessionPrefix.length) };
  return { is: libraryFilters.find((known) => known === show) ?? 'all' };
};

/** As an address says it; '' for all. */
export const filterName = (filter: LibraryFilter): string =>
  filter.is === 'session' ? sessionPrefix + filter.session : filter.is === 'all' ? '' : filter.is;

const words: Readonly<Record<(typeof libraryFilters)[number], string>> = {
  all: 'All evidence',
  'past-review': 'Past its review date',
  unused: 'Supports nothing',
  single: 'The only piece for an item',
};

/** Every filter with the number of pieces that it would show. */
export const filterOptions = (
  holdings: readonly Holding[],
  years: readonly Year[],
  today: CalendarDate,
): readonly { readonly value: string; readonly label: string }[] => {
  const option = (filter: LibraryFilter, label: string) => ({
    value: filterName(filter),
    label: `${label} (${filterHoldings(holdings, filter, today).length})`,
  });
  return [
    ...libraryFilters.map((is) => option({ is }, words[is])),
    ...years.map((year) => option({ is: 'session', session: year.session.id }, `Used in ${yearName(year)}`)),
  ];
};
