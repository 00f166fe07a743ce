import type { DraftEvent, EventId, Json, Path } from './event';
import { seenAt } from './field';
import type { Folded, Standing } from './fold';

/** What a screen showed for each field that a command sets. */
export type Seen = { readonly seen: readonly EventId[] };

export type ChangedSince = {
  readonly kind: 'changedSince';
  readonly path: Path;
  readonly standing: readonly Standing[];
};

export type Decision<P> =
  { readonly ok: true; readonly drafts: readonly DraftEvent[] } | { readonly ok: false; readonly problem: P };

export const accept = (
  type: string,
  fields: Readonly<Record<Path, Json>>,
): { readonly ok: true; readonly drafts: readonly DraftEvent[] } => ({
  ok: true,
  drafts: [{ type, fields }],
});

export const refuse = <P>(problem: P): { readonly ok: false; readonly problem: P } => ({ ok: false, problem });

/** The refusal where a field is no longer what the screen showed; the person is then shown both and asked. */
export const changedSince = (state: Folded, path: Path, seen: readonly EventId[]): ChangedSince | undefined => {
  const current = seenAt(state, path);
  const same = current.length === seen.length && current.every((id) => seen.includes(id));
  return same ? undefined : { kind: 'changedSince', path, standing: state.fields[path] ?? [] };
};
