import type { BrowserContext, Page } from '@playwright/test';
import { patterns } from '../../src/application/paths';
import { expect, test } from './support/journey';
import { lookOver } from './support/look-over';
import { rawStorage } from './support/raw-storage';
import { seePage } from './support/see-page';
import { beginWork, seeSaved, sessionPage, toolkitYear } from './support/start-session';

test.use({
  passingThrough: [
    patterns.home,
    patterns.who,
    patterns.startSession,
    patterns.session,
    patterns.allItems,
    patterns.item,
    '/an-empty-page',
  ],
});

const databaseName = 'prevent-assurance-workbench';
const welcome = 'Mark your council against the Prevent duty';

/** Another tab in the same place, with nothing of the app in it. */
const openBare = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage();
  const body = '<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Empty</title></html>';
  await page.route('**/an-empty-page', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('/an-empty-page');
  return page;
};

/** Makes the database as some other version of the app would, and holds it open. */
const holdDatabase = (page: Page, version: number): Promise<void> =>
  page.evaluate(
    ([name, wanted]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name, wanted);
        request.onupgradeneeded = () => request.result.createObjectStore('raw').put('kept', 1);
        request.onerror = () => reject(new Error('It did not open'));
        request.onsuccess = () => {
          // Kept where it is not collected: an open connection is what stands in the way.
          Object.assign(window, { held: request.result });
          resolve();
        };
      }),
    [databaseName, version] as const,
  );

const letGo = (page: Page): Promise<void> => page.evaluate(() => (Reflect.get(window, 'held') as IDBDatabase).close());

/** Lets the browser itself keep no more than this many bytes for the app, or as much as it likes. */
const allowBytes = async (page: Page, quotaSize?: number): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize === undefined ? {} : { quotaSize }) });
};

/** The page that says why storage did not open: what is safe, what to do, and a way to try again. */
const seeProblem = async (page: Page, heading: string, safe: string, todo: string | RegExp): Promise<void> => {
  await seePage(page, heading);
  await expect(page.getByText(safe)).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'What to do' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: todo }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Load this page again' })).toBeVisible();
  await expect(page).toHaveTitle(new RegExp(`^${heading}`));
  await lookOver(page, heading);
};

test.describe('Where storage cannot be opened, the page says which problem it is:', () => {
  test('the browser refuses it', async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The user denied permission to access the database.', 'SecurityError');
      };
    });
    await page.goto('/');
    await seeProblem(
      page,
      'This browser is not letting the app keep anything',
      'Nothing has been changed.',
      'Open the app in a normal window',
    );
  });

  test('there is none', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
    await page.goto('/');
    await seeProblem(
      page,
      'This browser is not letting the app keep anything',
      'Nothing has been changed.',
      'Open the app in a normal window',
    );
  });

  test('an older version in another tab holds it, until that tab is closed', async ({ page, context }) => {
    const older = await openBare(context);
    await holdDatabase(older, 5);
    await page.goto('/');
    await seeProblem(
      page,
      'Close the other windows of this app',
      'Everything that was saved is safe.',
      'close them all',
    );
    await letGo(older);
    await older.close();
    await page.getByRole('button', { name: 'Load this page again' }).click();
    await seePage(page, welcome);
  });

  test('a newer version wrote it, and it stays as it is', async ({ page, context }) => {
    const newer = await openBare(context);
    await holdDatabase(newer, 999);
    await letGo(newer);
    const before = await rawStorage(newer);
    expect(before).toContain('kept');
    await page.goto('/');
    await seeProblem(
      page,
      'Your data was saved by a newer version of this app',
      'Your data is safe and unchanged.',
      'Go back to the newer version',
    );
    expect(await rawStorage(newer)).toBe(before);
  });

  test('it is full', async ({ page, context }) => {
    const bare = await openBare(context);
    await allowBytes(bare, 1);
    await page.goto('/');
    await seeProblem(
      page,
      'There is no space left for the app to open',
      'Everything that was saved is safe.',
      'Free some space',
    );
  });
});

/** Fills the disk, or frees it again. By hand, since Chromium goes by what it knew of the quota for half a minute. */
const fillDisk = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { prototype } = IDBObjectStore;
    Object.assign(window, { put: Reflect.get(prototype, 'put') });
    prototype.put = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
  });
const freeDisk = (page: Page): Promise<void> =>
  page.evaluate(() => {
    IDBObjectStore.prototype.put = Reflect.get(window, 'put') as IDBObjectStore['put'];
  });

