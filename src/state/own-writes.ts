import type { EventId, LogEvent, Path } from '../domain/record/event';

export type OwnWrites = {
  /** What a command must name as seen, of a screen that showed `shown`: our own later write, where there is one. */
  readonly latest: (shown: readonly EventId[]) => readonly EventId[];
  /** Notes the events that a command wrote after it named `rests`. */
  readonly wrote: (rests: readonly EventId[], events: readonly LogEvent[]) => void;
  /** The screen now shows this. */
  readonly drawn: (shown: readonly EventId[]) => void;
  /** Around a write, from the moment at which the person made it until it is settled. */
  readonly during: <T>(write: () => Promise<T>) => Promise<T>;
};

/** What one page itself wrote to one field counts as seen before the screen has drawn it, so that two quick changes by
 *  one person never look like two people's. */
export const ownWrites = (path: Path): OwnWrites => {
  const over = new Map<string, readonly EventId[]>();
  let shownNow = '';
  let pending = 0;

  // Kept after the screen has caught up, our writes would hide that one of them was taken back. Before that, and while
  // a change that was made on an older screen waits for its turn, the chain of them is still needed.
  const forget = (): void => {
    if (pending === 0 && !over.has(shownNow)) over.clear();
  };

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
      shownNow = shown.join();
      forget();
    },
    during: async (write) => {
      pending += 1;
      try {
        return await write();
      } finally {
        pending -= 1;
        forget();
      }
    },
  };
};
