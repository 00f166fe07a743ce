import type { Report } from '../../report/report';
import { breakLines, type SetLine } from '../text/break-lines';
import { widthOf } from '../text/typeface';
import type { Furniture } from './page-flow';
import { frame, fullWidth } from './page-measures';
import type { Faces, PdfCanvas } from './pdf-canvas';
import type { Setting } from './place-text';
import { placeText } from './place-text';
import type { PreparedBlock } from './prepared-block';
import { colours, styles } from './text-style';

/** Lines that the footer and the banner of later pages may take; what goes beyond ends in an ellipsis. */
const mostLines = 3;
const bannerPadding = 6;
const bannerGap = 16;
const footerGap = 18;
const footerPadding = 6;
const pageNumberWidth = 90;

/** The foot and, where the report has a banner, the head of each page. */
export type PageFurniture = Furniture & { readonly footer: readonly SetLine[]; readonly banner: readonly SetLine[] };

export function setFurniture(faces: Faces, report: Report): PageFurniture {
  const footerWidth = (fullWidth - pageNumberWidth) / styles.footer.size;
  const bannerWidth = (fullWidth - 2 * bannerPadding - 4) / styles.banner.size;
  const footer = firstLines(breakLines(faces.regular, report.footer, footerWidth).flat(), faces.regular);
  const banner = firstLines(breakLines(faces.bold, report.banner ?? '', bannerWidth).flat(), faces.bold);
  return {
    footer,
    banner,
    head: banner.length === 0 ? 0 : banner.length * styles.banner.leading + 2 * bannerPadding + bannerGap,
    foot: Math.max(1, footer.length) * styles.footer.leading + footerPadding + footerGap,
  };
}

/** The banner of the first page, which is content: it is said once. */
export function prepareBanner(setting: Setting, text: string): readonly PreparedBlock[] {
  const { tree } = setting;
  const width = fullWidth - 2 * bannerPadding - 4;
  const lines = placeText(setting, text, width, styles.banner, tree.root, 'always');
  if (lines.length === 0) return [];
  const cell = { left: frame.left + bannerPadding + 4, width, align: 'left', lines } as const;
  const draw: PreparedBlock['draw'] = (flow) => {
    flow.put({
      cells: [cell],
      above: bannerPadding,
      below: bannerPadding,
      least: 0,
      parts: 'freely',
      paint: (canvas, { top, bottom }) => paintBanner(canvas, top, bottom - top),
    });
    flow.space(bannerGap);
  };
  return [{ above: 0, start: 0, draw }];
}

/** Draws what stands on every page, once their number is known. */
export function drawFurniture(canvas: PdfCanvas, { footer, banner, foot }: PageFurniture): void {
  const count = canvas.pageCount;
  for (let page = 1; page <= count; page += 1) {
    canvas.goTo(page);
    if (page > 1 && banner.length > 0) drawBanner(canvas, banner);
    const top = frame.bottom - foot + footerGap;
    canvas.artifact('Layout', () => canvas.fill(frame.left, top, fullWidth, 0.75, colours.rule));
    canvas.artifact('Footer', () => {
      const text = `Page ${page} of ${count}`;
      const width = widthOf(canvas.faces.regular, text);
      const left = frame.right - width * styles.footer.size;
      drawLines(canvas, footer, frame.left, top + footerPadding, 'footer');
      drawLines(canvas, [{ runs: [{ kind: 'plain', text, width }], width }], left, top + footerPadding, 'footer');
    });
  }
}

function drawBanner(canvas: PdfCanvas, banner: readonly SetLine[]): void {
  paintBanner(canvas, frame.top, banner.length * styles.banner.leading + 2 * bannerPadding);
  canvas.artifact('Header', () => {
    drawLines(canvas, banner, frame.left + bannerPadding + 4, frame.top + bannerPadding, 'banner');
  });
}

function paintBanner(canvas: PdfCanvas, top: number, height: number): void {
  canvas.artifact('Layout', () => {
    canvas.fill(frame.left, top, fullWidth, height, colours.banner);
    canvas.fill(frame.left, top, 4, height, colours.bannerEdge);
  });
}

function drawLines(
  canvas: PdfCanvas,
  lines: readonly SetLine[],
  left: number,
  top: number,
  style: 'footer' | 'banner',
): void {
  lines.forEach((line, index) => canvas.line(line, left, top + index * styles[style].leading, styles[style]));
}

function firstLines(lines: readonly SetLine[], face: Faces['regular']): readonly SetLine[] {
  const last = lines[mostLines - 1];
  if (lines.length <= mostLines || last === undefined) return lines;
  const runs = last.runs.slice(0, -1);
  const width = runs.reduce((sum, run) => sum + run.width, 0);
  const ellipsis = { kind: 'plain', text: '\u2026', width: widthOf(face, '\u2026') } as const;
  return [...lines.slice(0, mostLines - 1), { runs: [...runs, ellipsis], width: width + ellipsis.width }];
}
