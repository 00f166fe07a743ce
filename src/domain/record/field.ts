import type { EventId, Json, Path } from './event';
import type { Folded, Standing } from './fold';

/** One field of a record as a screen needs it: what stands, and every event id that is shown for it. */
export type Field<T> = {
  /** What a command that sets this field must name: none, one, or each side of a conflict. */
  readonly seen: readonly EventId[];
  /** The value, where exactly one stands and can be read; undefined where nothing does. */
  readonly value: T | undefined;
  /** `conflict`: two people's values stand side by side, and a person has to choose. */
  readonly is: 'empty' | 'set' | 'conflict' | 'withheld' | 'erased';
  readonly sides: readonly { readonly event: EventId; readonly value: T | undefined }[];
};

// Two people who wrote the same thing apart from each other do not disagree.
const agree = (standing: readonly Standing[]): boolean => {
  const said = standing.map((side) => (side.is === 'present' ? JSON.stringify(side.value) : undefined));
  return said.every((words) => words !== undefined && words === said[0]);
};

export type Read<T> = (value: Json) => T | undefined;

const standingAt = (state: Folded, path: Path): readonly Standing[] => state.fields[path] ?? [];

export const seenAt = (state: Folded, path: Path): EventId[] => standingAt(state, path).map(({ event }) => event);

/** Reads one field. A value that its reader does not know counts as empty: newer data is passed over, never altered. */
export const fieldAt = <T>(state: Folded, path: Path, read: Read<T>): Field<T> => {
  const standing = standingAt(state, path);
  const sides = standing.map((side) => ({
    event: side.event,
    value: side.is === 'present' ? read(side.value) : undefined,
  }));
  const seen = standing.map(({ event }) => event);
  const [only, ...others] = standing;
  if (!only) return { seen, value: undefined, is: 'empty', sides };
  if (others.length > 0 && !agree(standing)) return { seen, value: undefined, is: 'conflict', sides };
  if (only.is !== 'present') return { seen, value: undefined, is: only.is, sides };
  const value = sides[0]?.value;
  return { seen, value, is: value === undefined ? 'empty' : 'set', sides };
};

export const text: Read<string> = (value) => (typeof value === 'string' && value !== '' ? value : undefined);

export const flag: Read<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

export const oneOf =
  <T extends string>(known: readonly T[]): Read<T> =>
  (value) =>
    known.find((candidate) => candidate === value);

/** The ids found at one place of the paths below a prefix: `['b1', 'b2']` for `item/`. */
export const idsBelow = (state: Folded, prefix: string): string[] => {
  const ids = new Set<string>();
  for (const path of Object.keys(state.fields)) {
    const id = path.startsWith(prefix) ? path.slice(prefix.length).split('/', 1)[0] : undefined;
    if (id) ids.add(id);
  }
  return [...ids];
};
