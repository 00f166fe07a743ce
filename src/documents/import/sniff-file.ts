import { fail, type Result, succeed } from '../../domain/shared/result';
import type { FileProblem } from './file-problem';

/** What a file is, by what is in it; its name may say anything. */
export type Sniffed = { readonly is: 'zip' } | { readonly is: 'text'; readonly text: string };

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const holds = (bytes: Uint8Array, text: string): boolean => {
  // Names in these containers are written in two bytes a letter.
  const wanted = Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
};

/** A workbook's zip, or the text of the file; else why it can be neither. */
export const sniffFile = (bytes: Uint8Array): Result<Sniffed, FileProblem> => {
  if (bytes.length === 0) return fail({ kind: 'empty' });
  if (startsWith(bytes, 0x50, 0x4b)) return succeed({ is: 'zip' });
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return fail({ kind: holds(bytes, 'EncryptedPackage') ? 'passwordProtected' : 'oldExcel' });
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return fail({ kind: 'otherProgram', what: 'pdf' });
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || everySecondIsZero(bytes))
    return fail({ kind: 'wrongEncoding', looksLike: 'utf-16' });
  if (bytes.includes(0)) return fail({ kind: 'otherProgram', what: 'unknown' });
  const text = decoded(bytes);
  if (text === undefined) return fail({ kind: 'wrongEncoding', looksLike: 'windows-1252' });
  if (text.trim() === '') return fail({ kind: 'empty' });
  return /^\s*<(!doctype|html|\?xml|table)/i.test(text)
    ? fail({ kind: 'otherProgram', what: 'web' })
    : succeed({ is: 'text', text });
};

const everySecondIsZero = (bytes: Uint8Array): boolean => {
  const start = bytes.subarray(0, 64);
  const zeros = (parity: number): number => start.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  return start.length >= 8 && (zeros(1) > start.length * 0.4 || zeros(0) > start.length * 0.4);
};

const decoded = (bytes: Uint8Array): string | undefined => {
  try {
    // Leaves a byte order mark out.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
