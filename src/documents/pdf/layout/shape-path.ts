import { pdfNumber } from '../file/pdf-string';
import type { InlineShape } from '../text/run';

export type ShapeName = InlineShape;

/** A quarter of a circle as a Bézier curve: the usual distance of its handles, in radii. */
const handle = 0.5523;

/** The path of a shape in a square, painted, in the units of a page; `bottom` counts from the foot of the page. */
export function shapePath(name: ShapeName, left: number, bottom: number, size: number): string {
  const at = (x: number, y: number): string => `${pdfNumber(left + x * size)} ${pdfNumber(bottom + y * size)}`;
  if (name === 'square') return `${at(0.04, 0.04)} ${pdfNumber(0.92 * size)} ${pdfNumber(0.92 * size)} re f`;
  if (name === 'triangle') return `${at(0, 0.04)} m ${at(1, 0.04)} l ${at(0.5, 0.96)} l h f`;
  if (name === 'tick') {
    return `${pdfNumber(size * 0.16)} w 1 J 1 j ${at(0.08, 0.45)} m ${at(0.38, 0.14)} l ${at(0.92, 0.86)} l S`;
  }
  const far = 0.5 + handle / 2;
  const near = 0.5 - handle / 2;
  return [
    `${at(1, 0.5)} m`,
    `${at(1, far)} ${at(far, 1)} ${at(0.5, 1)} c`,
    `${at(near, 1)} ${at(0, far)} ${at(0, 0.5)} c`,
    `${at(0, near)} ${at(near, 0)} ${at(0.5, 0)} c`,
    `${at(far, 0)} ${at(1, near)} ${at(1, 0.5)} c h f`,
  ].join(' ');
}
