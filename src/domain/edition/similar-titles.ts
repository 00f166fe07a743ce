// Words that say nothing of what an item is about, or that stand in the titles of half of all items.
const empty = new Set('a an and are for in is of on or the their there to with prevent local process'.split(' '));

const wordsOf = (title: string): ReadonlySet<string> =>
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

/** The words that two titles share, and how alike they are: the share of the shorter title's words that the other has too,
 *  from 0 to 1. */
export const similarity = (a: string, b: string): { readonly score: number; readonly shared: readonly string[] } => {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const shared = [...one].filter((word) => other.has(word));
  const shorter = Math.min(one.size, other.size);
  return { score: shorter === 0 ? 0 : shared.length / shorter, shared };
};

/** Titles that say the same, whatever their capitals and spaces. */
export const sameTitle = (a: string, b: string): boolean =>
  a.trim().replace(/\s+/g, ' ').toLowerCase() === b.trim().replace(/\s+/g, ' ').toLowerCase();
