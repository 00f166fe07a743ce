import type { Disclosure, EventId, LogEvent, Path } from './event';
import { erasedBy, isErased } from './erasure';

export const withhold = (event: LogEvent, path: Path): LogEvent => {
  const { [path]: _withheld, ...disclosures } = event.disclosures;
  return { ...event, disclosures };
};

// Disclosures named by a tombstone are dropped, or an old copy would bring back what a person had erased.
export const merge = (ours: readonly LogEvent[], theirs: readonly LogEvent[]): LogEvent[] => {
  const erased = erasedBy([...ours, ...theirs]);
  const merged = new Map<EventId, LogEvent>();
  for (const event of [...ours, ...theirs]) {
    const known = merged.get(event.id)?.disclosures;
    const disclosures: Record<Path, Disclosure> = {};
    for (const [path, disclosure] of Object.entries({ ...event.disclosures, ...known })) {
      if (!isErased(erased, event.id, path)) disclosures[path] = disclosure;
    }
    merged.set(event.id, { ...event, disclosures });
  }
  return [...merged.values()];
};
