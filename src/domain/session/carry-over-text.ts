import type { Item } from '../edition/edition';
import type { ItemText } from './mark';
import { itemName } from './outcome';
import { areasIn } from './session';

type Given = { readonly item: Item; readonly text: string };

/**
 * The words of one or several earlier items as those of one later item. Where items meet, each text says whose it was:
 * strengths under a line of their own; areas line by line, since each line can become an action of its own.
 */
export const carryOverText = (field: ItemText, given: readonly Given[], labelled: boolean): string => {
  if (!labelled) return given.map(({ text }) => text).join('\n');
  return field === 'areas'
    ? given.flatMap(({ item, text }) => areasIn(text).map((area) => `${item.title}: ${area}`)).join('\n')
    : given.map(({ item, text }) => `From ${itemName(item)}:\n${text}`).join('\n\n');
};
