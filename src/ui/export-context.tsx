import { createContext, type ReactNode, useContext } from 'react';
import type { Exports } from '../documents/report/exports';

const ExportContext = createContext<Exports | undefined>(undefined);

export const ExportProvider = ({ exports, children }: { readonly exports: Exports; readonly children: ReactNode }) => (
  <ExportContext.Provider value={exports}>{children}</ExportContext.Provider>
);

/** The ways out of the app: a file, a PDF. Throws outside the provider. */
export const useExports = (): Exports => {
  const exports = useContext(ExportContext);
  if (!exports) throw new Error('There is no way out of the app above this component');
  return exports;
};
