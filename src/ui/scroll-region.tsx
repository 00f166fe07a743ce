import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

type ScrollRegionProps = {
  /** The id of the text that names it, such as a table's caption. */
  readonly labelledBy: string;
  readonly children: ReactNode;
};

/**
 * Lets what is too wide scroll sideways by itself, so that the page never does. While there is something to scroll it
 * is a named region that a keyboard can reach; otherwise it adds no stop.
 */
export function ScrollRegion({ labelledBy, children }: ScrollRegionProps) {
  const region = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);

  useLayoutEffect(() => {
    const box = region.current;
    if (!box) return;
    const measure = (): void => setOverflows(box.scrollWidth > box.clientWidth);
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const watch = new ResizeObserver(measure);
    watch.observe(box);
    return () => watch.disconnect();
  }, []);

  const reachable = overflows ? ({ tabIndex: 0, role: 'region', 'aria-labelledby': labelledBy } as const) : {};
  return (
    <div className="app-scroll" ref={region} {...reachable}>
      {children}
    </div>
  );
}
