import type { Item } from '../edition';

/** The local thresholds in a statement of one's own words: what stands in square brackets. In the words of a form that was
 *  sent, square brackets may mean something else. */
export const thresholdsIn = (statement: string): Pick<Item, 'thresholds'> => {
  const inText = Array.from(statement.matchAll(/\[([^\]]*)\]/g), ([, threshold]) => threshold ?? '');
  return inText.length === 0 ? {} : { thresholds: inText };
};
