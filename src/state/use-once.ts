import { useCallback, useRef } from 'react';

/**
 * Runs one action at a time: what is asked while one is under way is passed over. A form sent by Enter is not seen by a
 * button's own guard, and an impatient second Enter would start two sessions.
 */
export const useOnce = (): ((action: () => Promise<void>) => Promise<void>) => {
  const busy = useRef(false);
  return useCallback(async (action) => {
    if (busy.current) return;
    busy.current = true;
    try {
      await action();
    } finally {
      busy.current = false;
    }
  }, []);
};
