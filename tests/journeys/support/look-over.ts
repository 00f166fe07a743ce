import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { routePattern } from './route-pattern';
import { watchOf } from './watch';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const folder = join(import.meta.dirname, '../../../.cache/screenshots');

/** Keeps a picture of the whole page as `.cache/screenshots/<name>.png`, when the environment has SCREENSHOTS=1. */
export async function screenshot(page: Page, name: string): Promise<void> {
  if (process.env.SCREENSHOTS !== '1') return;
  mkdirSync(folder, { recursive: true });
  const file = name.replace(/[^\w-]+/g, '-').replace(/^-|-$/g, '') || 'start';
  await page.screenshot({ path: join(folder, `${file}.png`), fullPage: true, animations: 'disabled' });
}

/**
 * Checks the page as it now stands against WCAG 2.2 AA, and notes that its route was looked over.
 * Faults are gathered, and fail the test at its end, so that one page's fault does not hide the next one's.
 * @param state what is special about the page just now, such as `with errors`; told in faults and in the picture's name
 */
export async function lookOver(page: Page, state = ''): Promise<void> {
  const watch = watchOf(page);
  const route = routePattern(page.url());
  watch.lookedOver.add(route);
  await screenshot(page, `${route} ${state}`);
  // The other mode opens a second page, which would be watched too; there are no frames that need it.
  const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode(true).analyze();
  for (const { id, help, nodes } of violations) {
    const places = nodes.map(
      ({ target, failureSummary }) => `    ${target.join(' ')}: ${failureSummary?.replaceAll('\n', ' ') ?? ''}`,
    );
    watch.faults.push(`${route} ${state}: ${help} (${id})\n${places.join('\n')}`);
  }
}
