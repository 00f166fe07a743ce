import { useEffect } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { bringIntoView } from './bring-into-view';

let shownPath: string | undefined;

/**
 * When the address has changed, moves focus to the page's h1 and, unless the person went back, to the top: without
 * a page load a screen reader would say nothing and a keyboard would start from where the old link was.
 * Does nothing on first load, where the browser does it, nor when only the query changes.
 */
export function usePageFocus(): void {
  const { pathname, hash } = useLocation();
  const navigation = useNavigationType();

  useEffect(() => {
    const first = shownPath === undefined;
    const same = shownPath === pathname;
    shownPath = pathname;
    if (first || same) return;
    const named = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    if (named) {
      bringIntoView(named);
    } else if (navigation !== NavigationType.Pop) {
      document.documentElement.scrollTop = 0;
    }
    const heading = document.querySelector<HTMLElement>('main h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [pathname, hash, navigation]);
}
