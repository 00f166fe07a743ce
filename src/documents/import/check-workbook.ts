import { fail, type Result, succeed } from '../../domain/shared/result';
import type { FileProblem } from './file-problem';

/** All parts of a workbook unpacked, in bytes: a form of 500 long items has less than half of it. */
export const largestInside = 12_000_000;
const mostParts = 1000;
/** Merging more than this is a fault or a trap: the reader would make each cell. */
const largestMerge = 10_000;

type Part = { readonly name: string; readonly method: number; readonly start: number; readonly packed: number };

/**
 * Whether a zip is a workbook that is safe to read: unpacks each part by itself, counting as it goes and stopping at the
 * limit, before any reader that would hold all of it sees it. What the file says of its own sizes is not believed.
 */
export const checkWorkbook = async (bytes: Uint8Array<ArrayBuffer>): Promise<Result<undefined, FileProblem>> => {
  const parts = partsOf(bytes);
  if (!parts) return fail({ kind: 'damaged' });
  if (parts === 'encrypted') return fail({ kind: 'passwordProtected' });
  const names = new Set(parts.map(({ name }) => name));
  const problem = kindProblem(names);
  if (problem) return fail(problem);
  if (parts.length > mostParts) return fail({ kind: 'tooLargeInside', limit: largestInside });
  let left = largestInside;
  for (const part of parts) {
    const content = await unpack(bytes, part, left);
    if (content === 'damaged') return fail({ kind: 'damaged' });
    if (content === 'tooLarge') return fail({ kind: 'tooLargeInside', limit: largestInside });
    left -= content.length;
    if (/\.(xml|rels)$/.test(part.name) && !isSafeXml(content))
      return fail({ kind: 'tooLargeInside', limit: largestInside });
    if (part.name === '[Content_Types].xml' && /macroEnabled/i.test(new TextDecoder().decode(content)))
      return fail({ kind: 'macros' });
  }
  return succeed(undefined);
};

const kindProblem = (names: ReadonlySet<string>): FileProblem | undefined => {
  const any = (pattern: RegExp): boolean => [...names].some((name) => pattern.test(name));
  if (names.has('xl/vbaProject.bin')) return { kind: 'macros' };
  if (names.has('xl/workbook.bin')) return { kind: 'otherProgram', what: 'binaryExcel' };
  if (any(/^word\//)) return { kind: 'otherProgram', what: 'word' };
  if (names.has('content.xml') && names.has('mimetype')) return { kind: 'otherProgram', what: 'openDocument' };
  if (names.has('xl/workbook.xml') && names.has('[Content_Types].xml')) return undefined;
  return { kind: 'otherProgram', what: 'zip' };
};

const endMark = 0x06054b50;
const directoryMark = 0x02014b50;
const localMark = 0x04034b50;

/** The parts that the directory at the end of a zip lists; undefined where it is damaged. */
const partsOf = (bytes: Uint8Array<ArrayBuffer>): readonly Part[] | 'encrypted' | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const earliest = Math.max(0, end - 0xffff);
  while (end >= earliest && view.getUint32(end, true) !== endMark) end--;
  if (end < earliest) return undefined;
  const parts: Part[] = [];
  try {
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    for (let n = 0; n < count; n++) {
      if (view.getUint32(at, true) !== directoryMark) return undefined;
      if ((view.getUint16(at + 8, true) & 1) === 1) return 'encrypted';
      const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
      const local = view.getUint32(at + 42, true);
      if (view.getUint32(local, true) !== localMark) return undefined;
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      parts.push({
        name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (name ?? 0))),
        method: view.getUint16(at + 10, true),
        start,
        packed: view.getUint32(at + 20, true),
      });
      at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
    }
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  return parts;
};

const unpack = async (
  bytes: Uint8Array<ArrayBuffer>,
  { method, start, packed }: Part,
  most: number,
): Promise<Uint8Array | 'damaged' | 'tooLarge'> => {
  if (start + packed > bytes.length) return 'damaged';
  const stored = bytes.subarray(start, start + packed);
  if (method === 0) return stored.length > most ? 'tooLarge' : stored;
  if (method !== 8) return 'damaged';
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    const reader = new Blob([stored]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > most) {
        await reader.cancel();
        return 'tooLarge';
      }
      chunks.push(value);
    }
  } catch {
    return 'damaged';
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};

// Entities that hold entities grow without end, and Excel writes none.
const isSafeXml = (content: Uint8Array): boolean => {
  const text = new TextDecoder().decode(content);
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return false;
  return Array.from(text.matchAll(/<(?:\w+:)?mergeCell\s[^>]*ref="([^"]*)"/g), ([, ref]) => areaOf(ref ?? '')).every(
    (area) => area <= largestMerge,
  );
};

const areaOf = (ref: string): number => {
  const found = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(ref);
  if (!found) return 1;
  const [left, top, right, bottom] = [
    columnNumber(found[1] ?? ''),
    Number(found[2]),
    columnNumber(found[3] ?? ''),
    Number(found[4]),
  ];
  return (Math.abs(right - left) + 1) * (Math.abs(bottom - top) + 1);
};

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
