import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { arrive, type Notice, useTab } from './tab';

/** What the last command has to tell this page: shown until the address changes, or something newer is said. */
export const useNotice = (): Notice | undefined => {
  const { key } = useLocation();
  const notice = useTab((tab) => tab.notice);
  return notice && !notice.forNextPage && (notice.saidAt ?? key) === key ? notice : undefined;
};

/** For the frame around every page: notes that another was come to. */
export const useArrivals = (): void => {
  const { key } = useLocation();
  useEffect(() => {
    arrive(key);
  }, [key]);
};
