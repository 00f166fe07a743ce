import { type Page } from '@playwright/test';
import { patterns } from '../../src/application/paths';
import { choose, openLoading, saveTemplate } from './support/edition-forms';
import { giveMarksOf, markAll, type MarkToGive } from './support/give-marks';
import { expect, test } from './support/journey';
import { lookOver } from './support/look-over';
import { columnOf, readTable } from './support/read-table';
import { seePage } from './support/see-page';
import {
  beginWork,
  channelYear,
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

const projector = { width: 1280, height: 720 };

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

const expectOnProjector = async (page: Page): Promise<void> => {
  const { size, bottom, top, scrolled } = await measureProjector(page);
  expect(size).toBeGreaterThanOrEqual(32);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(scrolled).toBe(0);
  expect(bottom, 'all that is decided is in sight').toBeLessThanOrEqual(projector.height);
};

test.describe('the joint session', () => {
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

  test('council and adviser settle every mark, and the letter confirms all but one as agreed', async ({ page }) => {
    await page.setViewportSize(projector);
    const session = await beginWork(page, { ...toolkitYear, marker: own });
    await page.getByRole('link', { name: 'Mark all on one page' }).click();
    await seePage(page, 'All benchmarks on one page');
    const shown = (
      await page
        .getByRole('group', { name: /^Mark for / })
        .locator('legend')
        .allInnerTexts()
    ).map((words) => words.replace('Mark for ', ''));
    const items = shown.filter((title) => !title.startsWith('5 '));
    expect(items).toHaveLength(9);
    const all = (key: string): Record<string, MarkToGive> => Object.fromEntries(items.map((title) => [title, { key }]));
    await markAll(page, { ...all('4'), [shown[4] ?? '']: { key: 'x', reason: 'Assured in its own statement' } });
    await giveMarksOf(page, 'Adviser’s mark');
    const [first = '', , , , fifth = ''] = items;
    await markAll(page, {
      ...all('4'),
      [first]: { key: '3', reason: 'The profile was not used' },
      [fifth]: { key: '2', reason: 'Nobody keeps the minutes' },
      [shown[4] ?? '']: { key: 'x', reason: 'Assured in its own statement' },
    });

    await sessionPage(page, 'Joint session');
    await seePage(page, 'Joint session');
    const counts = page.getByRole('navigation', { name: 'What to show' });
    // What both say does not apply is nothing to agree.
    await expect(counts).toContainText('1 agreed');
    await expect(counts).toContainText('7 to agree');
    await expect(counts).toContainText('2 disputed');
    await lookOver(page, 'before');
    await counts.getByRole('link', { name: '2 disputed' }).click();
    expect(columnOf(await readTable(page, 'Benchmarks'), 4)).toEqual([
      'Disputed: council 4, adviser 3',
      'Disputed: council 4, adviser 2',
    ]);
    await counts.getByRole('link', { name: 'All 10' }).click();

    await page.getByRole('button', { name: /^Go through them from / }).click();
    await seePage(page, first);
    await expect(page.getByText('You are giving the agreed mark')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Accept the council’s 4' })).toBeFocused();
    await expectOnProjector(page);
    await lookOver(page, 'disputed');
    // The first disagreement: the adviser's mark is taken, with the reason.
    await page.keyboard.press('3');
    const why = page.getByRole('textbox', { name: 'Why does it differ from the council’s own mark, 4?' });
    await expect(why).toBeFocused();
    await expectOnProjector(page);
    await page.keyboard.type('The profile was read, but not used for the plan');
    await page.keyboard.press('Enter');
    await seeSaved(page);
    await page.getByRole('link', { name: /^Next/ }).click();

    for (const title of items.slice(1)) {
      await seePage(page, title);
      await expectOnProjector(page);
      await page.keyboard.press('a');
      if (title !== fifth) continue;
      // The second: the council's is accepted, and why it is not the adviser's has to be said.
      await expect(page.getByRole('textbox', { name: 'Why does it differ from the adviser’s mark, 2?' })).toBeFocused();
      await lookOver(page, 'asking why');
      await page.keyboard.type('The minutes were found');
      await page.keyboard.press('Enter');
    }
    await seePage(page, 'Joint session');
    await expect(page.getByText('All 10 benchmarks are agreed.')).toBeVisible();
    await expect(counts).toContainText('10 agreed');
    await lookOver(page, 'agreed');

    await page.getByRole('link', { name: 'Enter the confirmed marks' }).click();
    await seePage(page, 'Enter the confirmed marks');
    await lookOver(page, 'before');
    await fillDate(page, 'Date of the letter', ['2', '6', '2023']);
    await page.getByLabel('Its reference (optional)').fill('PR/12');
    await page
      .getByRole('group', { name: `Confirmed mark for ${shown[1] ?? ''}` })
      .getByRole('radio', { name: /^3/ })
      .check();
    await page.getByRole('button', { name: 'Store all 10 confirmed marks' }).click();
    await expect(page.getByRole('alert')).toContainText(`Say why the letter changes the mark for ${shown[1] ?? ''}`);
    await lookOver(page, 'without a reason');
    await page.getByLabel(/^Why does the letter not confirm 4/).fill('Other boards meet more often');
    await page.getByRole('button', { name: 'Store all 10 confirmed marks' }).click();

    await seePage(page, 'Summary');
    await expect(page.getByText('10 marks are confirmed.')).toBeVisible();
    // Council, adviser, agreed, confirmed: the letter confirms the first as agreed and changes the second.
    const whose = await readTable(page, 'Whose marks, by benchmark');
    expect(whose.slice(0, 2)).toEqual([
      [first, '4', '3', '3', '3'],
      [shown[1], '4', '4', '4', '3'],
    ]);
    expect(columnOf(await readTable(page, 'Marks by benchmark'), 2).slice(0, 2)).toEqual(['3', '3']);
    await lookOver(page, 'confirmed');

    await sessionPage(page, 'History');
    const history = page.getByRole('main');
    await expect(history).toContainText(
      `Confirmed mark for ${shown[1] ?? ''}: 3. Reason: Home Office letter of 2 June 2023, reference PR/12. Other boards meet more often`,
    );
    await expect(history).toContainText(`Agreed mark for ${fifth}: 4. Reason: The minutes were found`);
    await expect(history).toContainText('Siân Ŵyn');
    await lookOver(page, 'of the joint session');

    await page.goto(`${session}/confirmed-marks`);
    await expect(page.getByText('There is nothing to confirm any more.')).toBeVisible();
    await lookOver(page, 'all confirmed');
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

  test('thirty criteria on which both agree take at most three key presses each', async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize(projector);
    await beginWork(page, { ...channelYear, marker: own });
    await page.getByRole('link', { name: 'Mark all on one page' }).click();
    await seePage(page, 'All criteria on one page');
    const legends = await page
      .getByRole('group', { name: /^Mark for / })
      .locator('legend')
      .allInnerTexts();
    const criteria = legends.map((legend) => legend.replace('Mark for ', ''));
    expect(criteria).toHaveLength(30);
    const green = Object.fromEntries(criteria.map((title) => [title, { key: 'g' }]));
    await markAll(page, green);
    await giveMarksOf(page, 'Adviser’s mark');
    await markAll(page, green);
    await sessionPage(page, 'Joint session');
    await expect(page.getByText('30 to agree')).toBeVisible();
    await lookOver(page, 'thirty to agree');

    await page.evaluate(() => {
      let presses = 0;
      window.addEventListener('keydown', () => (document.body.dataset['presses'] = String(++presses)), true);
    });
    const pressed = (): Promise<number> => page.evaluate(() => Number(document.body.dataset['presses'] ?? '0'));
    await page.getByRole('button', { name: /^Go through them from / }).click();
    let before = 0;
    let most = 0;
    for (const title of criteria) {
      await seePage(page, title);
      await expectOnProjector(page);
      if (title === criteria[0]) await lookOver(page, 'on green');
      await expect(page.getByRole('button', { name: 'Accept the council’s Green' })).toBeFocused();
      // A is Amber on this scale, as it is in the quick view, so that another key accepts.
      await page.keyboard.press('c');
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeHidden();
      const now = await pressed();
      most = Math.max(most, now - before);
      before = now;
    }
    await seePage(page, 'Joint session');
    await expect(page.getByText('30 agreed')).toBeVisible();
    expect(before).toBe(30);
    expect(most).toBeLessThanOrEqual(3);
  });
});
