import { oneLine } from '../text/clean-text';
import type { Bookmark } from '../file/write-bookmarks';
import type { Band, PlacedLine } from './band';
import { frame, fullWidth, page, readingWidth } from './page-measures';
import { placeText, type Setting } from './place-text';
import { startOfBand, type PreparedBlock } from './prepared-block';
import { styles, type TextStyle } from './text-style';

const headings = {
  2: { type: 'H2', style: styles.heading2, above: 28, below: 7 },
  3: { type: 'H3', style: styles.heading3, above: 20, below: 5 },
  4: { type: 'H4', style: styles.heading4, above: 15, below: 3 },
} as const;

/** Sets a heading, kept whole and with what follows it; `onPage` is given its bookmark when it is drawn. */
export function prepareHeading(
  setting: Setting,
  level: 2 | 3 | 4,
  text: string,
  onPage: (bookmark: Bookmark) => void,
): readonly PreparedBlock[] {
  const title = oneLine(text);
  if (title === '') return [];
  const { type, style, above, below } = headings[level];
  const element = setting.tree.add(setting.tree.root, type);
  const band = bandOf(placeText(setting, text, fullWidth, style, element), fullWidth, 'never', below);
  const draw: PreparedBlock['draw'] = (flow) => {
    flow.keep(startOfBand(band));
    onPage({ level, title, page: flow.canvas.page, top: page.height - flow.place });
    flow.put(band);
  };
  return [{ above, start: startOfBand(band), heading: true, draw }];
}

/** Sets running text, one element for each paragraph. */
export function prepareParagraphs(
  setting: Setting,
  text: string,
  style: TextStyle,
  above = 10,
): readonly PreparedBlock[] {
  const lines = placeText(setting, text, readingWidth, style, setting.tree.root, 'always');
  if (lines.length === 0) return [];
  const band = bandOf(lines, readingWidth, 'freely', 0);
  return [{ above, start: startOfBand(band), draw: (flow) => flow.put(band) }];
}

/** Sets the report's title. */
export function prepareTitle(setting: Setting, text: string): readonly PreparedBlock[] {
  const element = oneLine(text) === '' ? null : setting.tree.add(setting.tree.root, 'H1');
  if (element === null) return [];
  const band = bandOf(placeText(setting, text, fullWidth, styles.title, element), fullWidth, 'freely', 0);
  return [{ above: 14, start: startOfBand(band), draw: (flow) => flow.put(band) }];
}

function bandOf(lines: readonly PlacedLine[], width: number, parts: Band['parts'], below: number): Band {
  return { cells: [{ left: frame.left, width, align: 'left', lines }], above: 0, below, least: 0, parts };
}
