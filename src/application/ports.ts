import type { DraftEvent, EventId, LogEvent, Path, RecordKind, RecordRef } from '../domain/record/event';
import type { Folded } from '../domain/record/fold';
import type { GraphProblem } from '../domain/record/graph';
import type { Edition } from '../domain/edition/edition';
import type { Result } from '../domain/shared/result';

/** One record as stored: its state, and the version at which a change to it would be appended. */
export type Snapshot = {
  readonly record: RecordRef;
  readonly version: number;
  readonly length: number;
  readonly state: Folded;
};

export type Author = {
  /** Id of the person record of whoever is working. */
  readonly by: string;
  readonly device: string;
  /** The instant of now, ISO 8601 in UTC. */
  readonly now: () => string;
  readonly newId: () => string;
  readonly newSalt: () => string;
};

/** One list of drafts for each record that was read, in the same order: several records change all or not at all. */
export type Across<P> =
  | { readonly ok: true; readonly drafts: readonly (readonly DraftEvent[])[] }
  | { readonly ok: false; readonly problem: P };

/** What can go wrong with keeping a change; nothing of the change was stored. */
export type StorageProblem =
  | { readonly kind: 'storageFull' }
  | { readonly kind: 'storageClosed' }
  | { readonly kind: 'storageFailed'; readonly detail: string };

export type Outcome<P> = Result<readonly LogEvent[], P | StorageProblem>;

export type MergeProblem =
  { readonly kind: 'unsound'; readonly record: RecordRef; readonly problems: readonly GraphProblem[] } | StorageProblem;

export type Incoming = { readonly record: RecordRef; readonly events: readonly LogEvent[] };

export type KeptEdition = { readonly hash: string; readonly edition: Edition };

export type Merged = { readonly records: number; readonly events: number };

/** The log and the state that it folds to. Every write is one transaction: all of it is stored, or none. */
export type RecordLog = {
  readonly read: (record: RecordRef) => Promise<Snapshot>;
  /** What this tab last read or wrote, without waiting; undefined where it has not looked yet. */
  readonly latest: (record: RecordRef) => Snapshot | undefined;
  /** Every record of a kind, with its top-level fields only (no `item/…` parts). */
  readonly list: (kind: RecordKind) => Promise<readonly Snapshot[]>;
  /** All events of a record in the order in which they came to this browser. */
  readonly history: (record: RecordRef) => Promise<readonly LogEvent[]>;
  /** The events that came last, newest first. */
  readonly lastEvents: (record: RecordRef, count: number) => Promise<readonly LogEvent[]>;
  /** Those of these events that are here, in no particular order: who gave a mark, and when. */
  readonly events: (ids: readonly EventId[]) => Promise<readonly LogEvent[]>;
  /** Every event that one command wrote, in whatever records. */
  readonly eventsOfCommand: (command: string) => Promise<readonly LogEvent[]>;
  /**
   * Reads the records, decides, and appends at the versions that were read; where another tab was first, reads and
   * decides again. `decide` may be called several times and must be pure. The editions that the change rests on are kept
   * in the same transaction.
   */
  readonly run: <P>(
    author: Author,
    records: readonly RecordRef[],
    decide: (states: readonly Folded[]) => Across<P>,
    editions?: readonly KeptEdition[],
  ) => Promise<Outcome<P>>;
  /** Takes in other histories by union, after checking all of them, and the editions that they rest on, in one
   *  transaction. Doing it twice changes nothing. */
  readonly merge: (
    incoming: readonly Incoming[],
    editions?: readonly KeptEdition[],
  ) => Promise<Result<Merged, MergeProblem>>;
  /** Removes records whole, history included. Only the worked example is ever removed. */
  readonly remove: (records: readonly RecordRef[]) => Promise<void>;
  /** Calls back after a change to the record, or to any record of the kind, from this tab or another. Returns the way to stop. */
  readonly watch: (what: RecordRef | RecordKind, changed: () => void) => () => void;
};

/** Typing that has not become an event yet. */
export type TypingDraft = {
  readonly record: string;
  readonly path: Path;
  readonly tab: string;
  readonly value: string;
  /** Instant of the last keystroke kept. */
  readonly at: string;
};

export type TypingDrafts = {
  readonly keep: (draft: Omit<TypingDraft, 'tab' | 'at'>) => Promise<void>;
  readonly drop: (record: string, path: Path) => Promise<void>;
  /** Typing left behind by tabs that are no longer open: of each field the newest. */
  readonly leftBehind: (record: string) => Promise<readonly TypingDraft[]>;
  /** Forgets it, and what is older of the same field. */
  readonly discard: (draft: TypingDraft) => Promise<void>;
};

