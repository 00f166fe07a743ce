import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { type Notice, say, useTab } from './tab';

/** What the last command has to tell: shown until the address changes, or something newer is said. */
export const useNotice = (): Notice | undefined => {
  const { key } = useLocation();
  const waiting = useTab(({ notice }) => notice);
  const [shown, setShown] = useState<{ readonly notice: Notice; readonly key: string }>();
  useEffect(() => {
    if (!waiting) return;
    setShown({ notice: waiting, key });
    say(undefined);
  }, [waiting, key]);
  return shown?.key === key ? shown.notice : undefined;
};
