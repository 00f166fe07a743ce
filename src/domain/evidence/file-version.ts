import type { EventId, Json, Path } from '../record/event';
import { type Field, fieldAt, idsBelow, type Read, text } from '../record/field';
import type { Folded } from '../record/fold';
import { type CalendarDate, readCalendarDate } from '../shared/calendar-date';

/** What is known of a file that is kept whole in a browser, before any event names it. */
export type KeptFile = {
  /** Random id of the file, 32 hex characters. */
  readonly id: string;
  /** SHA-256 of its bytes, 64 lower-case hex characters. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  readonly name: string;
  /** Media type as the browser named it; for information only, nothing is ever opened by it. */
  readonly type: string;
  readonly addedOn: CalendarDate;
};

/** One version of the file of a piece of evidence. It stays for ever, unless it was removed for good. */
export type FileVersion = {
  readonly id: string;
  /** Undefined once the file was removed for good. */
  readonly sha256: string | undefined;
  readonly size: number;
  readonly name: Field<string>;
  readonly type: string;
  readonly addedOn: CalendarDate | undefined;
  /** Why it was removed for good; undefined where it was not. */
  readonly removed: string | undefined;
};

export const fileParts = ['sha256', 'size', 'name', 'type', 'addedOn', 'removed'] as const;
export type FilePart = (typeof fileParts)[number];

export const versionPath = (file: string, part: FilePart): Path => `version/${file}/${part}`;

/** The file that a path is about; undefined for any other path. */
export const fileAtPath = (path: Path): string | undefined =>
  path.startsWith('version/') ? path.split('/')[1] : undefined;

export const versionFields = ({ id, ...parts }: KeptFile): Record<Path, Json> => ({
  [versionPath(id, 'sha256')]: parts.sha256,
  [versionPath(id, 'size')]: parts.size,
  [versionPath(id, 'name')]: parts.name,
  [versionPath(id, 'type')]: parts.type,
  [versionPath(id, 'addedOn')]: parts.addedOn,
});

const sha256: Read<string> = (value) => (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? value : undefined);

const size: Read<number> = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;

/** Every version of a piece's file, in the order in which they were added. */
export const readVersions = (state: Folded): FileVersion[] =>
  idsBelow(state, 'version/').map((id) => ({
    id,
    sha256: fieldAt(state, versionPath(id, 'sha256'), sha256).value,
    size: fieldAt(state, versionPath(id, 'size'), size).value ?? 0,
    name: fieldAt(state, versionPath(id, 'name'), text),
    type: fieldAt(state, versionPath(id, 'type'), text).value ?? '',
    addedOn: fieldAt(state, versionPath(id, 'addedOn'), readCalendarDate).value,
    removed: removedIn(state, id),
  }));

// Two people who removed the same file apart from each other both did; either reason says why it is gone.
const removedIn = (state: Folded, id: string): string | undefined => {
  const { is, seen, sides } = fieldAt(state, versionPath(id, 'removed'), text);
  if (seen.length === 0) return undefined;
  const said = sides.find(({ value }) => value !== undefined)?.value;
  return said ?? (is === 'erased' ? 'erased' : 'No reason given');
};

/** The events that hold a part of a version, each side of a conflict included: what an erasure has to name. */
export const eventsHolding = (state: Folded, file: string, part: FilePart): readonly EventId[] =>
  (state.fields[versionPath(file, part)] ?? []).map(({ event }) => event);
