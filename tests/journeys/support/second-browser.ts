import { expect, type Page } from '@playwright/test';
import { watch } from './watch';

/** Does something in another browser that shares nothing with the first, and is held to the same rules. */
export async function inSecondBrowser(first: Page, doing: (page: Page) => Promise<void>): Promise<void> {
  const { origin } = new URL(first.url());
  const context = await first.context().browser()?.newContext({ baseURL: origin });
  if (!context) throw new Error('The first page belongs to no browser.');
  const seen = await watch(context, origin);
  await doing(await context.newPage());
  await context.close();
  expect(seen.faults.join('\n'), 'Faults that the second browser told').toBe('');
}
