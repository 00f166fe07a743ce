import type { PartContent } from './check-workbook';

/**
 * A workbook of these parts alone, as a zip without packing, for the reader: whatever else the chosen file says of itself,
 * the reader sees what was checked. Named ranges are left out, since it would make a cell of each that they name.
 */
export const plainWorkbook = (parts: readonly PartContent[]): ArrayBuffer => {
  const plain = parts.map((part) => (part.name === 'xl/workbook.xml' ? withoutNames(part) : part));
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, content } of plain) {
    const title = new TextEncoder().encode(name);
    // Version, flags, method, time, date; then the sum, both sizes, the length of the name and of what follows it.
    const common = [...shorts(20, 0, 0, 0, 0), ...longs(crc32(content), content.length, content.length)];
    const names = shorts(title.length, 0);
    const local = Uint8Array.of(...longs(0x04034b50), ...common, ...names, ...title);
    const rest = [...shorts(0, 0, 0), ...longs(0, at)];
    directory.push(Uint8Array.of(...longs(0x02014b50), ...shorts(20), ...common, ...names, ...rest, ...title));
    pieces.push(local, content);
    at += local.length + content.length;
  }
  const listed = directory.reduce((sum, { length }) => sum + length, 0);
  const counts = shorts(0, 0, plain.length, plain.length);
  const end = Uint8Array.of(...longs(0x06054b50), ...counts, ...longs(listed, at), ...shorts(0));
  return joined([...pieces, ...directory, end]).buffer;
};

// No attribute can hold a `<`, so only the element itself is renamed, to one that the reader does not know.
const withoutNames = ({ name, content }: PartContent): PartContent => ({
  name,
  content: new TextEncoder().encode(new TextDecoder().decode(content).replace(/<(\/?)definedNames/g, '<$1unreadNames')),
});

const shorts = (...numbers: readonly number[]): number[] => numbers.flatMap((n) => [n & 255, (n >>> 8) & 255]);
const longs = (...numbers: readonly number[]): number[] => numbers.flatMap((n) => shorts(n & 0xffff, n >>> 16));

const joined = (pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

const crc32 = (bytes: Uint8Array): number => {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (remainders[(sum ^ byte) & 255] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
};
