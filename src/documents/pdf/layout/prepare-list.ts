import { widthOf } from '../text/typeface';
import { paragraphsOf } from '../text/clean-text';
import type { Band } from './band';
import { frame, readingWidth } from './page-measures';
import { placeText, type Setting } from './place-text';
import { startOfBand, startOfStack, type PreparedBlock } from './prepared-block';
import { styles } from './text-style';

const gap = 8;

/** Sets a bulleted or numbered list. Items without text are left out, but keep their number. */
export function prepareList(setting: Setting, items: readonly string[], ordered: boolean): readonly PreparedBlock[] {
  const labelled = items
    .map((text, index) => ({ text, label: ordered ? `${index + 1}.` : '\u2022' }))
    .filter(({ text }) => paragraphsOf(text).length > 0);
  if (labelled.length === 0) return [];
  const { faces, tree } = setting;
  const style = styles.body;
  const labels = Math.max(...labelled.map(({ label }) => widthOf(faces[style.face], label) * style.size));
  const list = tree.add(tree.root, 'L', { numbering: ordered ? 'Decimal' : 'Disc' });
  const indent = (ordered ? 0 : 6) + labels + gap;
  const bands = labelled.map(({ text, label }, index): Band => {
    const item = tree.add(list, 'LI');
    const mark = placeText(setting, label, labels + 1, style, tree.add(item, 'Lbl'));
    const body = placeText(setting, text, readingWidth - indent, style, tree.add(item, 'LBody'), 'whereMany');
    return {
      cells: [
        { left: frame.left + indent - gap - labels, width: labels, align: 'right', lines: mark },
        { left: frame.left + indent, width: readingWidth - indent, align: 'left', lines: body },
      ],
      above: index === 0 ? 0 : 4,
      below: 0,
      least: 0,
      parts: 'freely',
    };
  });
  const draw: PreparedBlock['draw'] = (flow) => {
    for (const band of bands) {
      flow.keep(startOfBand(band));
      flow.put(band);
    }
  };
  return [{ above: 8, start: startOfStack([], bands, 130), draw }];
}
