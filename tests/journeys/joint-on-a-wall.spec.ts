import { patterns } from '../../src/application/paths';
import { choose, openLoading, saveTemplate } from './support/edition-forms';
import { giveMarksOf, markAll } from './support/give-marks';
import { expect, test } from './support/journey';
import { lookOver } from './support/look-over';
import { expectOnProjector, projector } from './support/on-projector';
import { seePage } from './support/see-page';
import {
  beginWork,
  fillDate,
  seeSaved,
  sessionPage,
  startSession,
  testshire,
  toolkitYear,
} from './support/start-session';

const own = 'The council’s own mark';

const newest = 'Prevent duty toolkit for local authorities, February 2024';
const longestItem = '7 Reducing permissive environments';

test.describe('the joint session on a wall', () => {
  test.use({
    passingThrough: [
      patterns.who,
      patterns.startSession,
      patterns.session,
      patterns.allItems,
      patterns.loadEdition,
      patterns.edition,
    ],
  });

  test('on a projector all that is decided is in sight at 32 pixels, with last year, long reasons and long statements', async ({
    page,
  }) => {
    await page.setViewportSize(projector);
    const earlier = await beginWork(page, { ...toolkitYear, edition: newest, period: '2023/24', marker: own });
    await page.goto(`${earlier}/all-on-one-page`);
    await seePage(page, 'All benchmarks on one page');
    await markAll(page, { [longestItem]: { key: '3' } });
    await page.goto(`${earlier}/items/permissive-environments`);
    await page
      .getByLabel('Areas for development')
      .fill(`${'Write to every venue that was asked last year. '.repeat(12)}`);
    await page.getByLabel('Strengths').focus();
    await seeSaved(page);
    await lookOver(page, 'marked, with long words');
    await page.goto('/start-session');
    await startSession(page, {
      ...toolkitYear,
      edition: newest,
      date: ['1', '3', '2025'],
      period: '2024/25',
      marker: own,
    });
    await page.getByRole('link', { name: 'Mark all on one page' }).click();
    await seePage(page, 'All benchmarks on one page');
    await markAll(page, { [longestItem]: { key: '4' } });
    await giveMarksOf(page, 'Adviser’s mark');
    await markAll(page, { [longestItem]: { key: '2', reason: 'The policy covers one hall of nine. '.repeat(20) } });
    await sessionPage(page, 'Joint session');
    const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: longestItem }) });
    await expect(row).toContainText('Disputed: council 4, adviser 2');
    await expect(page.getByRole('columnheader', { name: 'Last year: 2023/24' })).toBeVisible();
    await lookOver(page, 'with last year');
    await page.getByRole('link', { name: longestItem }).click();
    await seePage(page, longestItem);
    await expect(page.getByText(/^3, council’s own, in 2023\/24\. To develop: Write to every venue/)).toBeVisible();
    await expectOnProjector(page);
    await page.keyboard.press('5');
    await expect(page.getByRole('textbox', { name: /^Why does it differ/ })).toBeFocused();
    await expectOnProjector(page);
    await lookOver(page, 'longest statement');
    await page.setViewportSize({ width: 1920, height: 1080 });
    await lookOver(page, 'wide');
    await page.setViewportSize({ width: 390, height: 844 });
    await lookOver(page, 'narrow');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('a loaded statement of thousands of characters is opened by whoever asks, at 32 pixels and never smaller', async ({
    page,
  }) => {
    await page.setViewportSize(projector);
    await openLoading(page);
    const template = await saveTemplate(page, 'Save the template as CSV');
    const [head = ''] = new TextDecoder()
      .decode(template.bytes)
      .replace(/^\ufeff/, '')
      .split('\r\n');
    const long = 'Every provider of venues and of information technology is asked and answers. '.repeat(60).trim();
    const rows = [`1,People,Venues,${long},,,,RAG`, `2,People,Training,${long.slice(0, 419)}.,,,,`];
    await choose(page, 'long.csv', [head, ...rows].join('\r\n'));
    await seePage(page, 'About this edition');
    await page
      .getByLabel('What does it replace?')
      .selectOption({ label: 'Nothing here: it belongs to another regime' });
    await page.getByLabel('Title', { exact: true }).fill('Statements of great length');
    await page.getByLabel('Short title').fill('Great length');
    await fillDate(page, 'In force from', ['1', '4', '2022']);
    await page.getByLabel('One item').fill('standard');
    await page.getByLabel('Several items').fill('standards');
    await page.getByLabel('One area').fill('theme');
    await page.getByLabel('Several areas').fill('themes');
    await page
      .getByRole('group', { name: 'Whose words are these?' })
      .getByRole('radio', { name: 'Our own words' })
      .check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await seePage(page, 'Check before you load it');
    await page.getByRole('button', { name: 'Load this edition' }).click();
    await seePage(page, 'Statements of great length');
    await page.goto('/start-session');
    await startSession(page, {
      council: testshire,
      edition: 'Statements of great length',
      period: '2022/23',
      date: ['30', '4', '2023'],
      marker: own,
    });
    await page.getByRole('link', { name: 'Mark all on one page' }).click();
    await seePage(page, 'All standards on one page');
    await markAll(page, { '1 Venues': { key: 'g' }, '2 Training': { key: 'g' } });
    await giveMarksOf(page, 'Adviser’s mark');
    await markAll(page, { '1 Venues': { key: 'r', reason: 'The policy covers one hall of nine. '.repeat(20) } });
    await sessionPage(page, 'Joint session');
    await seePage(page, 'Joint session');
    await lookOver(page, 'of a loaded edition');
    await page.getByRole('link', { name: '2 Training' }).click();
    await seePage(page, '2 Training');
    await expectOnProjector(page);
    await page.getByRole('link', { name: /^Previous/ }).click();

    await seePage(page, '1 Venues');
    await expectOnProjector(page);
    const all = page.locator('details').filter({ hasText: 'Read all of it' });
    await expect(all.getByText(long)).toBeHidden();
    await page.keyboard.press('r');
    await expect(page.getByRole('textbox', { name: /^Why does it differ/ })).toBeFocused();
    await expectOnProjector(page);
    await lookOver(page, 'too long for the wall');
    await all.getByText('Read all of it').click();
    await expect(all.getByText(long)).toBeVisible();
    const size = await all.getByText(long).evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize));
    expect(size).toBeGreaterThanOrEqual(32);
    await expect(page.locator('#joint-statement')).toBeHidden();
    await lookOver(page, 'all of it');
  });
});
