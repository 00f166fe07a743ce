import { useEffect, useMemo, useState } from 'react';
import { nameItems } from '../../application/name-items';
import type { ItemLink } from '../../domain/actions/action';
import { describeActionEvent } from '../../domain/actions/describe-action';
import type { LogEvent } from '../../domain/record/event';
import { entriesOf } from '../../domain/record/history';
import { useDesk } from '../../state/desk-context';
import { type NamedEntry, useNamed } from './use-named';

const linksIn = (events: readonly LogEvent[]): ItemLink[] =>
  events.flatMap(({ envelope }) =>
    Object.keys(envelope.fields).flatMap((path) => {
      const [part, session, item] = path.split('/');
      return part === 'link' && session && item ? [{ session, item }] : [];
    }),
  );

/** What the items are called that an action serves or served. Undefined until it was looked for. */
const useItemNames = (events: readonly LogEvent[]): ReadonlyMap<string, string> | undefined => {
  const desk = useDesk();
  const [names, setNames] = useState<ReadonlyMap<string, string>>();
  useEffect(() => {
    let watching = true;
    // Without their names the items are said to be elsewhere, and the history can still be read.
    void nameItems(desk, linksIn(events))
      .catch(() => new Map<string, string>())
      .then((found) => watching && setNames(found));
    return () => {
      watching = false;
    };
  }, [desk, events]);
  return names;
};

/** An action's history in plain words, newest first. Undefined while it is first read. */
export const useActionEntries = (events: readonly LogEvent[]): readonly NamedEntry[] | undefined => {
  const names = useItemNames(events);
  const entries = useMemo(
    () =>
      names &&
      entriesOf(events, (event, before) =>
        describeActionEvent(event, { itemName: ({ session, item }) => names.get(`${session}/${item}`), before }),
      ),
    [events, names],
  );
  return useNamed(entries);
};
