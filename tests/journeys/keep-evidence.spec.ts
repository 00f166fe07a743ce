import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { patterns } from '../../src/application/paths';
import { chromiumFlags, findChromium } from '../../tools/programs.mjs';
import { expect, test } from './support/journey';
import { newProfile, removeProfile } from './support/launch-persistent';
import { lookOver } from './support/look-over';
import { saveDownload } from './support/save-download';
import { seePage } from './support/see-page';
import { beginWork, fillDate, sessionPage, toolkitYear } from './support/start-session';
import { watch } from './support/watch';

// Other journeys look over the pages on the way here.
test.use({ passingThrough: [patterns.who, patterns.startSession, patterns.session] });

const megabyte = 1_000_000;
let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'journey-files-'));
});
test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A file on disk with bytes that repeat nowhere soon, so that a chunk lost or swapped would show. */
const fileOf = (name: string, size: number): string => {
  const bytes = Buffer.alloc(size);
  for (let place = 0; place + 4 <= size; place += 4)
    bytes.writeUInt32LE((place * 2_654_435_761) % 4_294_967_291, place);
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** How many rows two of the app's stores hold, read without any code of ours. */
const rowsKept = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const counted = (database: IDBDatabase, store: string): Promise<number> =>
      new Promise((resolve, reject) => {
        const request = database.transaction(store).objectStore(store).count();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('It could not be counted'));
      });
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('prevent-assurance-workbench');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('It did not open'));
    });
    const rows = (await counted(database, 'chunks')) + (await counted(database, 'files'));
    database.close();
    return rows;
  });

const openNewEvidence = async (page: Page): Promise<void> => {
  await sessionPage(page, 'Evidence');
  await seePage(page, 'Evidence');
  await page.getByRole('button', { name: 'Add evidence' }).click();
  await seePage(page, 'Add evidence');
};

const choose = async (page: Page, title: string, path: string): Promise<void> => {
  await page.getByLabel('What the evidence is called').fill(title);
  await page.getByRole('radio', { name: 'A file' }).check();
  await page.getByLabel('The file').setInputFiles(path);
};

const add = (page: Page): Promise<void> => page.getByRole('button', { name: 'Add this evidence' }).click();

const launch = async (profile: string, baseURL: string): Promise<BrowserContext> => {
  const executablePath = await findChromium();
  return chromium.launchPersistentContext(profile, {
    args: [...chromiumFlags],
    baseURL,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 800 },
    ...(executablePath === undefined ? {} : { executablePath }),
  });
};

