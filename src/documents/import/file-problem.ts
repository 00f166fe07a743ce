import type { TableProblem } from '../../domain/edition/loading/table-problem';

/** Why a file is not read. Nothing of it has been stored. */
export type FileProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'tooLarge'; readonly bytes: number; readonly limit: number }
  /** It moved, vanished, or another program holds it. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'passwordProtected' }
  | { readonly kind: 'oldExcel' }
  | { readonly kind: 'macros' }
  | {
      readonly kind: 'otherProgram';
      readonly what: 'word' | 'pdf' | 'openDocument' | 'binaryExcel' | 'web' | 'zip' | 'unknown';
    }
  | { readonly kind: 'damaged' }
  /** Its parts are far larger than the file, or too many: it was made to fill the computer, or holds another kind of data. */
  | { readonly kind: 'tooLargeInside'; readonly limit: number }
  | { readonly kind: 'wrongEncoding'; readonly looksLike: 'utf-16' | 'windows-1252' }
  | { readonly kind: 'badQuotes'; readonly row: number }
  | { readonly kind: 'hiddenSheet'; readonly sheet: string }
  | {
      readonly kind: 'noSheetWithHeader';
      readonly sheets: readonly string[];
      readonly hidden: readonly string[];
      readonly wanted: readonly string[];
    }
  | { readonly kind: 'table'; readonly problems: readonly TableProblem[] };
