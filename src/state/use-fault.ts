import { useCallback, useState } from 'react';

/** Hands a failure that came later, of a reading for example, to the error boundary around the page: without it the page
 *  would go on loading for ever. */
export const useFault = (): ((error: unknown) => void) => {
  const [, setFault] = useState();
  return useCallback((error: unknown) => {
    setFault(() => {
      throw error;
    });
  }, []);
};
