import { accept, type ChangedSince, changedSince, type Decision } from './decision';
import type { EventId, Json, Path } from './event';
import { fieldAt, text } from './field';
import type { Folded } from './fold';

/** What the screen showed, for each field that a form can change. */
export type SeenFields = Readonly<Record<Path, readonly EventId[]>>;

/** Whether a field holds exactly this already. Two sides side by side are not one of them, and nothing stands for null. */
export const stands = (state: Folded, path: Path, value: Json): boolean => {
  const standing = state.fields[path] ?? [];
  if (standing.length === 0) return value === null || value === '';
  const [only, ...others] = standing;
  return others.length === 0 && only?.is === 'present' && JSON.stringify(only.value) === JSON.stringify(value);
};

/** Of these values, those that say something: "erased" and "withheld" are what a screen says of a text that is gone, never
 *  a text to write in its place. */
export const stillThere = (state: Folded, values: Readonly<Record<Path, Json>>): Record<Path, Json> =>
  Object.fromEntries(
    Object.entries(values).filter(([path, value]) => {
      const { is } = fieldAt(state, path, text);
      return !((is === 'erased' || is === 'withheld') && value === is);
    }),
  );

/** One event that sets the fields that differ from what stands, or no event where none does. Refused where one of them
 *  is no longer what the screen showed. */
export const setFields = (
  state: Folded,
  type: string,
  values: Readonly<Record<Path, Json>>,
  seen: SeenFields,
): Decision<ChangedSince> => {
  const changed = Object.entries(values).filter(([path, value]) => !stands(state, path, value));
  for (const [path] of changed) {
    const problem = changedSince(state, path, seen[path] ?? []);
    if (problem) return { ok: false, problem };
  }
  return changed.length === 0 ? { ok: true, drafts: [] } : accept(type, Object.fromEntries(changed));
};
