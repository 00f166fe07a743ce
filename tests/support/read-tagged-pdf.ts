import { pdfObjects } from './read-pdf';
import {
  readCharacterMap,
  readMarkedContent,
  type MarkedPiece,
  type PageFont,
  type ShownText,
} from './read-marked-content';

/** An element of the structure tree with all its text, that of its children included. */
export type TaggedElement = {
  readonly type: string;
  readonly text: string;
  /** Numbers of the pages that it has content on. */
  readonly pages: readonly number[];
  readonly children: readonly TaggedElement[];
};

/** A tagged file, read without poppler: how structure, parent tree and page content hold together. */
export type TaggedPdf = {
  readonly root: TaggedElement;
  readonly pages: readonly (readonly MarkedPiece[])[];
  /** The text of each page where it is drawn. */
  readonly shown: readonly (readonly ShownText[])[];
  /** What is wrong with it, a sentence each. */
  readonly faults: readonly string[];
  readonly catalogue: Readonly<Record<string, unknown>>;
};

type Dictionary = Readonly<Record<string, unknown>>;

export function readTaggedPdf(bytes: Uint8Array): TaggedPdf {
  const objects = indirectObjects(pdfObjects(bytes));
  const resolve = (value: unknown): unknown =>
    typeof value === 'string' && /^\d+ \d+ R$/.test(value) ? objects.get(value)?.value : value;
  const dictionary = (value: unknown): Dictionary => asDictionary(resolve(value));
  const faults: string[] = [];

  const catalogue = dictionary(asDictionary(objects.get('trailer')?.value)['/Root']);
  const pageNames = list(dictionary(catalogue['/Pages'])['/Kids']).map(String);
  const readFont = (name: unknown): PageFont => {
    const font = dictionary(name);
    const face = dictionary(list(font['/DescendantFonts'])[0]);
    const descriptor = dictionary(face['/FontDescriptor']);
    const pairs = numberTree(list(face['/W']));
    return {
      characters: readCharacterMap(objects.get(String(font['/ToUnicode']))?.data ?? ''),
      widths: new Map(Array.from(pairs, ([glyph, widths]) => [glyph, Number(list(widths)[0])])),
      ascent: Number(descriptor['/Ascent']),
      descent: Number(descriptor['/Descent']),
    };
  };
  const contents = pageNames.map((name, index) => {
    const page = dictionary(name);
    const named = Object.entries(dictionary(dictionary(page['/Resources'])['/Font']));
    const fonts = new Map(named.map(([key, font]) => [key, readFont(font)]));
    const read = readMarkedContent(objects.get(String(page['/Contents']))?.data ?? '', fonts);
    faults.push(...read.faults.map((fault) => `page ${index + 1}: ${fault}`));
    return read;
  });
  const pages = contents.map(({ pieces }) => pieces);

  const tree = dictionary(catalogue['/StructTreeRoot']);
  const parents = numberTree(list(dictionary(tree['/ParentTree'])['/Nums']));
  const claimed = new Set<string>();

  const readElement = (name: unknown): TaggedElement => {
    const element = dictionary(name);
    const parts = list(element['/K'] ?? []).map((kid) => {
      const marked = markOf(kid, element['/Pg'], dictionary);
      if (marked === null) {
        const child = readElement(kid);
        if (dictionary(kid)['/P'] !== name) faults.push(`${child.type} does not name its parent`);
        return { text: child.text, pages: child.pages, child };
      }
      const page = pageNames.indexOf(marked.page);
      const key = `${page} ${marked.id}`;
      if (claimed.has(key)) faults.push(`content ${marked.id} of page ${page + 1} is claimed twice`);
      claimed.add(key);
      const owner = list(resolve(parents.get(Number(dictionary(marked.page)['/StructParents']))))[marked.id];
      if (owner !== name)
        faults.push(`the parent tree gives content ${marked.id} of page ${page + 1} to another element`);
      const piece = pages[page]?.find(({ id }) => id === marked.id);
      if (piece === undefined) faults.push(`content ${marked.id} of page ${page + 1} is not drawn`);
      return { text: piece?.text ?? '', pages: [page + 1], child: null };
    });
    return {
      type: String(element['/S']).slice(1),
      text: actualText(element) ?? parts.map(({ text }) => text).join(''),
      pages: [...new Set(parts.flatMap((part) => part.pages))],
      children: parts.map(({ child }) => child).filter((child) => child !== null),
    };
  };
  const root = readElement(list(tree['/K'])[0]);

  pages.forEach((pieces, page) => {
    const ids = pieces.map(({ id }) => id).filter((id) => id !== null);
    if (new Set(ids).size !== ids.length) faults.push(`page ${page + 1} numbers two pieces of content alike`);
    for (const id of ids) {
      if (!claimed.has(`${page} ${id}`)) faults.push(`content ${id} of page ${page + 1} is in no element`);
    }
  });
  return { root, pages, shown: contents.map(({ shown }) => shown), faults, catalogue };
}

/** Every element of a type, in reading order. */
export function taggedElements(root: TaggedElement, type: RegExp): readonly TaggedElement[] {
  return [...(type.test(root.type) ? [root] : []), ...root.children.flatMap((child) => taggedElements(child, type))];
}

function markOf(
  kid: unknown,
  page: unknown,
  dictionary: (value: unknown) => Dictionary,
): { readonly page: string; readonly id: number } | null {
  if (typeof kid === 'number') return { page: String(page), id: kid };
  const entry = dictionary(kid);
  return entry['/Type'] === '/MCR' ? { page: String(entry['/Pg']), id: Number(entry['/MCID']) } : null;
}

function actualText(element: Dictionary): string | null {
  const text = element['/ActualText'];
  return typeof text === 'string' ? text.replace(/^u:/, '') : null;
}

function numberTree(pairs: readonly unknown[]): ReadonlyMap<number, unknown> {
  const found = new Map<number, unknown>();
  for (let i = 0; i < pairs.length; i += 2) found.set(Number(pairs[i]), pairs[i + 1]);
  return found;
}

function indirectObjects(json: unknown): ReadonlyMap<string, { readonly value: unknown; readonly data: string }> {
  const entries = Object.entries(asDictionary(list(asDictionary(json)['qpdf'])[1]));
  return new Map(
    entries.map(([name, stored]) => {
      const { value, stream } = asDictionary(stored);
      const data = asDictionary(stream)['data'];
      const text = typeof data === 'string' ? Buffer.from(data, 'base64').toString('latin1') : '';
      return [name.replace(/^obj:/, ''), { value: value ?? asDictionary(stream)['dict'], data: text }];
    }),
  );
}

// qpdf's output is plain JSON; what is not a dictionary or a list where one is due reads as empty, and a check fails.
const asDictionary = (value: unknown): Dictionary =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Dictionary) : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
