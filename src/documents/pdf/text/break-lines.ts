import { paragraphsOf } from './clean-text';
import { appendRun, widthOfRuns, type Run } from './run';
import { setCharacters, setWord } from './set-word';
import { widthOf, type Typeface } from './typeface';

/** A set line. `width` is in em and leaves out the space that a continued line ends with. */
export type SetLine = { readonly runs: readonly Run[]; readonly width: number };

const breakAfter = /^[-/\\_.?&=,;:@+|\u2013\u2014]$/u;

/**
 * Sets text in lines of at most `width` em, as paragraphs of lines.
 * Every line but the last of the text ends with a space unless a word runs on into the next, so that the text reads
 * whole when a program puts the lines together again. A word wider than the line is broken after a slash, a full stop
 * or the like, else between any two characters; each line holds at least one character, however narrow it is.
 */
export function breakLines(face: Typeface, text: string, width: number): readonly (readonly SetLine[])[] {
  const paragraphs = paragraphsOf(text).map((lines) => lines.flatMap((line) => breakLine(face, line, width)));
  const lastLine = paragraphs.at(-1)?.pop();
  if (lastLine !== undefined) paragraphs.at(-1)?.push({ ...lastLine, runs: withoutLastSpace(lastLine.runs) });
  return paragraphs;
}

/** Measures of a text in em: its widest word, its longest line if none were broken, and all of it on one line. */
export type TextMeasure = { readonly word: number; readonly line: number; readonly length: number };

export function measureText(face: Typeface, text: string): TextMeasure {
  let word = 0;
  let line = 0;
  let length = 0;
  const space = widthOf(face, ' ');
  for (const hardLine of paragraphsOf(text).flat()) {
    let sum = -space;
    for (const part of hardLine.split(' ')) {
      const wide = widthOfRuns(setWord(face, part));
      word = Math.max(word, wide);
      sum += space + wide;
    }
    line = Math.max(line, sum);
    length += sum;
  }
  return { word, line, length };
}

function breakLine(face: Typeface, line: string, limit: number): SetLine[] {
  const space: Run = { kind: 'plain', text: ' ', width: widthOf(face, ' ') };
  const lines: SetLine[] = [];
  let runs: Run[] = [];
  let width = 0;
  const finish = (endsWithSpace: boolean): void => {
    const set = { runs, width };
    if (endsWithSpace) appendRun(runs, space);
    lines.push(set);
    runs = [];
    width = 0;
  };
  for (const word of line.split(' ')) {
    const whole = setWord(face, word);
    const wide = widthOfRuns(whole);
    const follows = runs.length > 0;
    if (follows && width + space.width + wide > limit) finish(true);
    else if (follows) {
      appendRun(runs, space);
      width += space.width;
    }
    const pieces = wide > limit ? breakWord(setCharacters(face, word), limit) : [whole];
    pieces.forEach((piece, index) => {
      if (index > 0) finish(false);
      for (const run of piece) appendRun(runs, run);
      width += widthOfRuns(piece);
    });
  }
  if (runs.length > 0) finish(true);
  return lines;
}

function breakWord(characters: readonly Run[], limit: number): readonly (readonly Run[])[] {
  const pieces: (readonly Run[])[] = [];
  let start = 0;
  while (start < characters.length) {
    let end = start;
    let wide = 0;
    let natural = start;
    for (; end < characters.length; end += 1) {
      const run = characters[end];
      if (run === undefined || (end > start && wide + run.width > limit)) break;
      wide += run.width;
      // An early break would leave a ragged hole, so only the second half of the line is searched.
      if (run.kind === 'plain' && breakAfter.test(run.text) && wide > limit / 2) natural = end + 1;
    }
    if (end < characters.length && natural > start) end = natural;
    pieces.push(characters.slice(start, end));
    start = end;
  }
  return pieces;
}

function withoutLastSpace(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1);
  if (last?.kind !== 'plain' || !last.text.endsWith(' ')) return runs;
  const text = last.text.slice(0, -1);
  return text === '' ? runs.slice(0, -1) : [...runs.slice(0, -1), { ...last, text }];
}
