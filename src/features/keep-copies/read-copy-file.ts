import type { Copy } from '../../domain/record/copy';
import { fail, type Result } from '../../domain/shared/result';
import type { OpenProblem } from './problem-words';

/** Far above ten years of a busy council, and far below what a browser can hold. In bytes. */
const largest = 300_000_000;

/** Reads a file that a person chose, all of it, and checks all of it. */
export const readCopyFile = async (file: File): Promise<Result<Copy, OpenProblem>> => {
  if (file.size > largest) return fail({ kind: 'tooLarge' });
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return fail({ kind: 'unreadable' });
  const { readCopy } = await import('../../domain/record/read-copy');
  return readCopy(text);
};
