import type { Edition } from '../edition/edition';
import { digestOf, type LogEvent, type RecordRef } from './event';

/** What a saved copy begins with, so that a file of another program is known at once. */
export const copyKind = 'prevent-assurance-copy';

export const copyFormat = 0;

export type CopiedRecord = { readonly record: RecordRef; readonly events: readonly LogEvent[] };

/** Everything in one browser: whole histories, and the editions that sessions were made with or that were loaded. */
export type Copy = {
  readonly kind: typeof copyKind;
  readonly format: typeof copyFormat;
  /** Instant of saving. */
  readonly savedAt: string;
  readonly editions: readonly { readonly hash: string; readonly edition: Edition }[];
  readonly records: readonly CopiedRecord[];
};

/** A copy as it stands in its file: with the SHA-256 of the rest, so that any change to it is noticed. */
export type SealedCopy = Copy & { readonly digest: string };

export const sealCopy = (copy: Copy): SealedCopy => ({ ...copy, digest: digestOf(copy) });
