import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A word on a page, in points from the top left corner. Its height is the font's own, from ascent to descent. */
export type WordBox = {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** An element of the structure as `pdfinfo` prints it: its own text, and its attributes such as `Scope`. */
export type StructureNode = {
  readonly type: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly StructureNode[];
};

/** The text in the order in which it is drawn, pages parted by form feeds. */
export const pdfText = (bytes: Uint8Array): string => onFile(bytes, (file) => run('pdftotext', ['-raw', file, '-']));

/** What `pdfinfo` says of the file, by the names it prints. */
export function pdfProperties(bytes: Uint8Array): Readonly<Record<string, string>> {
  const lines = onFile(bytes, (file) => run('pdfinfo', ['-isodates', file])).split('\n');
  return Object.fromEntries(lines.map((line) => [line.split(':', 1)[0] ?? '', line.replace(/^[^:]*:\s*/, '')]));
}

/** Faults that qpdf finds in the file; none if it is sound. */
export function pdfFaults(bytes: Uint8Array): readonly string[] {
  const report = onFile(bytes, (file) => run('qpdf', ['--check', file], true));
  const sound = report.includes('No syntax or stream encoding errors found');
  const complaints = report
    .split('\n')
    .filter((line) => /warning|error/i.test(line) && !/No syntax|cannot detect/.test(line));
  return sound ? complaints : [...complaints, report];
}

/** The file's objects as qpdf lists them, streams decompressed. */
export function pdfObjects(bytes: Uint8Array): unknown {
  const options = ['--json=2', '--json-key=qpdf', '--json-stream-data=inline', '--decode-level=generalized'];
  return JSON.parse(onFile(bytes, (file) => run('qpdf', [...options, file])));
}

/** The bookmarks, outer before inner: how deep, their titles, and the pages that they lead to. */
export function pdfBookmarks(bytes: Uint8Array): readonly (readonly [depth: number, title: string, page: number])[] {
  const json: unknown = JSON.parse(onFile(bytes, (file) => run('qpdf', ['--json=2', '--json-key=outlines', file])));
  const flatten = (entry: unknown, depth: number): [number, string, number][] => [
    [depth, String(read(entry, 'title')), Number(read(entry, 'destpageposfrom1'))],
    ...listOf(read(entry, 'kids')).flatMap((kid) => flatten(kid, depth + 1)),
  ];
  return listOf(read(json, 'outlines')).flatMap((entry) => flatten(entry, 0));
}

export function pdfWordBoxes(bytes: Uint8Array): readonly (readonly WordBox[])[] {
  const pages = onFile(bytes, (file) => run('pdftotext', ['-bbox', file, '-']))
    .split('<page ')
    .slice(1);
  const word = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)<\/word>/g;
  return pages.map((page) =>
    Array.from(page.matchAll(word), ([, left, top, right, bottom, text]) => ({
      text: plain(text ?? ''),
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
    })),
  );
}

export function pdfStructure(bytes: Uint8Array): readonly StructureNode[] {
  type Open = { type: string; attributes: Record<string, string>; text: string; children: Open[]; depth: number };
  const top: Open[] = [];
  const open: Open[] = [];
  for (const line of onFile(bytes, (file) => run('pdfinfo', ['-struct-text', file])).split('\n')) {
    const text = /^\s*"(.*)"$/s.exec(line)?.[1];
    const attribute = /^\s* \/(\S+) (.*)$/.exec(line);
    const element = /^(\s*)(\w+)(?: \((?:block|inline)\))?:?$/.exec(line);
    const last = open.at(-1);
    if (text !== undefined) {
      const depth = line.search(/\S/);
      while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
      const owner = open.at(-1);
      if (owner !== undefined) owner.text += text;
    } else if (attribute !== null && last !== undefined) {
      last.attributes[attribute[1] ?? ''] = (attribute[2] ?? '').replace(/^\//, '');
    } else if (element !== null) {
      const depth = element[1]?.length ?? 0;
      while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
      const node: Open = { type: element[2] ?? '', attributes: {}, text: '', children: [], depth };
      (open.at(-1)?.children ?? top).push(node);
      open.push(node);
    }
  }
  return top;
}

/** Every element of a type, in reading order. */
export function elementsOfType(nodes: readonly StructureNode[], type: string): readonly StructureNode[] {
  return nodes.flatMap((node) => [...(node.type === type ? [node] : []), ...elementsOfType(node.children, type)]);
}

function run(tool: string, args: readonly string[], evenIfItFails = false): string {
  try {
    return execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { code, stdout, stderr } = failureOf(error);
    if (code === 'ENOENT') {
      throw new Error(`${tool} is missing: these tests read PDFs with the Debian packages poppler-utils and qpdf.`);
    }
    if (evenIfItFails) return `${stdout}${stderr}`;
    throw error;
  }
}

const read = (object: unknown, key: string): unknown =>
  typeof object === 'object' && object !== null ? Reflect.get(object, key) : undefined;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function failureOf(error: unknown): { readonly code: unknown; readonly stdout: string; readonly stderr: string } {
  const text = (key: 'stdout' | 'stderr'): string => {
    const value = read(error, key);
    return typeof value === 'string' ? value : '';
  };
  return { code: read(error, 'code'), stdout: text('stdout'), stderr: text('stderr') };
}

function onFile<T>(bytes: Uint8Array, read: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const file = join(folder, 'read.pdf');
    writeFileSync(file, bytes);
    return read(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const plain = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
