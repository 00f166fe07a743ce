import { type Marker, markers } from '../domain/session/mark';
import { useTab } from '../state/tab';

const key = 'tab';

const readGiving = (value: unknown): Record<string, Marker> =>
  typeof value !== 'object' || value === null
    ? {}
    : Object.fromEntries(
        Object.entries(value).flatMap(([personAndSession, given]) => {
          const marker = markers.find((known) => known === given);
          return marker ? [[personAndSession, marker]] : [];
        }),
      );

const restore = (): void => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return;
    useTab.setState({
      workingAs: 'workingAs' in kept && typeof kept.workingAs === 'string' ? kept.workingAs : undefined,
      giving: readGiving('giving' in kept ? kept.giving : undefined),
    });
  } catch {
    // Without session storage both questions are asked again; nothing is lost.
  }
};

/**
 * A reload in the middle of a meeting must not ask again who is working, nor fall back to another kind of mark than the
 * one that was being given. Holds random ids and kinds of mark, no names; gone with the tab.
 */
export const keepTab = (): void => {
  restore();
  useTab.subscribe(({ workingAs, giving }, before) => {
    if (workingAs === before.workingAs && giving === before.giving) return;
    try {
      sessionStorage.setItem(key, JSON.stringify({ workingAs, giving }));
    } catch {
      // As above.
    }
  });
};
