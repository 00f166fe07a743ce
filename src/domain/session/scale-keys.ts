import type { Scale } from '../edition/edition';
import { type Mark, markInWords, notApplicable } from './mark';

/** The key that marks an item as not applicable, where the scale leaves it free. */
const notApplicableKey = 'x';

/** Which key gives which mark, in lower case, as the row of choices wants them. */
export const keysOf = (scale: Scale): Readonly<Record<string, Mark>> => ({
  [notApplicableKey]: notApplicable,
  ...Object.fromEntries(scale.values.map(({ key, id }) => [key.toLowerCase(), id])),
});

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1) ?? ''}`;

/** "1, 2, 3, 4, 5 or x for not applicable"; "R for Red, A for Amber, G for Green or X for Not applicable". */
export const keysInWords = (scale: Scale): string =>
  listed(
    Object.entries(keysOf(scale))
      .sort(([, a], [, b]) => placeOf(scale, a) - placeOf(scale, b))
      .map(([key, mark]) => {
        const word = markInWords(scale, mark);
        return word.toLowerCase() === key ? word : `${key.toUpperCase()} for ${word.toLowerCase()}`;
      }),
  );

const placeOf = (scale: Scale, mark: Mark): number => {
  const place = scale.values.findIndex(({ id }) => id === mark);
  return place < 0 ? scale.values.length : place;
};
