import { erasedBy, type Erased, isErased } from './erasure';
import type { EventId, Json, LogEvent, Path } from './event';
import { depthsOf, follows, graphOf, headsOf, inOrder } from './graph';
import { undoneBy, undoneIn } from './undo';

export type Standing = { readonly event: EventId } & (
  { readonly is: 'present'; readonly value: Json } | { readonly is: 'withheld' } | { readonly is: 'erased' }
);

/** More than one standing value is a conflict: events set the field, and none of them follows another. */
export type Fields = Readonly<Record<Path, readonly Standing[]>>;
export type Folded = { readonly heads: readonly EventId[]; readonly fields: Fields };

export const nothing: Folded = { heads: [], fields: {} };

const standingOf = ({ id, disclosures }: LogEvent, path: Path, erased: Erased): Standing => {
  // Most histories erase nothing, and are spared the making of a key for every field.
  if (erased.size > 0 && isErased(erased, id, path)) return { event: id, is: 'erased' };
  const disclosure = disclosures[path];
  return disclosure ? { event: id, is: 'present', value: disclosure.value } : { event: id, is: 'withheld' };
};

const byEvent = (a: Standing, b: Standing): number => (a.event < b.event ? -1 : 1);

/**
 * What these events leave standing, the same in whatever order they arrived. A value stands unless an event that
 * follows it, and was not taken back, sets the same field.
 */
export const fold = (events: readonly LogEvent[]): Folded => {
  if (isPlain(events)) return foldPlain(events);
  const graph = graphOf(events);
  const depths = depthsOf(graph);
  const erased = erasedBy(events);
  const undone = undoneBy(graph, depths);
  const fields = new Map<Path, Standing[]>();
  let heads = new Set<EventId>();
  for (const event of inOrder(graph, depths)) {
    const { parents } = event.envelope;
    const followsAll = parents.length >= heads.size && [...heads].every((head) => parents.includes(head));
    for (const path of undone.has(event.id) ? [] : Object.keys(event.envelope.fields)) {
      const kept = followsAll
        ? []
        : (fields.get(path) ?? []).filter((value) => !follows(graph, depths, event.id, value.event));
      fields.set(path, [...kept, standingOf(event, path, erased)].sort(byEvent));
    }
    heads = followsAll ? new Set() : heads;
    for (const parent of parents) heads.delete(parent);
    heads.add(event.id);
  }
  return { heads: headsOf(graph), fields: Object.fromEntries(fields) };
};

/** One event after the other, each after the one before, and none taken back: what one browser writes. It needs no graph,
 *  whose maps cost more for each event the more there are. */
const isPlain = (events: readonly LogEvent[]): boolean =>
  events.every((event, index) => {
    const { parents } = event.envelope;
    const before = events[index - 1];
    return (before ? parents.length === 1 && parents[0] === before.id : parents.length === 0) && !needsHistory(event);
  });

const foldPlain = (events: readonly LogEvent[]): Folded => {
  const erased = erasedBy(events);
  const fields = new Map<Path, readonly Standing[]>();
  for (const event of events) {
    for (const path of Object.keys(event.envelope.fields)) fields.set(path, [standingOf(event, path, erased)]);
  }
  const last = events.at(-1);
  return { heads: last ? [last.id] : [], fields: Object.fromEntries(fields) };
};

/** What an undone event had replaced is not in the state, so an undo is folded from the whole history. */
export const needsHistory = (event: LogEvent): boolean => undoneIn(event).length > 0;

/** The cheap step for an event written here, which follows everything stored. Throws for any other. */
export const evolve = (state: Folded, event: LogEvent): Folded => {
  if (event.envelope.parents.join() !== state.heads.join())
    throw new Error('Only an event that follows every head extends a state');
  if (needsHistory(event)) throw new Error('An undo is folded from the whole history');
  const erased = erasedBy([event]);
  const fields = { ...state.fields };
  for (const target of erased) {
    const path = target.slice(target.indexOf('/') + 1);
    const values = fields[path];
    if (values)
      fields[path] = values.map((value) =>
        isErased(erased, value.event, path) ? { event: value.event, is: 'erased' } : value,
      );
  }
  for (const path of Object.keys(event.envelope.fields)) fields[path] = [standingOf(event, path, erased)];
  return { heads: [event.id], fields };
};
