import type { EventId, Json, LogEvent, Path } from '../record/event';
import { depthsOf, graphOf, inOrder } from '../record/graph';
import { undoneBy, undoneIn } from '../record/undo';
import { type Described, describeEvent } from './describe-event';

/** What was done at one time: the events of one command. */
export type HistoryEntry = {
  readonly command: string;
  /** Instant of writing. */
  readonly at: string;
  /** Id of the person. */
  readonly by: string;
  readonly words: readonly string[];
  /** True where it was taken back since. */
  readonly undone: boolean;
  /** The texts in it that can be erased: which event and field, and what they say. */
  readonly texts: readonly { readonly event: EventId; readonly path: Path; readonly text: string }[];
};

const holdsText = (path: Path): boolean => path.startsWith('text/') || path.endsWith('Reason') || path === 'period';

/** A record's history in plain words, newest first. What stood before each change is read from the history itself. */
export const historyOf = (events: readonly LogEvent[], described: Omit<Described, 'before'>): HistoryEntry[] => {
  const graph = graphOf(events);
  const depths = depthsOf(graph);
  const undone = undoneBy(graph, depths);
  const held = new Map<Path, Json>();
  const said = new Map<EventId, string>();
  const entries = new Map<string, HistoryEntry>();
  for (const event of inOrder(graph, depths)) {
    const { command, at, by } = event.envelope;
    const takenBack = undoneIn(event).flatMap((id) => said.get(id) ?? []);
    const words =
      takenBack.length > 0
        ? `Took back: ${takenBack.join('. ')}`
        : describeEvent(event, { ...described, before: (_, path) => held.get(path) });
    said.set(event.id, words);
    const texts = Object.entries(event.disclosures).flatMap(([path, { value }]) =>
      holdsText(path) && typeof value === 'string' && value !== '' ? [{ event: event.id, path, text: value }] : [],
    );
    const entry = entries.get(command);
    entries.set(command, {
      command,
      at,
      by,
      words: [...(entry?.words ?? []), words],
      undone: undone.has(event.id),
      texts: [...(entry?.texts ?? []), ...texts],
    });
    if (undone.has(event.id)) continue;
    for (const path of Object.keys(event.envelope.fields)) {
      const disclosure = event.disclosures[path];
      // What was erased is not known any more; what stood before it is not what the next change replaced.
      if (disclosure) held.set(path, disclosure.value);
      else held.delete(path);
    }
  }
  return [...entries.values()].reverse();
};