/** Editions that sessions here were made with, by the SHA-256 of their canonical JSON. */
export type EditionShelf = {
  /** Undefined where it is not here, or is no longer what its hash says. */
  readonly find: (hash: string) => Promise<Edition | undefined>;
  readonly all: () => Promise<readonly KeptEdition[]>;
  /** Removes the edition with this hash for good, unless a session or a record of its loading here names it: looks and
   *  removes in one transaction. True where it is gone. */
  readonly remove: (hash: string) => Promise<boolean>;
};

/** What this browser remembers for itself; no part of any record, and never exported. */
export type Remembered = {
  readonly device: string;
  readonly workingAs: string;
  /** Instant of the last copy saved. */
  readonly lastCopyAt: string;
  readonly copyReminderHiddenAt: string;
};

export type DeviceMemory = {
  readonly get: <K extends keyof Remembered>(key: K) => Promise<Remembered[K] | undefined>;
  readonly set: <K extends keyof Remembered>(key: K, value: Remembered[K]) => Promise<void>;
};

/** Content of a known length that can be read anywhere, such as a file that a person chose. */
export type ContentSource = {
  /** In bytes. */
  readonly size: number;
  /** The bytes from one place up to another. Rejects where they cannot be read, or not any more. */
  readonly read: (from: number, to: number) => Promise<ArrayBuffer>;
};

/** How a long piece of work on a file is followed and stopped. */
export type FileWatch = {
  /** Called with the bytes done so far, after each chunk. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
};

/** Why a file is not stored. Nothing of it is left. */
export type FileStoreProblem =
  | StorageProblem
  /** It could not be read: another program holds it, or it is gone. */
  | { readonly kind: 'fileUnreadable' }
  /** It grew or shrank while it was read. */
  | { readonly kind: 'fileChanged' }
  | { readonly kind: 'fileCancelled' };

export type FileReadProblem =
  | StorageProblem
  /** It is not in this browser, or not whole. */
  | { readonly kind: 'fileNotHere' }
  | { readonly kind: 'fileCancelled' };

/** Files in chunks, beside the log. Each is stored whole before the event that names it. */
export type FileStore = {
  /** Whether files can be worked on at all: the code for it may not have come. For whoever writes an event first. */
  readonly ready: () => Promise<Result<undefined, StorageProblem>>;
  /** Stores content under an id. Gives its SHA-256. */
  readonly keep: (id: string, source: ContentSource, watch?: FileWatch) => Promise<Result<string, FileStoreProblem>>;
  /** The SHA-256 of content, without storing anything. */
  readonly digest: (source: ContentSource, watch?: FileWatch) => Promise<Result<string, FileStoreProblem>>;
  /** A stored file, whole, with the SHA-256 of what was read. */
  readonly read: (
    id: string,
    watch?: FileWatch,
  ) => Promise<Result<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly sha256: string }, FileReadProblem>>;
  /** Those of these files that are here whole. */
  readonly here: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Gives a file that is here whole another id, over whatever stands there. Where it fails, nothing is left of the one,
   *  and the other may be in parts. */
  readonly move: (from: string, to: string) => Promise<Result<undefined, StorageProblem>>;
  readonly remove: (id: string) => Promise<Result<undefined, StorageProblem>>;
  /** Holds off the sweep, in every tab, until the work is done: a file is on its way to the event that names it. */
  readonly whileUploading: <T>(work: () => Promise<T>) => Promise<T>;
  /** Removes what no event names: what a crash or a cancelled upload left behind. Does nothing while any tab uploads. Gives
   *  the ids of the files that it removed. */
  readonly sweep: () => Promise<readonly string[]>;
};

export type Persistence = 'persistent' | 'not persistent' | 'unknown';

export type StorageHealth = {
  readonly state: () => Promise<{
    readonly persistence: Persistence;
    readonly usedBytes?: number;
    readonly freeBytes?: number;
  }>;
  readonly askToPersist: () => Promise<Persistence>;
};

/** Why the app cannot open its storage. */
export type StartProblem =
  | { readonly kind: 'storageUnavailable'; readonly detail: string }
  | { readonly kind: 'storageBlocked' }
  | { readonly kind: 'storageNewer' }
  | { readonly kind: 'storageFull' }
  | { readonly kind: 'storageFailed'; readonly detail: string };

export type Stores = {
  readonly log: RecordLog;
  readonly drafts: TypingDrafts;
  readonly editions: EditionShelf;
  readonly memory: DeviceMemory;
  readonly files: FileStore;
  readonly health: StorageHealth;
  /** Called once if another tab takes the storage over for a newer version of the app. */
  readonly onClosed: (listener: () => void) => void;
  readonly close: () => void;
};
