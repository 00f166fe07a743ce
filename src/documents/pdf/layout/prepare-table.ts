import type { Cell, TableBlock } from '../../report/report';
import type { StructureElement } from '../file/structure-tree';
import { paragraphsOf } from '../text/clean-text';
import type { Band, BandCell, Slice } from './band';
import type { PageFlow } from './page-flow';
import { frame, fullWidth } from './page-measures';
import type { PdfCanvas } from './pdf-canvas';
import { placeText, type Setting } from './place-text';
import { startOfBand, startOfStack, type PreparedBlock } from './prepared-block';
import { layoutTable, shapeOf, wordsOf, type TableLayout } from './table-layout';
import { colours, styles } from './text-style';

/** Sets a table: caption, column titles (repeated on each page), rows, totals. */
export function prepareTable(setting: Setting, table: TableBlock): readonly PreparedBlock[] {
  const { tree } = setting;
  const layout = layoutTable(setting, table);
  const captioned = paragraphsOf(table.caption).length > 0;
  if (!captioned && layout.columns.length === 0) return [];
  const element = tree.add(tree.root, 'Table');
  const caption = captioned ? setCaption(setting, table.caption, tree.add(element, 'Caption')) : null;
  const titles = layout.columns.length === 0 ? null : setTitles(setting, table, layout, element);
  const body = table.rows.length === 0 ? null : tree.add(element, 'TBody');
  const rows = body === null ? [] : table.rows.map((row) => setRow(setting, table, layout, row, body, 'row'));
  const totals =
    table.total === undefined || layout.columns.length === 0
      ? []
      : [setRow(setting, table, layout, table.total, tree.add(element, 'TFoot'), 'total')];
  const heads = [caption, titles].filter((band) => band !== null);
  const start = startOfStack(heads, [...rows, ...totals], 280);
  const draw: PreparedBlock['draw'] = (flow) => {
    heads.forEach((band) => flow.put(band));
    if (titles !== null) flow.under(titles, () => putRows(flow, rows, totals));
  };
  return [{ above: 16, start, draw }];
}

/** The last row and the totals stay together, so that totals do not stand alone on a page. */
function putRows(flow: PageFlow, rows: readonly Band[], totals: readonly Band[]): void {
  rows.forEach((band, index) => {
    const total = index === rows.length - 1 ? totals[0] : undefined;
    if (total !== undefined) flow.keep(startOfBand(band) + startOfBand(total));
    flow.put(band);
  });
  totals.forEach((band) => flow.put(band));
}

function setCaption(setting: Setting, text: string, element: StructureElement): Band {
  const lines = placeText(setting, text, fullWidth, styles.caption, element);
  const cell = { left: frame.left, width: fullWidth, align: 'left', lines } as const;
  return { cells: [cell], above: 0, below: 6, least: 0, parts: 'never' };
}

function setTitles(setting: Setting, table: TableBlock, layout: TableLayout, parent: StructureElement): Band {
  const { tree } = setting;
  const row = tree.add(tree.add(parent, 'THead'), 'TR');
  const cells = layout.columns.map(({ left, width, align }, index): BandCell => {
    const element = tree.add(row, 'TH', { scope: 'Column' });
    const lines = placeText(setting, table.columns[index]?.title ?? '', width, layout.strong, element, 'whereMany');
    return { left, width, align, lines };
  });
  const spread = { above: layout.padding * 0.8, below: layout.padding * 0.8, least: layout.regular.leading };
  return { cells, ...spread, parts: 'never', foot: true, paint: paintTitles };
}

function setRow(
  setting: Setting,
  table: TableBlock,
  layout: TableLayout,
  row: readonly Cell[],
  parent: StructureElement,
  kind: 'row' | 'total',
): Band {
  const { tree } = setting;
  const element = tree.add(parent, 'TR');
  const cells = layout.columns.map((column, index): BandCell => {
    const cell = row[index] ?? { text: '' };
    const header = index === table.rowHeader;
    const style = header || kind === 'total' ? layout.strong : layout.regular;
    const inside = header ? tree.add(element, 'TH', { scope: 'Row' }) : tree.add(element, 'TD');
    const shape = shapeOf(cell);
    const space = shape === null ? 0 : layout.markSpace;
    const lines = placeText(setting, wordsOf(cell), column.width - space, style, inside, 'whereMany');
    const placed = { left: column.left, width: column.width, align: cell.align ?? column.align, lines };
    return shape === null ? placed : { ...placed, mark: { shape, colour: colourOf(cell), space } };
  });
  const spread = { above: layout.padding * 0.75, below: layout.padding * 0.85, least: layout.regular.leading };
  return { cells, ...spread, parts: 'never', name: table.rowHeader, paint: kind === 'total' ? paintTotal : paintRow };
}

const colourOf = ({ tone }: Cell): string => (tone === undefined || tone === 'neutral' ? colours.text : colours[tone]);

function paintTitles(canvas: PdfCanvas, { top, bottom }: Slice): void {
  canvas.artifact('Layout', () => {
    canvas.fill(frame.left, top, fullWidth, bottom - top, colours.shade);
    canvas.fill(frame.left, bottom - 1, fullWidth, 1, colours.strongRule);
  });
}

function paintRow(canvas: PdfCanvas, { bottom }: Slice): void {
  canvas.artifact('Layout', () => canvas.fill(frame.left, bottom - 0.75, fullWidth, 0.75, colours.rule));
}

function paintTotal(canvas: PdfCanvas, { top, bottom }: Slice): void {
  canvas.artifact('Layout', () => {
    canvas.fill(frame.left, top - 0.75, fullWidth, 1.25, colours.strongRule);
    canvas.fill(frame.left, bottom - 1.25, fullWidth, 1.25, colours.strongRule);
  });
}
