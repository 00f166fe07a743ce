import type { jsPDF } from 'jspdf';
import { newObject, onCatalogue, onObjects, pageObject, write } from './jspdf-internals';
import { pdfNumber, pdfString } from './pdf-string';

/** A heading to jump to. `top` is its distance from the bottom of the page, in points. */
export type Bookmark = { readonly level: number; readonly title: string; readonly page: number; readonly top: number };

type Entry = { readonly bookmark: Bookmark; readonly children: Entry[] };

/** Has jsPDF write the headings as bookmarks. Its own outline leads to the top of a page and garbles some letters. */
export function writeBookmarks(doc: jsPDF, bookmarks: readonly Bookmark[]): void {
  if (bookmarks.length === 0) return;
  let root = 0;
  onObjects(doc, () => {
    root = writeEntries(doc, nest(bookmarks));
  });
  onCatalogue(doc, () => write(doc, `/Outlines ${root} 0 R`));
}

function nest(bookmarks: readonly Bookmark[]): readonly Entry[] {
  const top: Entry[] = [];
  const open: Entry[] = [];
  for (const bookmark of bookmarks) {
    const entry: Entry = { bookmark, children: [] };
    while ((open.at(-1)?.bookmark.level ?? 0) >= bookmark.level) open.pop();
    (open.at(-1)?.children ?? top).push(entry);
    open.push(entry);
  }
  return top;
}

const countOf = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { children }) => sum + 1 + countOf(children), 0);

function writeEntries(doc: jsPDF, top: readonly Entry[]): number {
  const root = newObject(doc);
  let next = root + 1;
  const numbers = new Map<Entry, number>();
  const number = (entries: readonly Entry[]): void =>
    entries.forEach((entry) => {
      numbers.set(entry, next);
      next += 1;
      number(entry.children);
    });
  number(top);
  const link = (key: string, entry: Entry | undefined): string =>
    entry === undefined ? '' : ` /${key} ${numbers.get(entry) ?? root} 0 R`;
  const ends = (entries: readonly Entry[]): string => link('First', entries[0]) + link('Last', entries.at(-1));
  const writeAll = (entries: readonly Entry[], parent: number): void =>
    entries.forEach((entry, index) => {
      const object = newObject(doc);
      if (object !== numbers.get(entry)) throw new Error('The numbering of bookmarks drifted');
      const { title, page, top: height } = entry.bookmark;
      const around = link('Prev', entries[index - 1]) + link('Next', entries[index + 1]) + ends(entry.children);
      const count = entry.children.length === 0 ? '' : ` /Count ${countOf(entry.children)}`;
      const place = `/Dest [${pageObject(doc, page)} 0 R /XYZ null ${pdfNumber(height)} null]`;
      write(doc, `<</Title ${pdfString(title)} /Parent ${parent} 0 R${around}${count} ${place}>>\nendobj`);
      writeAll(entry.children, object);
    });
  write(doc, `<</Type /Outlines${ends(top)} /Count ${countOf(top)}>>\nendobj`);
  writeAll(top, root);
  return root;
}
