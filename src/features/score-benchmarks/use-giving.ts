import { useEffect } from 'react';
import { ref } from '../../application/desk';
import type { LogEvent } from '../../domain/record/event';
import { type Marker, markers } from '../../domain/session/mark';
import { markersUsed } from '../../domain/session/session';
import { useWork } from '../../state/desk-context';
import { give, useTab } from '../../state/tab';
import type { SessionView } from '../../state/use-session';

/** How far back the person's own last mark is looked for. */
const lookBack = 200;

const markerIn = ({ envelope }: LogEvent): Marker | undefined =>
  markers.find((marker) =>
    Object.keys(envelope.fields).some((path) => path.startsWith('item/') && path.endsWith(`/${marker}Mark`)),
  );

/**
 * Whose mark this tab gives in a session: what was chosen, else the kind that this person gave last, else the only kind
 * there is, else the council's own. Undefined while that is looked up.
 */
export const useGiving = (view: SessionView): Marker | undefined => {
  const work = useWork();
  const open = view.is === 'open' ? view : undefined;
  const id = open?.session.id;
  const chosen = useTab(({ giving }) => (id === undefined ? undefined : giving[id]));
  const used = open && chosen === undefined ? markersUsed(open.state, open.edition.items) : [];
  const usual = used.length === 1 && used[0] ? used[0] : 'self';

  useEffect(() => {
    if (id === undefined || chosen !== undefined || !work) return;
    let here = true;
    void work.desk.log.lastEvents(ref('session', id), lookBack).then((events) => {
      const own = events.filter(({ envelope }) => envelope.by === work.by).flatMap((event) => markerIn(event) ?? []);
      if (here) give(id, own[0] ?? usual);
    });
    return () => {
      here = false;
    };
  }, [id, chosen, work, usual]);

  return chosen ?? (work || !open ? undefined : usual);
};
