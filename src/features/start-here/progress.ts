import type { Edition } from '../../domain/edition/edition';
import { idsBelow } from '../../domain/record/field';
import type { Folded } from '../../domain/record/fold';
import { type Marker, scaleOf } from '../../domain/session/mark';
import { readItem, type Session } from '../../domain/session/session';
import { summarise } from '../../domain/session/summarise';

export type Progress = {
  readonly items: number;
  /** With a mark that counts, on the scale. */
  readonly marked: number;
  readonly notApplicable: number;
  /** Two people's marks stand side by side. */
  readonly disputed: number;
  /** With an adviser's mark, and none yet that counts. */
  readonly adviserOnly: number;
  /** Once every item is marked: whose marks they are, as far as all of them have come. */
  readonly reached: 'selfMarked' | 'agreed' | 'confirmed';
  /** Anything was marked, answered, written or linked since the start. */
  readonly begun: boolean;
};

/** How far a session has come; undefined where its edition does not have its scale. */
export const progressOf = (
  state: Folded,
  edition: Edition,
  { scale: id }: Pick<Session, 'scale'>,
): Progress | undefined => {
  const scale = scaleOf(edition, id);
  if (!scale) return undefined;
  const { total, marked, notApplicable, unmarked, disputed } = summarise(state, { edition, scale });
  const adviserOnly = unmarked.filter((item) => readItem(state, item.id).marks.adviser.mark.value !== undefined).length;
  const written = ['text/', 'indicator/', 'evidence/'].some((prefix) => idsBelow(state, prefix).length > 0);
  return {
    items: total,
    marked: marked.length,
    notApplicable: notApplicable.length,
    disputed: disputed.length,
    adviserOnly,
    reached: reachedBy(marked.map(({ result }) => result.marker)),
    begun: marked.length + disputed.length + adviserOnly > 0 || written,
  };
};

/** "9 of 9 marked, 1 not applicable". */
export const progressInWords = (progress: Progress): string =>
  [
    `${progress.marked} of ${progress.items - progress.notApplicable} marked`,
    ...(progress.notApplicable > 0 ? [`${progress.notApplicable} not applicable`] : []),
    ...(progress.adviserOnly > 0 ? [`${progress.adviserOnly} with only the adviser’s mark`] : []),
    ...(progress.disputed > 0 ? [`${progress.disputed} with two marks to choose between`] : []),
  ].join(', ');

const reachedBy = (given: readonly Marker[]): Progress['reached'] => {
  if (given.length === 0 || given.some((marker) => marker === 'self' || marker === 'adviser')) return 'selfMarked';
  return given.every((marker) => marker === 'confirmed') ? 'confirmed' : 'agreed';
};

export type Stage = 'notStarted' | 'inProgress' | Progress['reached'];

/** What a list says of a session: once every item has a mark that counts, or does not apply, whose marks those are. "All
 *  marked" alone would pass the council's own marks off for agreed ones. */
export const stageOf = ({ items, marked, notApplicable, begun, reached }: Progress): Stage =>
  marked + notApplicable === items ? reached : begun ? 'inProgress' : 'notStarted';
