/** A stretch of a text, and whether the other text has it too. */
export type TextPart = { readonly text: string; readonly is: 'same' | 'different' };

export type WordDiff = { readonly before: readonly TextPart[]; readonly after: readonly TextPart[] };

/** Longer pairs are compared only from both ends, so that no form can keep the page busy. In pairs of words. */
const mostPairs = 1_000_000;

const wordsOf = (text: string): string[] => text.match(/\S+\s*/g) ?? [];
const key = (word: string): string => word.trim();

/** Where two texts differ, word by word: the longest run of words that both have, in order, is "same". */
export const diffWords = (before: string, after: string): WordDiff => {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < a.length && start < b.length && key(a[start] ?? '') === key(b[start] ?? '')) start++;
  let end = 0;
  const shortest = Math.min(a.length, b.length) - start;
  while (end < shortest && key(a[a.length - 1 - end] ?? '') === key(b[b.length - 1 - end] ?? '')) end++;
  const middle = [a.slice(start, a.length - end), b.slice(start, b.length - end)] as const;
  const [keptA, keptB] = shared(...middle);
  const isKept = (kept: ReadonlySet<number>, index: number, length: number): boolean =>
    index < start || index >= length - end || kept.has(index - start);
  return {
    before: joined(a, (index) => isKept(keptA, index, a.length)),
    after: joined(b, (index) => isKept(keptB, index, b.length)),
  };
};

/** The places in both lists of the words of a longest common run. */
const shared = (a: readonly string[], b: readonly string[]): [ReadonlySet<number>, ReadonlySet<number>] => {
  const [keptA, keptB] = [new Set<number>(), new Set<number>()];
  if (a.length * b.length > mostPairs) return [keptA, keptB];
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        key(a[i] ?? '') === key(b[j] ?? '') ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (key(a[i] ?? '') === key(b[j] ?? '')) {
      keptA.add(i++);
      keptB.add(j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return [keptA, keptB];
};

const joined = (words: readonly string[], isSame: (index: number) => boolean): TextPart[] => {
  const parts: { text: string; is: TextPart['is'] }[] = [];
  for (const [index, word] of words.entries()) {
    const is = isSame(index) ? 'same' : 'different';
    const last = parts.at(-1);
    if (last?.is === is) last.text += word;
    else parts.push({ text: word, is });
  }
  return parts;
};
