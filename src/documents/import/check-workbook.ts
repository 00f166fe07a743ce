import { fail, type Result, succeed } from '../../domain/shared/result';
import { areMergesSafe } from './check-merges';
import type { FileProblem } from './file-problem';

/** All parts of a workbook that are read, unpacked, in bytes: what takes about a second on an old laptop. A form of 500
 *  long items has less than half of it. */
export const largestInside = 5_000_000;
const mostParts = 1000;
/** The reader makes 16,384 columns of a stray cell in the last one, on each sheet. */
const mostSheets = 50;

type Part = { readonly name: string; readonly method: number; readonly start: number; readonly packed: number };

/** One part of a workbook, unpacked. */
export type PartContent = { readonly name: string; readonly content: Uint8Array<ArrayBuffer> };

// Pictures, notes, themes and tables hold no words of ours: the reader never sees them.
const readParts =
  /^\/?(_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet\d+\.xml)$/;
const typesPart = '[Content_Types].xml';

/**
 * The parts of a workbook that hold what is read, where they are safe to read: unpacks each by itself, counting as it goes
 * and stopping at the limit, before any reader that would hold all of it sees it. What the file says of its own sizes is
 * not believed. Of two parts with one name, the later.
 */
export const checkWorkbook = async (
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<readonly PartContent[], FileProblem>> => {
  const parts = partsOf(bytes);
  if (!parts) return fail({ kind: 'damaged' });
  if (parts === 'encrypted') return fail({ kind: 'passwordProtected' });
  const names = new Set(parts.map(({ name }) => name));
  const problem = kindProblem(names);
  if (problem) return fail(problem);
  const wanted = parts.filter(({ name }) => readParts.test(name) || name === typesPart);
  const sheets = wanted.filter(({ name }) => name.includes('worksheets/'));
  if (parts.length > mostParts || sheets.length > mostSheets)
    return fail({ kind: 'tooLargeInside', limit: largestInside });
  let left = largestInside;
  const safe = new Map<string, PartContent>();
  for (const part of wanted) {
    const content = await unpack(bytes, part, left);
    if (content === 'damaged') return fail({ kind: 'damaged' });
    if (content === 'tooLarge') return fail({ kind: 'tooLargeInside', limit: largestInside });
    left -= content.length;
    const text = new TextDecoder().decode(content);
    if (!isSafeXml(text) || (part.name.endsWith('workbook.xml') && !areSheetIdsSmall(text)))
      return fail({ kind: 'tooLargeInside', limit: largestInside });
    if (part.name === typesPart && /macroEnabled/i.test(text)) return fail({ kind: 'macros' });
    const name = part.name.replace(/^\//, '');
    if (name !== typesPart) safe.set(name, { name, content });
  }
  return succeed([...safe.values()]);
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
    if (isZip64(view, end)) return undefined;
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

const locator64Mark = 0x07064b50;

// The longer records are for what has more parts or bytes than any form, and could list other parts than the short one.
const isZip64 = (view: DataView, end: number): boolean =>
  (end >= 20 && view.getUint32(end - 20, true) === locator64Mark) ||
  [4, 6, 8, 10].some((offset) => view.getUint16(end + offset, true) === 0xffff) ||
  [12, 16].some((offset) => view.getUint32(end + offset, true) === 0xffffffff);

const unpack = async (
  bytes: Uint8Array<ArrayBuffer>,
  { method, start, packed }: Part,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | 'damaged' | 'tooLarge'> => {
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
const isSafeXml = (text: string): boolean => !/<!(DOCTYPE|ENTITY)/i.test(text) && areMergesSafe(text);

// The reader keeps its sheets in a list by their id, and goes through all of it.
const areSheetIdsSmall = (text: string): boolean =>
  Array.from(text.matchAll(/\ssheetId\s{0,5}=\s{0,5}["']([^"'<]*)/g)).every(([, id]) => /^\d{1,5}$/.test(id ?? ''));
