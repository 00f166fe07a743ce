// Words that say nothing of what an item is about, or that stand in the titles of half of all items.
const empty = new Set('a an and are for in is of on or the their there to with prevent local process'.split(' '));

/** The words that tell what a title is about, in lower case and without their plural. */
export const titleWords = (title: string): ReadonlySet<string> =>
  new Set(
    title
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !empty.has(word))
      // "Plan" and "plans" are the same thing here.
      .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word)),
  );

/** How many words two titles share, and how alike they are: the share of the shorter title's words that the other has
 *  too, from 0 to 1. */
export const similarity = (
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): { readonly score: number; readonly count: number } => {
  let count = 0;
  for (const word of one) if (other.has(word)) count++;
  const shorter = Math.min(one.size, other.size);
  return { score: shorter === 0 ? 0 : count / shorter, count };
};

/** Titles that say the same have the same plain form, whatever their capitals and spaces. */
export const plainTitle = (title: string): string => title.trim().replace(/\s+/g, ' ').toLowerCase();
