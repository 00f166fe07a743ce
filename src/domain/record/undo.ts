import type { DraftEvent, EventId, LogEvent, Path } from './event';
import { follows, type Graph, inOrder } from './graph';

const undonePrefix = 'undone/';

/** Takes these events back. It names them and copies no value, since a copy would survive erasure. */
export const undoing = (events: readonly EventId[]): DraftEvent => ({
  type: 'changeUndone',
  fields: Object.fromEntries(events.map((event) => [`${undonePrefix}${event}`, true])),
});

/** The events that this one takes back. */
export const undoneIn = ({ envelope }: LogEvent): EventId[] =>
  Object.keys(envelope.fields).flatMap((path) =>
    path.startsWith(undonePrefix) ? [path.slice(undonePrefix.length)] : [],
  );

/** True of the fields that keep the log's own books and are no content of a record. */
export const isBookkeeping = (path: Path): boolean => path.startsWith(undonePrefix) || path.startsWith('erased/');

/** Every event that stands taken back: an undo can itself be undone, so the latest word is read first. */
export const undoneBy = (graph: Graph, depths: ReadonlyMap<EventId, number>): Set<EventId> => {
  const undone = new Set<EventId>();
  const undoers = [...graph.values()].filter((event) => depths.has(event.id) && undoneIn(event).length > 0);
  if (undoers.length === 0) return undone;
  for (const event of inOrder(new Map(undoers.map((undoer) => [undoer.id, undoer])), depths).reverse()) {
    if (undone.has(event.id)) continue;
    for (const target of undoneIn(event)) {
      if (follows(graph, depths, event.id, target)) undone.add(target);
    }
  }
  return undone;
};
