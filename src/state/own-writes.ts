import type { LogEvent, EventId, Path } from '../domain/record/event';

export type OwnWrites = {
  /** What a command must name as seen, of a screen that showed `shown`: our own later write, where there is one. */
  readonly latest: (shown: readonly EventId[]) => readonly EventId[];
  /** Notes the events that a command wrote after it named `rests`. */
  readonly wrote: (rests: readonly EventId[], events: readonly LogEvent[]) => void;
  /** The screen now shows this. Kept for longer, our writes would hide that one of them was taken back. */
  readonly drawn: (shown: readonly EventId[]) => void;
};

/** What one page itself wrote to one field counts as seen before the screen has drawn it, so that two quick changes by
 *  one person never look like two people's. */
export const ownWrites = (path: Path): OwnWrites => {
  const over = new Map<string, readonly EventId[]>();
  return {
    latest: (shown) => {
      let latest = shown;
      for (let next = over.get(latest.join()); next; next = over.get(latest.join())) latest = next;
      return latest;
    },
    wrote: (rests, events) => {
      const ids = events.filter(({ envelope }) => path in envelope.fields).map(({ id }) => id);
      if (ids.length > 0) over.set(rests.join(), ids);
    },
    drawn: (shown) => {
      // While it shows something that we wrote over it is behind, and the chain of our writes is still needed.
      if (!over.has(shown.join())) over.clear();
    },
  };
};
