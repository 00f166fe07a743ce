import { useEffect, useMemo, useState } from 'react';
import { ref } from '../../application/desk';
import type { LogEvent } from '../../domain/record/event';
import { useDesk } from '../../state/desk-context';

/** Every event of a session, followed through every change. Undefined while they are first read. */
export const useHistory = (session: string): readonly LogEvent[] | undefined => {
  const { log } = useDesk();
  const record = useMemo(() => ref('session', session), [session]);
  const [found, setFound] = useState<{ readonly of: typeof record; readonly events: readonly LogEvent[] }>();
  const [fault, setFault] = useState<{ readonly error: unknown }>();

  useEffect(() => {
    let turn = 0;
    let watching = true;
    const refresh = (): void => {
      const mine = ++turn;
      const isLast = (): boolean => watching && mine === turn;
      log.history(record).then(
        (events) => isLast() && setFound({ of: record, events }),
        (error: unknown) => isLast() && setFault({ error }),
      );
    };
    const stop = log.watch(record, refresh);
    refresh();
    return () => {
      watching = false;
      stop();
    };
  }, [log, record]);

  // The boundary around the page catches what is thrown while drawing, and nothing else.
  if (fault) throw fault.error;
  return found?.of === record ? found.events : undefined;
};
