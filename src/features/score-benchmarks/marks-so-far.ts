import type { Edition, Scale } from '../../domain/edition/edition';
import { markerInWords } from '../../domain/session/describe-event';
import { markers, markInWords } from '../../domain/session/mark';
import type { ItemState } from '../../domain/session/session';
import { targetInWords, targetStanding } from '../../domain/session/target';

type Words = { readonly scale: Scale; readonly nouns: Edition['nouns']; readonly who: ReadonlyMap<string, string> };

const small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** "Result: 4, the agreed mark"; what stands in its place where there is none. */
export const resultInWords = ({ result, disputed }: ItemState, scale: Scale): string => {
  if (disputed) return 'No result: two marks stand side by side';
  return result
    ? `Result: ${markInWords(scale, result.mark)}, the ${small(markerInWords(result.marker))}`
    : 'No result yet';
};

/** Every mark that was given, with who and when, the result and the target, in one line; '' where there is nothing. */
export const marksSoFar = (state: ItemState, { scale, nouns, who }: Words): string => {
  const given = markers.flatMap((marker) => {
    const { mark } = state.marks[marker];
    return mark.sides.flatMap(({ event, value }) => {
      if (value === undefined) return [];
      const by = who.get(event);
      const counts = state.result?.event === event ? ', which is the result' : '';
      return [`${markerInWords(marker)} ${markInWords(scale, value)}${by ? ` (${by})` : ''}${counts}`];
    });
  });
  const target = targetInWords(targetStanding(state, scale), scale, nouns);
  return [
    ...given,
    ...(given.length > 0 && !state.result ? [resultInWords(state, scale)] : []),
    ...(target ? [target] : []),
  ]
    .map((part) => `${part}.`)
    .join(' ');
};
