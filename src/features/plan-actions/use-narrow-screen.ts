import { useSyncExternalStore } from 'react';

// Where GOV.UK's own tables and grids turn from one column into several.
const query = '(max-width: 40.0525em)';

const watch = (changed: () => void): (() => void) => {
  if (typeof window.matchMedia !== 'function') return () => undefined;
  const media = window.matchMedia(query);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};

/** True where a table of many columns would have to be scrolled sideways, as on a telephone or at four times the size. */
export const useNarrowScreen = (): boolean =>
  useSyncExternalStore(watch, () => typeof window.matchMedia === 'function' && window.matchMedia(query).matches);
