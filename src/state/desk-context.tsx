import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Desk, Work } from '../application/desk';
import { useTab } from './tab';

const DeskContext = createContext<Desk | undefined>(undefined);

export const DeskProvider = ({ desk, children }: { readonly desk: Desk; readonly children: ReactNode }) => (
  <DeskContext.Provider value={desk}>{children}</DeskContext.Provider>
);

/** Storage, clock and randomness, as `main.tsx` built them. Throws outside the provider. */
export const useDesk = (): Desk => {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('There is no desk above this component');
  return desk;
};

/** The desk with whoever is working; undefined until somebody has said who they are. */
export const useWork = (): Work | undefined => {
  const desk = useDesk();
  const by = useTab(({ workingAs }) => workingAs);
  return useMemo(() => (by ? { desk, by } : undefined), [desk, by]);
};
