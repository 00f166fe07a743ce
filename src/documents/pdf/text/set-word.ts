import { missingWidth, shapeWidth, type InlineShape, type Run } from './run';
import { coversAll, widthOf, type Typeface } from './typeface';

const shapes: ReadonlyMap<string, InlineShape> = new Map([
  ['\u25cf', 'circle'],
  ['\u2b24', 'circle'],
  ['\u25b2', 'triangle'],
  ['\u25a0', 'square'],
  ['\u25aa', 'square'],
  ['\u2713', 'tick'],
  ['\u2714', 'tick'],
]);

/** Look-alikes; the last two are the bullets that a word processor pastes from its symbol font. */
const lookAlikes: ReadonlyMap<string, string> = new Map([
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\uf0b7', '\u2022'],
  ['\uf0a7', '\u2022'],
]);

/**
 * What a reader sees as one character, near enough: a pair that makes a flag, or anything with the accents, skin
 * tones, selectors and tags after it, and what joiners tie to it. Intl.Segmenter is not in every browser we serve.
 */
const characters = /\p{RI}\p{RI}|.(?:[\p{M}\p{EMod}\u200c\u{e0020}-\u{e007f}]|\u200d.?)*/gsu;
const onlyInvisible = /^\p{Default_Ignorable_Code_Point}+$/u;
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * Sets one word as runs, one for each character that a reader would see (an emoji of seven code points is one).
 * A word that the face covers whole is one run: nearly all are, and only a broken word needs its characters.
 */
export function setWord(face: Typeface, word: string): readonly Run[] {
  if (coversAll(face, word)) return [{ kind: 'plain', text: word, width: widthOf(face, word) }];
  return setCharacters(face, word);
}

/** Sets a word as one run for each character, so that it can be broken between any two. */
export function setCharacters(face: Typeface, word: string): readonly Run[] {
  return (word.match(characters) ?? []).map((one) => setCharacter(face, one)).filter((run) => run !== null);
}

function setCharacter(face: Typeface, character: string): Run | null {
  if (onlyInvisible.test(character)) return null;
  if (coversAll(face, character)) return { kind: 'plain', text: character, width: widthOf(face, character) };
  const bare = character.replace(invisible, '');
  const shape = shapes.get(bare);
  if (shape !== undefined) return { kind: 'shape', shape, actual: character, width: shapeWidth };
  for (const like of [bare, lookAlikes.get(bare), bare.normalize('NFKC')]) {
    if (like !== undefined && like !== '' && coversAll(face, like)) {
      return { kind: 'substitute', text: like, actual: character, width: widthOf(face, like) };
    }
  }
  return { kind: 'missing', count: 1, actual: character, width: missingWidth };
}
