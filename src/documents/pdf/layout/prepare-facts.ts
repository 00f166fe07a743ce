import { paragraphsOf } from '../text/clean-text';
import type { Band, Slice } from './band';
import { frame, fullWidth } from './page-measures';
import type { PdfCanvas } from './pdf-canvas';
import { placeText, type Setting } from './place-text';
import { startOfStack, type PreparedBlock } from './prepared-block';
import { colours, styles } from './text-style';

const labelWidth = fullWidth * 0.3;
const gap = 12;

/** Sets label and value pairs as a summary list: in PDF 1.7 a list whose labels are the terms. */
export function prepareFacts(
  setting: Setting,
  facts: readonly { readonly label: string; readonly value: string }[],
): readonly PreparedBlock[] {
  const told = facts.filter(({ label, value }) => paragraphsOf(label).length + paragraphsOf(value).length > 0);
  if (told.length === 0) return [];
  const { tree } = setting;
  const list = tree.add(tree.root, 'L', { numbering: 'None' });
  const bands = told.map(({ label, value }): Band => {
    const item = tree.add(list, 'LI');
    const valueWidth = fullWidth - labelWidth;
    const term = placeText(setting, label, labelWidth - gap, styles.strong, tree.add(item, 'Lbl'));
    const body = placeText(setting, value, valueWidth, styles.body, tree.add(item, 'LBody'), 'whereMany');
    return {
      cells: [
        { left: frame.left, width: labelWidth - gap, align: 'left', lines: term },
        { left: frame.left + labelWidth, width: valueWidth, align: 'left', lines: body },
      ],
      above: 5,
      below: 6,
      least: styles.body.leading,
      parts: 'never',
      name: 0,
      paint: drawRule,
    };
  });
  const draw: PreparedBlock['draw'] = (flow) => bands.forEach((band) => flow.put(band));
  return [{ above: 14, start: startOfStack([], bands, 200), draw }];
}

function drawRule(canvas: PdfCanvas, { bottom }: Slice): void {
  canvas.artifact('Layout', () => canvas.fill(frame.left, bottom - 0.75, fullWidth, 0.75, colours.rule));
}
