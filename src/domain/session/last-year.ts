import { crosswalksFor, type Started } from '../comparison/crosswalks-for';
import { lineageOf } from '../comparison/lineage';
import type { Year } from '../comparison/year';
import type { Crosswalk, Edition, Item } from '../edition/edition';
import { itemOf, type Marker, markInWords } from './mark';
import { type ItemState, readItem, type Session } from './session';

/** An item of an earlier session that an item of this one follows. */
export type Predecessor = { readonly item: Item; readonly state: ItemState };

export type LastYear = {
  readonly year: Year;
  /** In the order of that edition; none for an item that is new. */
  readonly before: (item: string) => readonly Predecessor[];
};

/** The latest session of the same authority that was assessed before this one and whose edition leads to this one's.
 *  Undefined where there is none, or while this one has no date to go by. */
export const lastYearOf = (
  session: Started & Pick<Session, 'assessedOn'>,
  edition: Edition,
  years: readonly Year[],
  crosswalks: readonly Crosswalk[],
): LastYear | undefined => {
  const earlier = years
    .filter(({ session: one }) => one.id !== session.id && one.assessedOn !== '' && one.assessedOn < session.assessedOn)
    .sort((a, b) => (a.session.assessedOn < b.session.assessedOn ? 1 : -1));
  const sessions = years.map((one) => one.session);
  for (const year of earlier) {
    const known = crosswalksFor(year.session, session, sessions, crosswalks);
    const lineage = lineageOf(year.edition, edition, known);
    if (!lineage) continue;
    return {
      year,
      before: (id) =>
        lineage.before(id).flatMap((was) => {
          const item = itemOf(year.edition, was);
          return item ? [{ item, state: readItem(year.state, was) }] : [];
        }),
    };
  }
  return undefined;
};

const markOf = ({ year: { scale } }: LastYear, { state }: Predecessor): string => {
  if (state.disputed) return 'disputed';
  return state.result ? markInWords(scale, state.result.mark) : 'not marked';
};

/** "4"; "4 and 3" where two items met in one, never combined; "new" for an item without a predecessor. Each on its own
 *  year’s scale: no mark is ever turned into another scale's. */
export const lastMarksInWords = (last: LastYear, item: string): string => {
  const before = last.before(item);
  return before.length === 0 ? 'new' : before.map((one) => markOf(last, one)).join(' and ');
};

/** Whose marks those are: "agreed", "confirmed and council’s own"; '' where none counts. */
export const lastMarkersInWords = (last: LastYear, item: string): string => {
  const whose = last.before(item).flatMap(({ state }) => (state.result ? [resultNames[state.result.marker]] : []));
  return [...new Set(whose)].join(' and ');
};

const resultNames: Readonly<Record<Marker, string>> = {
  self: 'council’s own',
  adviser: 'adviser’s',
  agreed: 'agreed',
  confirmed: 'confirmed',
};

/** Whose words they are and when: "2022/23", or with its edition where that is another: "2022/23 (Prevent toolkit 2018)". */
export const lastYearName = ({ year: { session, edition } }: LastYear, here: Pick<Edition, 'id'>): string =>
  edition.id === here.id ? session.period : `${session.period} (${edition.shortTitle})`;
