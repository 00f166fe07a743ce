import { holdsWords } from './decide-erasure';
import type { EventId, Json, LogEvent, Path, RecordRef } from './event';
import type { Before } from './event-words';
import { depthsOf, graphOf, inOrder } from './graph';
import { undoneBy, undoneIn } from './undo';

/** A text that can be erased: whose it is, which event and field hold it, and what it says. */
export type HeldText = {
  readonly record: RecordRef;
  readonly event: EventId;
  readonly path: Path;
  readonly text: string;
};

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
  readonly texts: readonly HeldText[];
};

/** The texts of one event that can be erased. */
export const textsIn = ({ id, envelope: { record }, disclosures }: LogEvent): HeldText[] =>
  Object.entries(disclosures).flatMap(([path, { value }]) =>
    holdsWords(record.kind, path) && typeof value === 'string' && value !== ''
      ? [{ record, event: id, path, text: value }]
      : [],
  );

/** A record's history, newest first, in the words of `say`. What stood before each change is read from the history itself. */
export const entriesOf = (
  events: readonly LogEvent[],
  say: (event: LogEvent, before: Before) => string,
): HistoryEntry[] => {
  const graph = graphOf(events);
  const depths = depthsOf(graph);
  const undone = undoneBy(graph, depths);
  const held = new Map<Path, Json>();
  const said = new Map<EventId, string>();
  const entries = new Map<string, HistoryEntry>();
  for (const event of inOrder(graph, depths)) {
    const { command, at, by } = event.envelope;
    const takenBack = undoneIn(event).flatMap((id) => said.get(id) ?? []);
    const words = takenBack.length > 0 ? `Took back: ${takenBack.join('. ')}` : say(event, (_, path) => held.get(path));
    said.set(event.id, words);
    const entry = entries.get(command);
    entries.set(command, {
      command,
      at,
      by,
      words: [...(entry?.words ?? []), words],
      undone: undone.has(event.id),
      texts: [...(entry?.texts ?? []), ...textsIn(event)],
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

/** One history with another read into it. What both did in one command is told once, in the first one's words; the rest
 *  stands by its time. */
export const withEntries = (first: readonly HistoryEntry[], others: readonly HistoryEntry[]): HistoryEntry[] => {
  const shared = new Map(others.map((entry) => [entry.command, entry]));
  const told = new Set(first.map(({ command }) => command));
  const merged = first.map((entry): HistoryEntry => ({
    ...entry,
    texts: [...entry.texts, ...(shared.get(entry.command)?.texts ?? [])],
  }));
  for (const entry of others) {
    if (told.has(entry.command)) continue;
    const place = merged.findIndex(({ at }) => at <= entry.at);
    merged.splice(place < 0 ? merged.length : place, 0, entry);
  }
  return merged;
};
