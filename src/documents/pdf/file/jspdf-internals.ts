import type { jsPDF } from 'jspdf';
import type { Typeface } from '../text/typeface';

/**
 * The part of jsPDF below its public functions, which tags and bookmarks need.
 * Its own types leave this out, so each `as` here states what version 4.2.1 was read to have; the version is pinned.
 */
type Internals = {
  write(text: string): void;
  newObject(): number;
  getCurrentPageInfo(): { pageNumber: number };
  getPageInfo(page: number): { objId: number };
  events: { subscribe(topic: string, listener: (details: { pageNumber: number }) => void): void };
};
type Private = { setPdfVersion(version: string): void; buildDocument(): string };
type TrueType = {
  ascender: number;
  decender: number;
  cmap: { unicode: { codeMap: Record<number, number | undefined> } };
  characterToGlyph(unit: number): number;
  widthOfGlyph(glyph: number): number;
};

// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- see above
const internals = (doc: jsPDF): Internals => doc.internal as unknown as Internals;
// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- see above
const hidden = (doc: jsPDF): Private => (doc as unknown as { __private__: Private }).__private__;

/** Adds a line to the content of the current page or, while the file is being put together, to the file. */
export const write = (doc: jsPDF, text: string): void => internals(doc).write(text);
/** Starts an object of the file and gives its number. */
export const newObject = (doc: jsPDF): number => internals(doc).newObject();
export const currentPage = (doc: jsPDF): number => internals(doc).getCurrentPageInfo().pageNumber;
/** The object number of a page, known once the file is being put together. */
export const pageObject = (doc: jsPDF, page: number): number => internals(doc).getPageInfo(page).objId;
export const setVersion = (doc: jsPDF, version: string): void => hidden(doc).setPdfVersion(version);

export const onPage = (doc: jsPDF, listener: (page: number) => void): void =>
  internals(doc).events.subscribe('putPage', ({ pageNumber }) => listener(pageNumber));
export const onObjects = (doc: jsPDF, listener: () => void): void =>
  internals(doc).events.subscribe('postPutResources', listener);
export const onCatalogue = (doc: jsPDF, listener: () => void): void =>
  internals(doc).events.subscribe('putCatalog', listener);

/** Puts the file together, one character for each byte. The public `output` shows an alert box if it fails. */
export const buildFile = (doc: jsPDF): string => hidden(doc).buildDocument();

/** Embeds a face under a family name of its own: jsPDF writes that name as the font's name in the file. */
export function embedFace(doc: jsPDF, family: string, file: ArrayBuffer | Uint8Array): Typeface {
  const fileName = `${family}.ttf`;
  doc.addFileToVFS(fileName, binaryString(file instanceof Uint8Array ? file : new Uint8Array(file)));
  doc.addFont(fileName, family, 'normal', 400, 'Identity-H');
  doc.setFont(family, 'normal');
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- see above
  const metrics = doc.getFont()['metadata'] as unknown as TrueType;
  const glyphs = metrics.cmap.unicode.codeMap;
  return {
    family,
    covers: (unit) => (glyphs[unit] ?? 0) !== 0,
    // Whole thousandths, as jsPDF writes them into the file, so that lines are measured as they are drawn.
    width: (unit) => Math.trunc(metrics.widthOfGlyph(metrics.characterToGlyph(unit))) / 1000,
    ascent: metrics.ascender / 1000,
    descent: -metrics.decender / 1000,
  };
}

function binaryString(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 0x2000) text += String.fromCharCode(...bytes.subarray(i, i + 0x2000));
  return text;
}

type Filters = { processDataByFilters(data: string, filters: readonly string[]): { data: string } };

/** Compresses as `FlateDecode` undoes; both sides one character for each byte. */
export const compress = (doc: jsPDF, data: string): string =>
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- see above
  (doc as unknown as Filters).processDataByFilters(data, ['FlateEncode']).data;
