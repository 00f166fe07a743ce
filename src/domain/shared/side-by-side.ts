/** "2022/23 or 2023/24"; the words alone where all are the same, and nothing where there are none. */
export const eitherOf = (words: readonly string[]): string => [...new Set(words)].join(' or ');

/** "2022/23 or 2023/24: two values stand side by side", so that a disputed value is never printed as none, or as one. */
export const sideBySide = (words: readonly string[]): string => {
  const { size } = new Set(words);
  return size < 2 ? eitherOf(words) : `${eitherOf(words)}: ${size === 2 ? 'two' : size} values stand side by side`;
};
