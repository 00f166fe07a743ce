import type { AuthorityFacts } from '../authority/authority';
import type { Edition, Item, Scale } from '../edition/edition';
import { suggestBand } from '../edition/suggest-band';
import type { Folded } from '../record/fold';
import { type Mark, notApplicable, valueOf } from './mark';
import { answersThatCount } from './session';

export type SuggestedBand = ReturnType<typeof suggestBand>;

export type SuggestionSetting = {
  readonly edition: Edition;
  readonly authority: AuthorityFacts | undefined;
  readonly assessedOn: string;
  readonly hasDatedEvidence: boolean;
};

/** The band that the answers so far suggest for an item, with its reason in words. Nothing is suggested for an authority
 *  whose facts are not known, since they decide which indicators apply. */
export const suggestionFor = (
  state: Folded,
  item: Item,
  { edition, authority, assessedOn, hasDatedEvidence }: SuggestionSetting,
): SuggestedBand | undefined =>
  authority &&
  suggestBand(edition, item, {
    authority,
    assessedOn,
    answers: answersThatCount(state, item.id),
    datedEvidence: hasDatedEvidence,
  });

/** True of a mark whose standing lies outside the suggestion, so that one sentence is asked for. */
export const isOutside = (suggestion: SuggestedBand | undefined, scale: Scale, mark: Mark): boolean => {
  const value = valueOf(scale, mark);
  return (
    mark !== notApplicable &&
    value !== undefined &&
    suggestion?.within !== undefined &&
    !suggestion.within.includes(value.standing)
  );
};
