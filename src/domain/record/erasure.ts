import type { DraftEvent, EventId, LogEvent, Path } from './event';

export type Erased = ReadonlySet<string>;

const erasedPrefix = 'erased/';

/** The tombstone of one field of one event. The target is in the path, which is hashed in the clear, so it holds even
 *  where its reason is withheld. */
export const erasure = (event: EventId, path: Path, reason: string): DraftEvent => ({
  type: 'fieldErased',
  fields: { [`${erasedPrefix}${event}/${path}`]: reason },
});

/** Every `<event>/<path>` that a tombstone among these events names. */
export const erasedBy = (events: Iterable<LogEvent>): Set<string> => {
  const erased = new Set<string>();
  for (const { envelope } of events) {
    for (const path of Object.keys(envelope.fields)) {
      if (path.startsWith(erasedPrefix)) erased.add(path.slice(erasedPrefix.length));
    }
  }
  return erased;
};

export const isErased = (erased: Erased, event: EventId, path: Path): boolean => erased.has(`${event}/${path}`);
