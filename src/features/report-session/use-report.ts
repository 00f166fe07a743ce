import { useEffect, useState } from 'react';
import { useDesk } from '../../state/desk-context';
import { useTab } from '../../state/tab';
import { gatherReport, type GatheredReport } from './gather-report';

const whatItSays = ['session', 'authority', 'action', 'evidence', 'person'] as const;

type Found = { readonly id: string; readonly report: GatheredReport } | { readonly fault: unknown };

/** Everything that the report of a session says, followed through every change from this tab or another. Undefined while
 *  it is first read. */
export const useReport = (id: string | undefined): GatheredReport | undefined => {
  const desk = useDesk();
  const workingAs = useTab((tab) => tab.workingAs);
  const [found, setFound] = useState<Found>();

  useEffect(() => {
    if (id === undefined) return undefined;
    let turn = 0;
    let watching = true;
    const refresh = (): void => {
      const mine = ++turn;
      const isLast = (): boolean => watching && mine === turn;
      gatherReport(desk, id, workingAs).then(
        (report) => isLast() && setFound({ id, report }),
        (fault: unknown) => isLast() && setFound({ fault }),
      );
    };
    const stops = whatItSays.map((kind) => desk.log.watch(kind, refresh));
    refresh();
    return () => {
      watching = false;
      for (const stop of stops) stop();
    };
  }, [desk, id, workingAs]);

  // The boundary around the page catches what is thrown while drawing, and nothing else.
  if (found && 'fault' in found) throw found.fault;
  return found?.id === id ? found?.report : undefined;
};
