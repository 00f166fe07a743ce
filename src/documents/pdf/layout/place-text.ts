import type { StructureElement, StructureTree } from '../file/structure-tree';
import { breakLines } from '../text/break-lines';
import type { PlacedLine } from './band';
import type { Faces } from './pdf-canvas';
import type { TextStyle } from './text-style';

/** What block drawing needs at hand: the faces to measure with and the structure to add to. */
export type Setting = { readonly faces: Faces; readonly tree: StructureTree };

/** Space between two paragraphs of one text, in lines. */
const paragraphGap = 0.55;

/**
 * Sets text, `width` in points, as content of an element. With `paragraphs` each paragraph is an element of its own
 * inside it: 'always', or only where there is more than one.
 */
export function placeText(
  { faces, tree }: Setting,
  text: string,
  width: number,
  style: TextStyle,
  element: StructureElement,
  paragraphs: 'never' | 'whereMany' | 'always' = 'never',
): readonly PlacedLine[] {
  const parts = breakLines(faces[style.face], text, width / style.size);
  const apart = paragraphs === 'always' || (paragraphs === 'whereMany' && parts.length > 1);
  return parts.flatMap((lines) => {
    const owner = apart ? tree.add(element, 'P') : element;
    return lines.map((line, index) => ({ line, style, owner, gap: index === 0 ? paragraphGap * style.leading : 0 }));
  });
}
