import { type Evidence, readEvidence } from '../domain/evidence/evidence';
import type { FileVersion, KeptFile } from '../domain/evidence/file-version';
import { mayHold, versionsWithContent } from '../domain/evidence/library';
import { fail, type Result, succeed } from '../domain/shared/result';
import type { Desk, Work } from './desk';
import type { ContentSource, FileReadProblem, FileStoreProblem, FileWatch } from './ports';

/** What Windows calls 100 MB. In bytes. */
export const largestFile = 104_857_600;

/** A file that a person chose, on its way into storage. */
export type Upload = FileWatch & {
  readonly source: ContentSource;
  readonly name: string;
  readonly type: string;
  /** Told before each part of the work: a file of a size that is known here is compared before it is stored. */
  readonly onStage?: (stage: 'comparing' | 'storing') => void;
};

/** Why a file was not taken. Nothing of it is stored. */
export type FileProblem =
  | FileStoreProblem
  | { readonly kind: 'fileEmpty' }
  | { readonly kind: 'fileTooLarge'; readonly size: number }
  /** In bytes, as the browser estimates what it may still use. */
  | { readonly kind: 'spaceTooSmall'; readonly size: number; readonly free: number }
  /** A piece of the same authority holds the very same file. */
  | { readonly kind: 'fileHereAlready'; readonly evidence: string; readonly title: string }
  /** The piece that it is added to has it, as one of its versions. */
  | { readonly kind: 'fileIsVersion' }
  /** It is not the file that was asked for. */
  | { readonly kind: 'fileDiffers' };

/** Why a stored file cannot be given back. */
export type SaveFileProblem =
  | FileReadProblem
  /** A part of it is lost or changed: it is no longer what was added. */
  | { readonly kind: 'fileDamaged' };

/** What can be said of a file before a byte of it is stored. */
export const checkFile = async (
  { health }: Desk,
  { source: { size } }: Upload,
): Promise<Result<undefined, FileProblem>> => {
  if (size === 0) return fail({ kind: 'fileEmpty' });
  if (size > largestFile) return fail({ kind: 'fileTooLarge', size });
  const { freeBytes } = await health.state();
  if (freeBytes !== undefined && freeBytes < size) return fail({ kind: 'spaceTooSmall', size, free: freeBytes });
  return succeed(undefined);
};

const piecesOf = async ({ log }: Desk, authority: string): Promise<readonly Evidence[]> =>
  (await log.list('evidence'))
    .map(({ record, state }) => readEvidence(record.id, state))
    .filter((piece) => piece.authority === authority);

/** The piece that holds this content. What is here and no longer whole does not count; what another browser holds does. */
const pieceHolding = async (desk: Desk, pieces: readonly Evidence[], sha256: string): Promise<Evidence | undefined> => {
  for (const { piece, version } of versionsWithContent(pieces, sha256)) {
    const opened = await openFile(desk, version);
    if (opened.ok || opened.problem.kind !== 'fileDamaged') return piece;
  }
  return undefined;
};

/**
 * Stores a file whole, then lets `name` write the event that names it, with the sweep of every tab held off meanwhile.
 * Where that is refused, or anything else goes wrong, no chunk is left. A file that a piece of the authority holds already
 * is refused before it is stored a second time.
 */
export const storeFile = async <T, P>(
  work: Work,
  authority: string,
  upload: Upload,
  name: (file: KeptFile) => Promise<Result<T, P>>,
): Promise<Result<T, P | FileProblem>> => {
  const { desk } = work;
  const { source, onStage } = upload;
  const checked = await checkFile(desk, upload);
  if (!checked.ok) return checked;
  const ready = await desk.files.ready();
  if (!ready.ok) return ready;
  const pieces = await piecesOf(desk, authority);
  if (mayHold(pieces, source.size)) {
    onStage?.('comparing');
    const digest = await desk.files.digest(source, upload);
    if (!digest.ok) return digest;
    const holder = await pieceHolding(desk, pieces, digest.value);
    if (holder) return fail({ kind: 'fileHereAlready', evidence: holder.id, title: holder.title });
  }
  onStage?.('storing');
  return desk.files.whileUploading(async (): Promise<Result<T, P | FileProblem>> => {
    const id = desk.newId();
    const kept = await desk.files.keep(id, source, upload);
    if (!kept.ok) return kept;
    const { size } = source;
    const named = await name({
      id,
      sha256: kept.value,
      size,
      name: upload.name,
      type: upload.type,
      addedOn: desk.today(),
    });
    if (!named.ok) await desk.files.remove(id);
    return named;
  });
};

/**
 * Brings back a file that the record names and this browser does not hold, or does not hold whole. Only the very same file
 * will do. It is stored beside what is here and takes its place once it is whole: another window may have brought it back.
 */
export const restoreFile = async (
  desk: Desk,
  version: FileVersion,
  upload: Upload,
): Promise<Result<undefined, FileProblem>> => {
  const { files, health } = desk;
  const { source, signal, onStage } = upload;
  if (source.size === 0) return fail({ kind: 'fileEmpty' });
  if (source.size !== version.size) return fail({ kind: 'fileDiffers' });
  onStage?.('comparing');
  const digest = await files.digest(source, upload);
  if (!digest.ok) return digest;
  if (digest.value !== version.sha256) return fail({ kind: 'fileDiffers' });
  if ((await openFile(desk, version, signal ? { signal } : {})).ok) return succeed(undefined);
  if (signal?.aborted) return fail({ kind: 'fileCancelled' });
  const { freeBytes } = await health.state();
  if (freeBytes !== undefined && freeBytes < source.size)
    return fail({ kind: 'spaceTooSmall', size: source.size, free: freeBytes });
  onStage?.('storing');
  return files.whileUploading(async (): Promise<Result<undefined, FileProblem>> => {
    const beside = desk.newId();
    const kept = await files.keep(beside, source, upload);
    if (!kept.ok) return kept;
    if (kept.value === version.sha256) return files.move(beside, version.id);
    await files.remove(beside);
    return fail({ kind: 'fileChanged' });
  });
};

/** The bytes of a stored version, compared with what was stored. */
export const openFile = async (
  { files }: Desk,
  version: FileVersion,
  watch?: FileWatch,
): Promise<Result<Uint8Array<ArrayBuffer>, SaveFileProblem>> => {
  const read = await files.read(version.id, watch);
  if (!read.ok) {
    const isInPart = read.problem.kind === 'fileNotHere' && (await files.here([version.id])).has(version.id);
    return isInPart ? fail({ kind: 'fileDamaged' }) : read;
  }
  return read.value.sha256 === version.sha256 ? succeed(read.value.bytes) : fail({ kind: 'fileDamaged' });
};