test('A file of 60 MB supports three items, and comes back byte for byte after the browser was started again', async ({
  baseURL,
}) => {
  const origin = baseURL ?? '';
  const path = fileOf('board minutes.pdf', 60 * megabyte);
  const profile = newProfile();
  const items = ['1 Risk assessment', '3 Prevent partnership plan', '7 Training'] as const;
  let context = await launch(profile, origin);
  try {
    const seen = await watch(context, origin);
    const page = await context.newPage();
    await beginWork(page, toolkitYear);
    await openNewEvidence(page);
    await lookOver(page);
    await choose(page, 'Minutes of the board', path);
    await page.getByLabel('What it is', { exact: true }).selectOption('Minutes');
    await fillDate(page, 'Its date', ['14', '2', '2023']);
    await page.getByRole('radio', { name: 'OFFICIAL-SENSITIVE' }).check();
    // The words on the page as they pass: each is there for an instant only.
    await page.evaluate(() => {
      const told = new Set<string>();
      new MutationObserver(() => {
        const words = document.querySelector('label[for=file-progress]')?.textContent;
        if (words) told.add(words);
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
      Object.assign(window, { told });
    });
    await add(page);
    await expect(page.getByRole('progressbar')).toBeVisible();
    await lookOver(page, 'while a file is stored');
    await seePage(page, 'Minutes of the board');
    const told = await page.evaluate(() => [...(Reflect.get(window, 'told') as Set<string>)]);
    expect(told.length, 'Steps of progress told').toBeGreaterThan(5);
    expect(told.every((words) => /^Keeping the file in this browser: [\d.]+ (bytes|MB) of 60 MB$/.test(words))).toBe(
      true,
    );
    await expect(page.getByText('OFFICIAL-SENSITIVE').first()).toBeVisible();
    await expect(page.getByText(sha256(readFileSync(path)))).toBeVisible();
    await page.getByText('Change what it supports').click();
    for (const item of items) await page.getByRole('checkbox', { name: item }).check();
    await lookOver(page, 'with its items');
    await page.getByRole('button', { name: 'Save what it supports' }).click();
    await expect(page.getByText('What it supports is saved')).toBeVisible();
    for (const item of items) await expect(page.getByRole('link', { name: item })).toBeVisible();
    expect(seen.faults).toEqual([]);
    const address = page.url();
    await context.close();

    context = await launch(profile, origin);
    const seenAgain = await watch(context, origin);
    const again = await context.newPage();
    await again.goto('/');
    await again.goto(address);
    await seePage(again, 'Who is working?');
    await again.getByRole('radio', { name: /Siân Ŵyn/ }).check();
    await again.getByRole('button', { name: 'Continue' }).click();
    await seePage(again, 'Minutes of the board');
    for (const item of items) await expect(again.getByRole('link', { name: item })).toBeVisible();
    const saved = await saveDownload(again, () =>
      again.getByRole('button', { name: /^Save to this computer/ }).click(),
    );
    expect(saved.name).toBe('board minutes.pdf');
    expect(saved.bytes.length).toBe(60 * megabyte);
    expect(Buffer.compare(saved.bytes, readFileSync(path)), 'Difference of the bytes').toBe(0);
    await again.getByRole('link', { name: 'Back to the evidence' }).click();
    await seePage(again, 'Evidence');
    await expect(again.getByText('Review due 14 February 2024, 12 months after its date')).toBeVisible();
    await lookOver(again);
    expect(seenAgain.faults).toEqual([]);
  } finally {
    await context.close();
    removeProfile(profile);
  }
});

test('Cancelling leaves nothing; a file that is empty or too large is refused; the same file is known again', async ({
  page,
}) => {
  await beginWork(page, toolkitYear);
  await openNewEvidence(page);
  await lookOver(page);
  await add(page);
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([
    'Enter what the evidence is called',
    'Choose whether it is a file, a link or a reference',
  ]);
  await lookOver(page, 'with errors');

  const empty = fileOf('empty.pdf', 0);
  const tooLarge = fileOf('film.mp4', 0);
  truncateSync(tooLarge, 105 * megabyte);
  for (const [path, words] of [
    [empty, /^This file is empty/],
    [tooLarge, /^This file is 105 MB. The largest that can be kept is 100 MB/],
  ] as const) {
    await choose(page, 'Minutes', path);
    await add(page);
    await expect(page.getByRole('alert').getByRole('link')).toHaveText(words);
    await expect(page.getByLabel('What the evidence is called')).toHaveValue('Minutes');
    expect(await rowsKept(page)).toBe(0);
  }

  await choose(page, 'Minutes', fileOf('large.bin', 100 * megabyte));
  await add(page);
  await page.getByRole('button', { name: /^Cancel.*adding the file/ }).click();
  await expect(page.getByText('Adding the file was cancelled. Nothing of it was kept')).toBeVisible();
  await lookOver(page, 'after cancelling');
  expect(await rowsKept(page)).toBe(0);
  await expect(page.getByLabel('What the evidence is called')).toHaveValue('Minutes');

  const small = fileOf('minutes.pdf', 1_500_000);
  await choose(page, 'Minutes', small);
  await add(page);
  await seePage(page, 'Minutes');
  await lookOver(page);
  const kept = await rowsKept(page);
  expect(kept).toBe(3);
  await page.getByRole('link', { name: 'Back to the evidence' }).click();
  await seePage(page, 'Evidence');
  await lookOver(page);
  await page.getByRole('link', { name: '7 Training' }).click();
  await page.getByRole('link', { name: 'Add a file or a link' }).click();
  await seePage(page, 'Add evidence');
  await choose(page, 'The same once more', small);
  await add(page);
  await expect(page.getByRole('alert').getByRole('link')).toHaveText(/^You already have this file as “Minutes”/);
  await lookOver(page, 'with a file that is here');
  expect(await rowsKept(page)).toBe(kept);
  await page.getByRole('button', { name: 'Use that piece for 7 Training' }).click();
  await expect(page.getByRole('region', { name: 'Evidence' }).locator('strong', { hasText: 'Minutes' })).toBeVisible();
  await lookOver(page);
});

test('A file is removed for good, and the record says that it was', async ({ page }) => {
  await beginWork(page, toolkitYear);
  await openNewEvidence(page);
  await lookOver(page);
  await choose(page, 'Minutes', fileOf('secret name.pdf', 20_000));
  await add(page);
  await seePage(page, 'Minutes');
  await page.getByRole('button', { name: /^Remove for good/ }).click();
  await seePage(page, 'Remove this file for good');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveText('Enter why the file is removed');
  await lookOver(page, 'asking why');
  await page.getByLabel('Why is it removed?').fill('It named a resident');
  await page.getByRole('button', { name: 'Continue' }).click();
  await seePage(page, 'Are you sure that you want to remove this file for good?');
  await lookOver(page, 'asking again');
  await page.getByRole('button', { name: 'Yes, remove this file for good' }).click();
  await seePage(page, 'Minutes');
  await expect(page.getByText(/was removed for good. Reason: It named a resident/)).toBeVisible();
  await lookOver(page, 'removed');
  expect(await rowsKept(page)).toBe(0);
  await expect(page.getByText('secret name')).toHaveCount(0);
  await page.getByRole('link', { name: 'Back to the evidence' }).click();
  await seePage(page, 'Evidence');
  await lookOver(page);
});
