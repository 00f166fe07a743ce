import { jsPDF } from 'jspdf';
import type { Block, Report } from '../report/report';
import { informationDictionary, metadataPacket, type DocumentProperties } from './file/document-properties';
import { buildFile, compress, embedFace, onCatalogue, setVersion, write } from './file/jspdf-internals';
import { packObjects } from './file/pack-objects';
import { StructureTree } from './file/structure-tree';
import { writeBookmarks, type Bookmark } from './file/write-bookmarks';
import { writeStructure } from './file/write-structure';
import { drawFurniture, prepareBanner, setFurniture } from './layout/page-furniture';
import { PageFlow } from './layout/page-flow';
import { PdfCanvas, type Faces } from './layout/pdf-canvas';
import type { Setting } from './layout/place-text';
import type { PreparedBlock } from './layout/prepared-block';
import { prepareFacts } from './layout/prepare-facts';
import { prepareList } from './layout/prepare-list';
import { prepareNotice } from './layout/prepare-notice';
import { prepareTable } from './layout/prepare-table';
import { prepareHeading, prepareParagraphs, prepareTitle } from './layout/prepare-text';
import { styles } from './layout/text-style';
import type { PdfFonts } from './pdf-fonts';
import { oneLine } from './text/clean-text';

/**
 * Draws a report as a tagged PDF on A4 pages: the bytes of the file, the same for the same report.
 * A character that the font lacks is drawn as a boxed question mark and kept in the text that is read out or copied.
 * Loads jsPDF: import this module only when a document is asked for.
 */
export function drawPdf(report: Report, fonts: PdfFonts): Uint8Array<ArrayBuffer> {
  const doc = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true, floatPrecision: 2 });
  const faces: Faces = {
    regular: embedFace(doc, 'PAWREG+AtkinsonHyperlegibleNext-Regular', fonts.regular),
    bold: embedFace(doc, 'PAWBLD+AtkinsonHyperlegibleNext-Bold', fonts.bold),
  };
  const tree = new StructureTree();
  const bookmarks: Bookmark[] = [];
  const furniture = setFurniture(faces, report);
  const canvas = new PdfCanvas(doc, tree, faces);
  const setting: Setting = { faces, tree };
  const blocks = [
    ...prepareBanner(setting, report.banner ?? ''),
    ...prepareTitle(setting, report.title),
    ...prepareParagraphs(setting, report.subtitle, styles.subtitle, 4),
    ...report.blocks.flatMap((block) => prepareBlock(setting, block, (bookmark) => bookmarks.push(bookmark))),
  ];
  putBlocks(new PageFlow(canvas, furniture), blocks);
  drawFurniture(canvas, furniture);

  const properties = propertiesOf(report);
  setVersion(doc, '1.7');
  doc.addMetadata(metadataPacket(properties), true);
  writeStructure(doc, tree);
  writeBookmarks(doc, bookmarks);
  onCatalogue(doc, () => write(doc, `/Lang (${properties.language}) /ViewerPreferences <</DisplayDocTitle true>>`));
  return packObjects(buildFile(doc), informationDictionary(properties), (data) => compress(doc, data));
}

function prepareBlock(
  setting: Setting,
  block: Block,
  onHeading: (bookmark: Bookmark) => void,
): readonly PreparedBlock[] {
  switch (block.kind) {
    case 'heading':
      return prepareHeading(setting, block.level, block.text, onHeading);
    case 'paragraph':
      return prepareParagraphs(setting, block.text, block.tone === undefined ? styles.body : styles[block.tone]);
    case 'list':
      return prepareList(setting, block.items, block.ordered === true);
    case 'facts':
      return prepareFacts(setting, block.facts);
    case 'notice':
      return prepareNotice(setting, block.title, block.text);
    case 'table':
      return prepareTable(setting, block);
  }
}

/** Puts the blocks on pages, with each heading on the page of what it heads. */
function putBlocks(flow: PageFlow, blocks: readonly PreparedBlock[]): void {
  const starts = blocks.map(({ start }) => start);
  for (let index = blocks.length - 2; index >= 0; index -= 1) {
    const next = blocks[index + 1];
    if (blocks[index]?.heading === true && next !== undefined) {
      starts[index] = (starts[index] ?? 0) + next.above + (starts[index + 1] ?? 0);
    }
  }
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    flow.space(before?.heading === true ? Math.min(block.above, 6) : block.above);
    flow.keep(starts[index] ?? 0);
    block.draw(flow);
  });
}

function propertiesOf(report: Report): DocumentProperties {
  const title = [report.title, report.subtitle, report.fileName].map(oneLine).find((text) => text !== '') ?? 'Report';
  return { title, author: oneLine(report.author), language: report.language, made: new Date(report.madeAt) };
}
