import type { Crosswalk } from '../edition/edition';
import type { Session } from '../session/session';

/** A session with what it keeps of its start. */
export type Started = Pick<Session, 'id' | 'startedFrom' | 'crosswalk'>;

/**
 * The crosswalks between two sessions, those to be tried first in front: what the later one keeps from its start, then what
 * the one keeps that it was started from, and so on back to the earlier one. What was carried by a crosswalk goes on being
 * read by it, also after the known one was corrected.
 */
export const crosswalksFor = (
  earlier: Pick<Started, 'id'>,
  later: Started,
  sessions: readonly Started[],
  known: readonly Crosswalk[],
): readonly Crosswalk[] => {
  const kept: Crosswalk[] = [];
  const passed = new Set([earlier.id]);
  let at: Started | undefined = later;
  while (at && !passed.has(at.id)) {
    const { id, startedFrom, crosswalk }: Started = at;
    passed.add(id);
    if (crosswalk) kept.push(crosswalk);
    at = sessions.find((one) => one.id === startedFrom);
  }
  return kept.length === 0 ? known : [...kept, ...known];
};
