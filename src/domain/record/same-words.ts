const marks = /^[-•*–]\s+/;

const plain = (words: string): string => words.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** The lines of a text without their list marks, and without those that hold nothing. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => plain(line.trim().replace(marks, '')))
    .filter((line) => line !== '');

const escaped = (line: string): string => line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

// Not `\b`, which knows no Welsh letters.
const within = (line: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(line)}(?![\\p{L}\\p{N}])`, 'u');

/**
 * Tells of any other text whether it says the same, or a line of it. A line of several words is also found inside a
 * longer text, since actions carry it on between words of their own, and where a title was cut off with "…". One word
 * alone is too common for that: it has to be a line of its own.
 */
export const sameWordsAs = (text: string): ((other: string) => boolean) => {
  const sought = linesOf(text);
  const sentences = sought.filter((line) => line.includes(' ')).map(within);
  return (other) => {
    const whole = plain(other);
    return (
      linesOf(other).some((line) => sought.includes(line)) ||
      sentences.some((sentence) => sentence.test(whole)) ||
      (whole.endsWith('…') && whole.includes(' ') && sought.some((line) => line.startsWith(whole.slice(0, -1))))
    );
  };
};
