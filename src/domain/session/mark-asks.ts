import type { Edition, Scale } from '../edition/edition';
import { markerInWords } from './describe-event';
import { type Mark, type Marker, markInWords, notApplicable } from './mark';
import type { ItemState } from './session';
import type { SessionProblem } from './session-command';
import { isOutside, type SuggestedBand } from './suggestion';
import { differsFrom } from './decide-mark';

/** For what a mark needs words: the item does not apply, the mark differs from an earlier one, or it is outside the
 *  suggested band. One sentence serves for all that are true. */
export type Asks = {
  readonly notApplicable: boolean;
  /** Whose earlier marks say something else. */
  readonly differs: readonly Marker[];
  readonly outside: boolean;
};

/** What a mark would need words for; undefined where it needs none. */
export const asksFor = (
  item: Pick<ItemState, 'marks'>,
  marker: Marker,
  mark: Mark | null,
  { scale, suggestion }: { readonly scale: Scale; readonly suggestion: SuggestedBand | undefined },
): Asks | undefined => {
  if (mark === null) return undefined;
  const asks = {
    notApplicable: mark === notApplicable,
    differs: differsFrom(item, marker, mark),
    outside: isOutside(suggestion, scale, mark),
  };
  return asks.notApplicable || asks.differs.length > 0 || asks.outside ? asks : undefined;
};

/** What a refusal asks for that a screen did not know of; undefined for any other. */
export const asksIn = (
  problem: { readonly kind: string } | Extract<SessionProblem, { readonly kind: 'differenceReasonMissing' }>,
): Asks | undefined => {
  if ('differsFrom' in problem) return { notApplicable: false, differs: problem.differsFrom, outside: false };
  if (problem.kind === 'reasonMissing') return { notApplicable: true, differs: [], outside: false };
  return problem.kind === 'sentenceMissing' ? { notApplicable: false, differs: [], outside: true } : undefined;
};

/** True where words for the one do for the other: why an item does not apply is never why it has a mark. */
export const asksAlike = (one: Asks | undefined, other: Asks | undefined): boolean =>
  one !== undefined && other !== undefined && one.notApplicable === other.notApplicable;

/** "the council’s own mark, 4, and the adviser’s mark, 3". */
export const marksInWords = ({ marks }: Pick<ItemState, 'marks'>, whose: readonly Marker[], scale: Scale): string =>
  whose
    .map((marker) => {
      const { value } = marks[marker].mark;
      const name = markerInWords(marker);
      const words = `the ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
      return value === undefined ? words : `${words}, ${markInWords(scale, value)}`;
    })
    .join(', and ');

type Words = { readonly item: Pick<ItemState, 'marks'>; readonly scale: Scale; readonly nouns: Edition['nouns'] };

/** The question that the words answer. */
export const askInWords = (asks: Asks, { item, scale, nouns }: Words): string => {
  if (asks.notApplicable) return `Why does this ${nouns.item} not apply?`;
  return asks.differs.length > 0
    ? `Why does it differ from ${marksInWords(item, asks.differs, scale)}?`
    : 'Why is the mark outside the suggested band?';
};

/** What else the same sentence answers; undefined where nothing else is asked. */
export const alsoInWords = (asks: Asks, { item, scale }: Words): string | undefined => {
  if (asks.differs.length === 0) return undefined;
  if (asks.notApplicable) return `It also differs from ${marksInWords(item, asks.differs, scale)}.`;
  return asks.outside ? 'It is also outside the suggested band. The same sentence serves for both.' : undefined;
};

/** What to say where the words are missing. */
export const missingInWords = (asks: Asks, { item, scale, nouns }: Words): string => {
  if (asks.notApplicable) return `Say why this ${nouns.item} does not apply`;
  return asks.differs.length > 0
    ? `Say why this mark differs from ${marksInWords(item, asks.differs, scale)}`
    : 'Say in one sentence why the mark is outside the suggested band';
};
