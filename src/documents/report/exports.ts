import type { Result } from '../../domain/shared/result';
import type { Report } from './report';

/** A file that a person is given: its name with ending, its media type, its content. */
export type ExportedFile = {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array<ArrayBuffer> | string;
};

export type SavePdfProblem =
  /** A part of the app, or a font, could not be fetched: the network is down, or a newer version was put in place. */
  | { readonly kind: 'partNotLoaded' }
  /** A fault of ours: the report is there, but could not be drawn. */
  | { readonly kind: 'notDrawn'; readonly detail: string };

/** The ways in which something leaves the app. Built once, at the top; tests put their own in its place. */
export type Exports = {
  /** Hands a file to the browser, which saves it where the person's downloads go. */
  readonly saveFile: (file: ExportedFile) => void;
  readonly savePdf: (report: Report) => Promise<Result<undefined, SavePdfProblem>>;
};