const notSaved = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: 'Not saved: this computer is out of space. Free some space, then make the change again.' });

test.describe('When the disk fills up in the middle of work,', () => {
  test('a mark is not saved and says so, what was stored stays, and the same press works once there is room', async ({
    page,
  }) => {
    await beginWork(page, toolkitYear);
    await sessionPage(page, 'All on one page');
    const row = page.getByRole('group', { name: 'Mark for 1 Risk assessment' });
    await row.getByRole('radio').first().focus();
    await page.keyboard.press('4');
    await seeSaved(page);
    const before = await rawStorage(page);
    await fillDisk(page);
    await page.keyboard.press('5');
    await expect(notSaved(page)).toBeVisible();
    await lookOver(page, 'not saved');
    expect(await rawStorage(page)).toBe(before);
    await freeDisk(page);
    await page.getByRole('button', { name: 'Save again' }).click();
    await seeSaved(page);
    await page.reload();
    await expect(row.getByRole('radio', { name: /^5/ })).toBeChecked();
  });

  test('the browser’s own limit is told as such, too @soak', async ({ page }) => {
    await beginWork(page, toolkitYear);
    await sessionPage(page, 'All on one page');
    await allowBytes(page, 1);
    await page.waitForTimeout(40_000);
    await page.getByRole('group', { name: 'Mark for 1 Risk assessment' }).getByRole('radio').first().focus();
    await page.keyboard.press('4');
    await expect(notSaved(page)).toBeVisible();
    await allowBytes(page);
    await page.getByRole('button', { name: 'Save again' }).click();
    await seeSaved(page);
  });

  test('typing stays on the page, and is stored once there is room', async ({ page }) => {
    const typed = 'Words that there was no room for. '.repeat(20);
    await beginWork(page, toolkitYear);
    await page.getByRole('link', { name: '1 Risk assessment' }).click();
    await seePage(page, /Risk assessment/);
    const before = await rawStorage(page);
    await fillDisk(page);
    await page.getByLabel('Strengths').fill(typed);
    await page.getByLabel('Areas for development').focus();
    await expect(notSaved(page)).toBeVisible();
    await lookOver(page, 'not saved');
    await expect(page.getByLabel('Strengths')).toHaveValue(typed);
    expect(await rawStorage(page)).toBe(before);
    // To another page and back: it is still there.
    await sessionPage(page, 'Summary');
    await seePage(page, 'Summary');
    await lookOver(page);
    await sessionPage(page, 'Task list');
    await page.getByRole('link', { name: '1 Risk assessment' }).click();
    await expect(page.getByLabel('Strengths')).toHaveValue(typed);
    await freeDisk(page);
    await page.getByLabel('Strengths').focus();
    await page.getByLabel('Areas for development').focus();
    await seeSaved(page);
    await page.reload();
    await expect(page.getByLabel('Strengths')).toHaveValue(typed);
  });

  test('a session that could not be started leaves the form as it was filled in', async ({ page }) => {
    await beginWork(page, toolkitYear);
    await page.getByRole('link', { name: 'Sessions', exact: true }).click();
    await page.goto('/start-session');
    await seePage(page, 'Start a session');
    const before = await rawStorage(page);
    await page.getByRole('radio', { name: toolkitYear.edition, exact: true }).check();
    await page.getByRole('radio', { name: 'Score, 1 to 5', exact: true }).check();
    await page.getByLabel('Period').fill('2023/24');
    for (const [label, value] of [
      ['Day', '1'],
      ['Month', '3'],
      ['Year', '2024'],
    ] as const)
      await page.getByLabel(label).fill(value);
    await page.getByRole('radio', { name: toolkitYear.marker, exact: true }).check();
    await fillDisk(page);
    await page.getByRole('button', { name: 'Start the session' }).click();
    await expect(notSaved(page)).toBeVisible();
    await lookOver(page, 'not saved');
    await expect(page.getByLabel('Period')).toHaveValue('2023/24');
    expect(await rawStorage(page)).toBe(before);
    await freeDisk(page);
    await page.getByRole('button', { name: 'Start the session' }).click();
    await expect(page.getByRole('navigation', { name: 'This session' })).toBeVisible();
  });
});

test('a newer version that takes the storage over makes an open page start afresh, and loses nothing', async ({
  page,
  context,
}) => {
  await beginWork(page, toolkitYear);
  const newer = await openBare(context);
  await holdDatabase(newer, 999);
  await seePage(page, 'Your data was saved by a newer version of this app');
  expect(await rawStorage(newer)).toContain('sessionStarted');
});
