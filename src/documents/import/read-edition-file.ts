import { readItemTable } from '../../domain/edition/loading/read-item-table';
import type { ReadTable } from '../../domain/edition/loading/item-table';
import { type JsonProblem, readLoadedJson } from '../../domain/edition/loading/read-loaded-json';
import type { Edition } from '../../domain/edition/edition';
import { fail, type Result, succeed } from '../../domain/shared/result';
import type { FileProblem } from './file-problem';
import { readCsv } from './read-csv';
import { readWorkbook } from './read-workbook';
import { sniffFile } from './sniff-file';

/** What a chosen file holds: a whole edition, or a sheet of items of which a person still has to say the rest. */
export type EditionFile =
  | { readonly is: 'edition'; readonly edition: Edition }
  | {
      readonly is: 'table';
      readonly table: ReadTable;
      readonly sheet: string | undefined;
      readonly otherSheets: readonly string[];
    };

/** In bytes. A form of 500 long items has less than a fifth of it. */
export const largestFile = 5_000_000;

type Chosen = Pick<File, 'size' | 'arrayBuffer'>;

/** Reads a file that a person chose, all of it, and checks all of it. Its name is not believed; only what is in it. */
export const readEditionFile = async (file: Chosen): Promise<Result<EditionFile, FileProblem | JsonProblem>> => {
  if (file.size > largestFile) return fail({ kind: 'tooLarge', bytes: file.size, limit: largestFile });
  const buffer = await file.arrayBuffer().catch(() => undefined);
  if (!buffer) return fail({ kind: 'unreadable' });
  const bytes = new Uint8Array(buffer);
  const sniffed = sniffFile(bytes);
  if (!sniffed.ok) return sniffed;
  if (sniffed.value.is === 'text' && /^\s*[{[]/.test(sniffed.value.text)) {
    const edition = readLoadedJson(sniffed.value.text);
    return edition.ok ? succeed({ is: 'edition', edition: edition.value }) : edition;
  }
  const read = sniffed.value.is === 'text' ? readCsv(sniffed.value.text) : await readWorkbook(bytes);
  if (!read.ok) return read;
  const { rows, sheet, otherSheets } = read.value;
  const table = readItemTable(rows);
  return table.ok
    ? succeed({ is: 'table', table: table.value, sheet, otherSheets })
    : fail({ kind: 'table', problems: table.problem });
};
