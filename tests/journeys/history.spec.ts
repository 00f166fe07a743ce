import type { Page } from '@playwright/test';
import { patterns } from '../../src/application/paths';
import { followError, seeErrors } from './support/error-summary';
import { expect, test } from './support/journey';
import { lookOver } from './support/look-over';
import { rawStorage } from './support/raw-storage';
import { saveDownload } from './support/save-download';
import { inSecondBrowser } from './support/second-browser';
import { seePage } from './support/see-page';
import { beginWork, seeSaved, sessionPage, toolkitYear } from './support/start-session';

test.use({
  passingThrough: [patterns.who, patterns.startSession, patterns.session, patterns.allItems, patterns.item],
});

async function mark(page: Page, title: string, key: string): Promise<void> {
  await page
    .getByRole('group', { name: `Mark for ${title}` })
    .getByRole('radio')
    .first()
    .focus();
  await page.keyboard.press(key);
  await expect(page.getByRole('group', { name: `Mark for ${title}` }).getByRole('radio', { name: key })).toBeChecked();
}

const changes = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.locator('time') });

test('the history tells every change in plain words, newest first, and the last change can be undone', async ({
  page,
}) => {
  await beginWork(page, toolkitYear);
  await sessionPage(page, 'All on one page');
  await mark(page, '1 Risk assessment', '5');
  await mark(page, '2 Multi-agency partnership board', '4');
  await mark(page, '1 Risk assessment', '3');
  await expect(page.getByText('2 of 10 marked, 8 left.')).toBeVisible();
  await seeSaved(page);

  await sessionPage(page, 'History');
  await seePage(page, 'History');
  await expect(changes(page)).toHaveCount(4);
  await expect(changes(page).nth(0)).toContainText('Agreed mark for 1 Risk assessment: 3 (was 5)');
  await expect(changes(page).nth(1)).toContainText('Agreed mark for 2 Multi-agency partnership board: 4');
  await expect(changes(page).nth(2)).toContainText('Agreed mark for 1 Risk assessment: 5');
  await expect(changes(page).nth(3)).toContainText('Started the session for 2022/23, assessed on 28 February 2023');
  for (const change of await changes(page).all()) await expect(change).toContainText('Siân Ŵyn, Prevent lead');
  await lookOver(page, 'four changes');

  await page.getByRole('button', { name: 'Undo last change' }).click();
  await expect(page.getByText(/^Taken back: Agreed mark for 1 Risk assessment: 3/)).toBeVisible();
  await expect(changes(page)).toHaveCount(5);
  await expect(changes(page).nth(0)).toContainText('Took back: Agreed mark for 1 Risk assessment: 3');
  await expect(changes(page).nth(1)).toContainText('Taken back');
  await lookOver(page, 'one taken back');
  await sessionPage(page, 'All on one page');
  const again = page.getByRole('group', { name: 'Mark for 1 Risk assessment' });
  await expect(again.getByRole('radio', { name: '5' })).toBeChecked();
});

test('a session is archived, kept off the list and closed to changes, and brought back', async ({ page }) => {
  await beginWork(page, toolkitYear);
  await sessionPage(page, 'Details');
  await seePage(page, 'Details of this session');
  await lookOver(page);
  await page.getByRole('button', { name: 'Archive this session' }).click();
  await expect(page.getByText('Session archived', { exact: true })).toBeVisible();
  await lookOver(page, 'archived');
  await sessionPage(page, 'All on one page');
  await expect(page.getByText('This session is archived, so it can be read and not changed.')).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);

  await page.getByRole('link', { name: 'Sessions', exact: true }).click();
  await expect(page.getByText('All its sessions are archived.')).toBeVisible();
  await lookOver(page, 'with all archived');
  await page.getByRole('link', { name: 'Archived sessions (1)' }).click();
  await seePage(page, 'Archived sessions');
  await lookOver(page, 'with one');
  await page.getByRole('button', { name: /^Bring back/ }).click();
  await expect(page.getByText('There are no archived sessions.')).toBeVisible();
  await lookOver(page, 'with none');
  await page.getByRole('link', { name: 'Back to your sessions' }).click();
  await expect(page.getByRole('link', { name: 'Prevent toolkit 2018, 2022/23', exact: true })).toBeVisible();
});

test('an erased text is gone from page, history and storage, and the history that is left is sound', async ({
  page,
}) => {
  const secret = 'Sentinel-of-a-name-typed-by-mistake';
  await beginWork(page, toolkitYear);
  const address = page.url();
  await page.getByRole('link', { name: '7 Training' }).click();
  await seePage(page, '7 Training');
  await page.getByLabel('Strengths').fill(`Attendance is good, says ${secret}.`);
  await page.getByLabel('Strengths').blur();
  await seeSaved(page);
  await sessionPage(page, 'History');
  await expect(page.getByText(secret).first()).toBeVisible();
  expect(await rawStorage(page)).toContain(secret);

  await page.getByRole('link', { name: /^Erase this text/ }).click();
  await seePage(page, /^Erase the strengths under 7 Training/);
  await lookOver(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await seeErrors(page, ['Enter why this text is erased']);
  await lookOver(page, 'without a reason');
  await followError(page, 'Enter why this text is erased', page.getByLabel('Why is it erased?'));
  await page.getByLabel('Why is it erased?').fill('A name was typed by mistake');
  await page.getByRole('button', { name: 'Continue' }).click();
  await seePage(page, /^Are you sure that you want to erase/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await lookOver(page, 'asking again');
  await page.getByRole('button', { name: 'Yes, erase this text for good' }).click();

  await seePage(page, 'History');
  await expect(changes(page).first()).toContainText('Erased the strengths under 7 Training for good');
  await expect(changes(page).first()).toContainText('A name was typed by mistake');
  await expect(changes(page).nth(1)).toContainText('Wrote strengths under 7 Training (erased)');
  await lookOver(page, 'after erasing');
  await expect(page.getByText(secret)).toHaveCount(0);
  expect(await rawStorage(page)).not.toContain(secret);

  await page.goto(`${address}/items/training`);
  await seePage(page, '7 Training');
  await expect(page.getByLabel('Strengths')).toHaveValue('');
  await expect(page.getByText('What stood here was erased. The reason is in the history.')).toBeVisible();
  expect(await page.content()).not.toContain(secret);

  // A copy is checked event by event when it is opened: an unsound history would be refused.
  await page.getByRole('link', { name: 'Save or open a copy' }).click();
  await seePage(page, 'Save or open a copy');
  await lookOver(page);
  const copy = await saveDownload(page, () => page.getByRole('button', { name: 'Save a copy of everything' }).click());
  expect(new TextDecoder().decode(copy.bytes)).not.toContain(secret);
  await inSecondBrowser(page, async (other) => {
    await other.goto('/copies');
    const file = { name: copy.name, mimeType: 'application/json', buffer: Buffer.from(copy.bytes) };
    await other.getByLabel('Saved copy').setInputFiles(file);
    await other.getByRole('button', { name: 'Check this copy' }).click();
    await expect(other.getByText('This copy is complete and unchanged since it was saved.')).toBeVisible();
    await other.getByRole('button', { name: 'Add it to this browser' }).click();
    await expect(other.getByText(/^The copy is open: /)).toBeVisible();
    await other.goto(`${new URL(address).pathname}/history`);
    await expect(changes(other).nth(1)).toContainText('Wrote strengths under 7 Training (erased)');
  });
});
