import { expect, type Page } from '@playwright/test';

/** What a meeting room shows. */
export const projector = { width: 1280, height: 720 };

/** How far down the page what must be decided reaches, and how large the statement is drawn. */
const measureProjector = (page: Page) =>
  page.evaluate(() => {
    const statement = document.querySelector('#joint-statement');
    const parts = ['#joint-statement', '.app-projector__marks', '.app-projector__decide'].map((part) =>
      document.querySelector(part)?.getBoundingClientRect(),
    );
    return {
      size: statement ? Number.parseFloat(getComputedStyle(statement).fontSize) : 0,
      bottom: Math.max(...parts.map((box) => box?.bottom ?? Infinity)),
      top: Math.min(...parts.map((box) => box?.top ?? -Infinity)),
      scrolled: document.documentElement.scrollTop,
    };
  });

/** What must be decided is in sight without scrolling, under a statement of at least 32 pixels. */
export const expectOnProjector = async (page: Page): Promise<void> => {
  const { size, bottom, top, scrolled } = await measureProjector(page);
  expect(size).toBeGreaterThanOrEqual(32);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(scrolled).toBe(0);
  expect(bottom, 'all that is decided is in sight').toBeLessThanOrEqual(projector.height);
};
