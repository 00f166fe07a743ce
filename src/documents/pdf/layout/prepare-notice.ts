import { paragraphsOf } from '../text/clean-text';
import type { Band } from './band';
import { frame, readingWidth } from './page-measures';
import { placeText, type Setting } from './place-text';
import { startOfStack, type PreparedBlock } from './prepared-block';
import { colours, styles } from './text-style';

const bar = 4;
const indent = 16;

/** Sets a caveat or notice as an inset with a bar at its side. */
export function prepareNotice(setting: Setting, title: string, text: string): readonly PreparedBlock[] {
  if (paragraphsOf(title).length + paragraphsOf(text).length === 0) return [];
  const { tree } = setting;
  const width = readingWidth - indent;
  const box = tree.add(tree.root, 'Div');
  const heading = placeText(setting, title, width, styles.strong, box, 'always');
  const body = placeText(setting, text, width, styles.body, box, 'always').map((line, index) =>
    index === 0 ? { ...line, gap: 4 } : line,
  );
  const lines = [...heading, ...body];
  const band: Band = {
    cells: [{ left: frame.left + indent, width, align: 'left', lines }],
    above: 8,
    below: 8,
    least: 0,
    parts: 'freely',
    paint: (canvas, { top, bottom }) =>
      canvas.artifact('Layout', () => canvas.fill(frame.left, top, bar, bottom - top, colours.inset)),
  };
  return [{ above: 14, start: startOfStack([], [band], 130), draw: (flow) => flow.put(band) }];
}
