import type { Page } from '@playwright/test';
import { patterns } from '../../src/application/paths';
import type { Attention } from '../../src/domain/checks/attention';
import { seeErrors } from './support/error-summary';
import { expect, test } from './support/journey';
import { lookOver } from './support/look-over';
import { seePage } from './support/see-page';
import { fillDate, sayWho, seeSaved, sessionPage } from './support/start-session';
import { storedAttention } from './support/stored-attention';

test.use({
  passingThrough: [
    patterns.home,
    patterns.who,
    patterns.session,
    patterns.item,
    patterns.action,
    patterns.plan,
    patterns.summary,
  ],
});

const title = 'What needs attention';
const narrow = { width: 390, height: 844 };
const wide = { width: 1280, height: 800 };

const sessionAt = (page: Page): string => new URL(page.url()).pathname.split('/')[2] ?? '';

const todayIn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  });

/** What the page lists: each line without the words of its link. */
const listed = async (page: Page): Promise<string[]> =>
  page.getByRole('main').locator('section li > p:first-child').allTextContents();

const seeTheSame = async (page: Page): Promise<readonly Attention[]> => {
  const found = await storedAttention(page, sessionAt(page), await todayIn(page));
  await expect.poll(() => listed(page)).toEqual(found.map(({ words }) => words));
  return found;
};

const openExample = async (page: Page): Promise<void> => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the worked example' }).click();
  await seePage(page, 'Summary');
};

const openChannelExample = async (page: Page): Promise<void> => {
  await openExample(page);
  await page.getByRole('link', { name: 'Sessions', exact: true }).click();
  await page.getByRole('link', { name: 'Summary of Channel assurance statement, 2022/23' }).click();
  await seePage(page, 'Summary');
};

test('what the worked example teaches is listed, and what is put right is no longer there', async ({ page }) => {
  await openExample(page);
  await sessionPage(page, 'Needs attention');
  await seePage(page, title);
  // One contradiction, six actions without a status, and old marks.
  expect(await seeTheSame(page)).toHaveLength(8);
  await expect(page.getByText('8 things need attention.')).toBeVisible();
  await lookOver(page, 'of the toolkit');

  await page.getByRole('link', { name: 'Sessions', exact: true }).click();
  await page.getByRole('link', { name: 'Summary of Channel assurance statement, 2022/23' }).click();
  await seePage(page, 'Summary');
  await sessionPage(page, 'Needs attention');
  await seePage(page, title);
  // Three ambers without owner or date, one contradiction, two that read as done, and old marks.
  const before = await seeTheSame(page);
  expect(before).toHaveLength(7);
  await page.setViewportSize(narrow);
  await lookOver(page, 'of the Channel statement, narrow');
  await page.setViewportSize(wide);

  await page.getByLabel('Show').selectOption({ label: 'Actions that read as done (2)' });
  expect(await listed(page)).toHaveLength(2);
  await expect(page.getByText('2 of 7 shown')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page.getByText('All 7 shown')).toBeVisible();

  const health = before[0];
  await page.getByRole('link', { name: /^Change the action.+Representation from health/ }).click();
  await sayWho(page);
  await page.getByRole('textbox', { name: 'Owner' }).fill('Head of Community Safety');
  await fillDate(page, 'When it is due', ['30', '9', '2099']);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await seeSaved(page);
  await page
    .getByRole('link', { name: /^L3 Partners take part/ })
    .first()
    .click();
  await sessionPage(page, 'Needs attention');
  await seePage(page, title);
  const after = await seeTheSame(page);
  expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key).filter((key) => key !== health?.key));
});

test('a session is stepped back with a reason, moved on again, and reviewed by the board', async ({ page }) => {
  await openChannelExample(page);
  await sessionPage(page, 'Stages');
  await seePage(page, 'Where this session stands');
  await expect(page.getByText('This session is at: Agreed')).toBeVisible();
  await expect(page.getByText('No marks of the council’s own were recorded: the agreed marks stand.')).toBeVisible();
  await lookOver(page, 'before anybody works');
  await page.getByRole('link', { name: 'Say who is working', exact: true }).click();
  await sayWho(page);
  await seePage(page, 'Where this session stands');

  await page.getByRole('button', { name: 'Step back' }).click();
  await seeErrors(page, ['Choose the stage to go back to', 'Say why the session goes back to an earlier stage']);
  await lookOver(page, 'with errors');
  await page.getByRole('radio', { name: 'Self-marked' }).check();
  await page.getByLabel('Why?').fill('The board asked for what shows that the process works');
  await page.getByRole('button', { name: 'Step back' }).click();
  await expect(page.getByText('This session is at: Self-marked')).toBeVisible();
  await expect(
    page.getByText('Reason: The board asked for what shows that the process works', { exact: true }),
  ).toBeVisible();
  await expect(page.getByText('Siân Ŵyn,', { exact: false }).first()).toBeVisible();
  await seeSaved(page);
  await page.reload();
  await expect(page.getByText('This session is at: Self-marked')).toBeVisible();
  await page.setViewportSize(narrow);
  await lookOver(page, 'stepped back, narrow');
  await page.setViewportSize(wide);
  await page.getByRole('button', { name: 'Move on again' }).click();
  await expect(page.getByText('This session is at: Agreed')).toBeVisible();

  await page.getByRole('button', { name: 'Record the board’s review' }).click();
  await expect(page.getByLabel('Day')).toBeFocused();
  await page.getByRole('button', { name: 'Record the review' }).click();
  await seeErrors(page, ['Enter the day of the board’s review', 'Say where the board’s review is written down']);
  await fillDate(page, 'Day on which the board looked at the marks', ['12', '5', '2023']);
  await page.getByLabel('Where that is written down').fill('Minutes of the Prevent board, 12 May 2023, item 4');
  await page.getByRole('button', { name: 'Record the review' }).click();
  await expect(page.getByText('This session is at: Reviewed by the board')).toBeVisible();
  await expect(page.getByText('The marks that count now: 30 agreed.')).toBeVisible();
  await expect(page.getByText('not recorded, and not needed', { exact: false })).toBeVisible();
  await lookOver(page, 'reviewed');
});
