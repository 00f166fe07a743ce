import type { Year } from '../comparison/year';
import type { Item } from '../edition/edition';
import { notApplicable } from '../session/mark';
import { readItem } from '../session/session';
import type { CalendarDate } from '../shared/calendar-date';
import { type Evidence, isPastReview } from './evidence';
import type { FileVersion } from './file-version';

/** One item of one session that a piece supports. */
export type EvidenceUse = {
  readonly year: Year;
  readonly item: Item;
  /** True where the item rests on this piece alone. */
  readonly only: boolean;
};

/** A piece of evidence with all that rests on it, oldest year first. */
export type Holding = { readonly piece: Evidence; readonly uses: readonly EvidenceUse[] };

/** The items of a session that no piece supports. Items that do not apply need none, and are left out. */
export type Gap = { readonly year: Year; readonly items: readonly Item[] };

export type Library = { readonly holdings: readonly Holding[]; readonly gaps: readonly Gap[] };

const byTitle = (a: Holding, b: Holding): number => a.piece.title.localeCompare(b.piece.title, 'en-GB');

/** What each piece of an authority supports in its sessions, and which items have none. `years`: oldest first. */
export const libraryOf = (pieces: readonly Evidence[], years: readonly Year[]): Library => {
  const uses = new Map<string, EvidenceUse[]>(pieces.map(({ id }) => [id, []]));
  const gaps: Gap[] = [];
  for (const year of years) {
    const without: Item[] = [];
    for (const item of year.edition.items) {
      const { evidence, result } = readItem(year.state, item.id);
      // A piece that is not in this browser still supports its item: it is not here to be looked at, that is all.
      for (const id of evidence) uses.get(id)?.push({ year, item, only: evidence.length === 1 });
      if (evidence.length === 0 && result?.mark !== notApplicable) without.push(item);
    }
    gaps.push({ year, items: without });
  }
  return {
    holdings: pieces.map((piece) => ({ piece, uses: uses.get(piece.id) ?? [] })).sort(byTitle),
    gaps,
  };
};

export const libraryFilters = ['all', 'past-review', 'unused', 'single'] as const;

/** Which pieces are shown: one of the fixed filters, or those of one session. */
export type LibraryFilter =
  { readonly is: (typeof libraryFilters)[number] } | { readonly is: 'session'; readonly session: string };

/** The pieces that a filter shows, in the library's order. */
export const filterHoldings = (
  holdings: readonly Holding[],
  filter: LibraryFilter,
  today: CalendarDate,
): readonly Holding[] => {
  switch (filter.is) {
    case 'all':
      return holdings;
    case 'past-review':
      return holdings.filter(({ piece }) => isPastReview(piece, today));
    case 'unused':
      return holdings.filter(({ uses }) => uses.length === 0);
    case 'single':
      return holdings.filter(({ uses }) => uses.some(({ only }) => only));
    case 'session':
      return holdings.filter(({ uses }) => uses.some(({ year }) => year.session.id === filter.session));
  }
};

/** Every version of a file with this content that these pieces name and that was not removed, with its piece. */
export const versionsWithContent = (
  pieces: readonly Evidence[],
  sha256: string,
): readonly { readonly piece: Evidence; readonly version: FileVersion }[] =>
  pieces.flatMap((piece) =>
    piece.versions
      .filter((version) => version.sha256 === sha256 && version.removed === undefined)
      .map((version) => ({ piece, version })),
  );

/** True where one of these pieces holds a file of this size in bytes, so that the same content is possible at all. */
export const mayHold = (pieces: readonly Evidence[], size: number): boolean =>
  pieces.some(({ versions }) => versions.some((version) => version.size === size && version.removed === undefined));
