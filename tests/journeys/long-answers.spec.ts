import { patterns } from '../../src/application/paths';
import { expect, test } from './support/journey';
import { lookOver } from './support/look-over';
import { seePage } from './support/see-page';
import { saveDownload } from './support/save-download';
import { expectSoundPdf, pdfWords } from './support/sound-pdf';
import { beginWork, seeSaved, sessionPage, toolkitYear } from './support/start-session';

test.use({ passingThrough: [patterns.who, patterns.startSession, patterns.session] });

const length = 20_000;
const longWord = 'Llanfairpwll'.repeat(25);
const accented = ['ŵyl', 'tŷ', 'Ŷd', 'Ŵyn', 'naïve', 'café', 'Zoë', 'Siân', 'coördinate', 'Łódź', 'señor', 'Ångström'];

/** A text of exactly `length` characters in which every word tells where it came from. */
const longText = (name: string): string => {
  const words = [longWord];
  for (let count = 1; words.join(' ').length < length; count += 1) {
    words.push(`${name}${count}`, accented[count % accented.length] ?? '');
    if (count % 40 === 0) words.push('\n');
  }
  return (
    words
      .join(' ')
      .slice(0, length - 4)
      .trimEnd()
      .padEnd(length - 4, 'x') + ' end'
  );
};

test('20,000 characters in a field are accepted, kept, and printed whole over several pages', async ({ page }) => {
  const strengths = longText('strength');
  const areas = longText('area');
  expect([strengths.length, areas.length]).toEqual([length, length]);

  await beginWork(page, toolkitYear);
  await page.getByRole('link', { name: '7 Training' }).click();
  await seePage(page, '7 Training');
  await page.getByLabel('Strengths').fill(strengths);
  await page.getByLabel('Areas for development').fill(areas);
  await page.getByLabel('Areas for development').blur();
  await seeSaved(page);
  await page.getByRole('radio', { name: '3', exact: true }).check();
  await seeSaved(page);

  await page.reload();
  await expect(page.getByLabel('Strengths')).toHaveValue(strengths);
  await expect(page.getByLabel('Areas for development')).toHaveValue(areas);
  await lookOver(page, 'with long answers');

  await sessionPage(page, 'Summary');
  await seePage(page, 'Summary');
  await lookOver(page, 'with long answers');
  const { bytes, name } = await saveDownload(page, () => page.getByRole('button', { name: 'Save as PDF' }).click());
  expect(name).toMatch(/\.pdf$/);
  expectSoundPdf(bytes);
  // What stands at the foot of a page comes between the parts of a text that goes over it.
  const printed = pdfWords(bytes)
    .replace(/Testshire Council\. Prevent toolkit 2018, 2022\/23\. Made .{5,20}\. Page \d+ of \d+/g, '')
    .replaceAll(' ', '');
  for (const text of [strengths, areas]) {
    const missing = text.split(/\s+/).filter((word) => word !== longWord && !printed.includes(word));
    expect(missing).toEqual([]);
  }
  // A word longer than a line is broken between letters, and comes back whole once the breaks are taken out.
  expect(printed.split(longWord).length - 1).toBe(2);

  await sessionPage(page, 'History');
  await seePage(page, 'History');
  await expect(page.getByText(/Wrote strengths under 7 Training/)).toBeVisible();
  await lookOver(page, 'with long answers');
});
