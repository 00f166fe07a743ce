import { expect, type Page } from '@playwright/test';

/** Waits until a page with this heading is drawn. */
export const seePage = (page: Page, heading: string | RegExp): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
