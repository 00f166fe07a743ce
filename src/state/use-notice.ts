import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { type Notice, useTab } from './tab';

/** What the last command has to tell: shown until the address changes, or something newer is said. */
export const useNotice = (): Notice | undefined => {
  const { key } = useLocation();
  const notice = useTab((tab) => tab.notice);
  useEffect(() => {
    if (!notice) return;
    if (notice.shownAt === undefined) useTab.setState({ notice: { ...notice, shownAt: key } });
    else if (notice.shownAt !== key) useTab.setState({ notice: undefined });
  }, [notice, key]);
  return notice && (notice.shownAt ?? key) === key ? notice : undefined;
};
