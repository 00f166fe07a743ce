import { patterns } from '../../src/application/paths';
import { expect, test } from './support/journey';
import { lookOver } from './support/look-over';
import { seePage } from './support/see-page';
import { beginWork, sessionPage, toolkitYear } from './support/start-session';

// Other journeys look over the pages on the way here.
test.use({
  passingThrough: [
    patterns.who,
    patterns.startSession,
    patterns.session,
    patterns.evidenceLibrary,
    patterns.newEvidence,
  ],
});

test('An older version counts again when it is chosen, and a damaged one is brought back', async ({ page }) => {
  await beginWork(page, toolkitYear);
  await sessionPage(page, 'Evidence');
  await seePage(page, 'Evidence');
  await page.getByRole('button', { name: 'Add evidence' }).click();
  await seePage(page, 'Add evidence');
  await page.getByLabel('What the evidence is called').fill('Minutes');
  await page.getByRole('radio', { name: 'A file' }).check();
  const draft = { name: 'draft.txt', mimeType: 'text/plain', buffer: Buffer.from('The draft') };
  const signed = { name: 'signed.txt', mimeType: 'text/plain', buffer: Buffer.from('The signed minutes') };
  await page.getByLabel('The file').setInputFiles(draft);
  await page.getByRole('button', { name: 'Add this evidence' }).click();
  await seePage(page, 'Minutes');
  await page.getByText('Add a newer version').click();
  await page.getByLabel('Newer version').setInputFiles(signed);
  await page.getByRole('button', { name: 'Add this version' }).click();
  await page.getByRole('button', { name: /^Use this version.*draft\.txt$/ }).waitFor();
  await lookOver(page, 'with an older version');
  await page.getByRole('button', { name: /^Use this version.*draft\.txt$/ }).click();
  await page.getByText('draft.txt is the current version now').waitFor();
  await expect(page.getByRole('heading', { name: 'File', exact: true })).toBeFocused();
  await expect(page.getByRole('button', { name: /^Use this version.*signed\.txt$/ })).toBeVisible();

  // The disk lost them.
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('prevent-assurance-workbench');
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = database.transaction('chunks', 'readwrite');
    transaction.objectStore('chunks').clear();
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    database.close();
  });
  await page.getByRole('button', { name: /^Save to this computer.*draft\.txt$/ }).click();
  await page.getByText('What this browser holds of this file is damaged.').waitFor();
  await lookOver(page, 'with a damaged file');
  await page.getByLabel('The same file').setInputFiles(draft);
  await page.getByRole('button', { name: 'Add it again' }).click();
  await page.getByText('The file is here again, the same to the byte').waitFor();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Save to this computer.*draft\.txt$/ }).click();
  expect((await saved).suggestedFilename()).toBe('draft.txt');
});
