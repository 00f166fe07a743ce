import { readFileSync } from 'node:fs';
import type { PdfFonts } from '../../src/documents/pdf/pdf-fonts';

const folder = new URL('../../node_modules/@expo-google-fonts/atkinson-hyperlegible-next/', import.meta.url);
const read = (face: string): Uint8Array =>
  readFileSync(new URL(`${face}/AtkinsonHyperlegibleNext_${face}.ttf`, folder));

/** The report's faces, read from disk as `loadFonts` fetches them in the browser. */
export const fonts: PdfFonts = { regular: read('400Regular'), bold: read('700Bold') };
