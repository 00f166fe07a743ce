import type { Page } from '@playwright/test';
import { patterns } from '../../src/application/paths';
import { seeErrors } from './support/error-summary';
import { expect, test } from './support/journey';
import { lookOver } from './support/look-over';
import { rawStorage } from './support/raw-storage';
import { readTable } from './support/read-table';
import { type SavedFile, saveDownload } from './support/save-download';
import { inSecondBrowser } from './support/second-browser';
import { seePage } from './support/see-page';
import { beginWork, seeSaved, sessionPage, toolkitYear } from './support/start-session';

test.use({
  passingThrough: [patterns.who, patterns.startSession, patterns.session, patterns.allItems, patterns.summary],
});

/** Some marks and a text, and a copy of them. */
async function saveWork(page: Page): Promise<{ readonly summary: string; readonly copy: SavedFile }> {
  const address = await beginWork(page, toolkitYear);
  await sessionPage(page, 'All on one page');
  for (const [title, key] of [
    ['1 Risk assessment', '5'],
    ['7 Training', '3'],
  ] as const) {
    await page
      .getByRole('group', { name: `Mark for ${title}` })
      .getByRole('radio')
      .first()
      .focus();
    await page.keyboard.press(key);
  }
  await expect(page.getByText('2 of 10 marked, 8 left.')).toBeVisible();
  await seeSaved(page);
  await page.getByRole('link', { name: 'Save or open a copy' }).click();
  await seePage(page, 'Save or open a copy');
  await expect(page.getByText('It will hold 1 session and 0 actions.')).toBeVisible();
  const copy = await saveDownload(page, () => page.getByRole('button', { name: 'Save a copy of everything' }).click());
  expect(copy.name).toMatch(/^prevent-assurance-copy-\d{4}-\d\d-\d\d\.json$/);
  return { summary: `${address}/summary`, copy };
}

async function check(page: Page, content: string | Uint8Array): Promise<void> {
  const file = { name: 'prevent-assurance-copy.json', mimeType: 'application/json', buffer: Buffer.from(content) };
  await page.getByLabel('Saved copy').setInputFiles(file);
  await page.getByRole('button', { name: 'Check this copy' }).click();
}

test('a copy that is opened in another browser brings the same session and summary; twice it changes nothing', async ({
  page,
}) => {
  const { summary, copy } = await saveWork(page);
  await lookOver(page, 'after saving a copy');
  await page.goto(summary);
  const marks = await readTable(page, 'Marks by benchmark');
  const outcome = await page
    .getByText(/^2 of 10 marked/)
    .first()
    .innerText();

  await inSecondBrowser(page, async (other) => {
    await other.goto('/copies');
    await check(other, copy.bytes);
    await expect(other.getByText('This copy is complete and unchanged since it was saved.')).toBeVisible();
    await expect(other.getByText('Testshire Council')).toBeVisible();
    await lookOver(other, 'with a copy checked');
    await other.getByRole('button', { name: 'Add it to this browser' }).click();
    await expect(other.getByText(/^The copy is open: \d+ changes added to this browser\.$/)).toBeVisible();
    await lookOver(other, 'with a copy opened');
    await other.getByRole('link', { name: 'Sessions', exact: true }).click();
    await expect(other.getByRole('link', { name: 'Prevent toolkit 2018, 2022/23', exact: true })).toBeVisible();
    await other.getByRole('link', { name: /^Summary/ }).click();
    await expect(other.getByText(outcome).first()).toBeVisible();
    expect(await readTable(other, 'Marks by benchmark')).toEqual(marks);

    await other.getByRole('link', { name: 'Save or open a copy' }).click();
    const before = await rawStorage(other);
    await check(other, copy.bytes);
    await expect(other.getByText('Everything in it is here already. Adding it would change nothing.')).toBeVisible();
    await other.getByRole('button', { name: 'Finish' }).click();
    await expect(other.getByText('Everything in that copy was here already. Nothing was changed.')).toBeVisible();
    expect(await rawStorage(other)).toBe(before);
  });
});

test('a copy that is cut, changed, of a later format, empty or not ours is refused, and nothing is touched', async ({
  page,
}) => {
  const { copy } = await saveWork(page);
  const whole = new TextDecoder().decode(copy.bytes);
  const before = await rawStorage(page);
  const refused: readonly (readonly [content: string, words: RegExp])[] = [
    [whole.slice(0, -200), /^This copy is cut short: its end is missing\./],
    [whole.slice(0, Math.floor(whole.length / 2)), /^This copy is cut short/],
    [whole.replace('Testshire', 'Restshire'), /^This copy has been changed or damaged since it was saved/],
    [whole.replace(/"format":0/, '"format":9'), /^This copy was saved by a newer version of the app\./],
    ['{"some":"other program"}', /^This file was not saved by this app\./],
    ['%PDF-1.7 not a copy at all', /^This file was not saved by this app\./],
    ['', /^This file is empty\./],
  ];
  for (const [content, words] of refused) {
    expect(content).not.toBe(whole);
    await check(page, content);
    await seeErrors(page, [words]);
    await expect(page.getByText(/^Your browser is saving/)).toBeHidden();
    expect(await rawStorage(page)).toBe(before);
  }
  await lookOver(page, 'with a copy refused');
  await check(page, whole);
  await expect(page.getByText('This copy is complete and unchanged since it was saved.')).toBeVisible();
  expect(await rawStorage(page)).toBe(before);
});
