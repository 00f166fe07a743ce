import { useEffect, useState } from 'react';
import { ref } from '../application/desk';
import type { LogEvent } from '../domain/record/event';
import { type Marker, markers } from '../domain/session/mark';
import { markersUsed } from '../domain/session/session';
import { useWork } from './desk-context';
import { givingKey, useTab } from './tab';
import type { SessionView } from './use-session';

/** How far back the person's own last mark is looked for. */
const lookBack = 200;

const markerIn = ({ envelope }: LogEvent): Marker | undefined =>
  markers.find((marker) =>
    Object.keys(envelope.fields).some((path) => path.startsWith('item/') && path.endsWith(`/${marker}Mark`)),
  );

/**
 * Whose mark the person at work gives in a session: what they chose in this tab, else the kind that they gave last, else
 * the only kind there is, else the council's own. Only a choice is remembered: what was looked up for one person is
 * nobody else's. Undefined while it is looked up.
 */
export const useGiving = (view: SessionView): Marker | undefined => {
  const work = useWork();
  const open = view.is === 'open' ? view : undefined;
  const id = open?.session.id;
  const key = work && id !== undefined ? givingKey(work.by, id) : undefined;
  const chosen = useTab(({ giving }) => (key === undefined ? undefined : giving[key]));
  const [found, setFound] = useState<{ readonly key: string; readonly marker: Marker }>();
  const known = found?.key === key ? found?.marker : undefined;
  const used = open && !chosen && !known ? markersUsed(open.state, open.edition.items) : [];
  const usual = used.length === 1 && used[0] ? used[0] : 'self';

  useEffect(() => {
    // Once found it stays while the page is open: it must not change under the hands of who is marking.
    if (id === undefined || key === undefined || chosen || known || !work) return;
    let here = true;
    void work.desk.log.lastEvents(ref('session', id), lookBack).then((events) => {
      const own = events.filter(({ envelope }) => envelope.by === work.by).flatMap((event) => markerIn(event) ?? []);
      if (here) setFound({ key, marker: own[0] ?? usual });
    });
    return () => {
      here = false;
    };
  }, [id, key, chosen, known, work, usual]);

  return chosen ?? (work || !open ? known : usual);
};
