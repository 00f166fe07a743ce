import { patterns } from '../../src/application/paths';
import { expect, test } from './support/journey';
import { lookOver } from './support/look-over';
import { rawStorage } from './support/raw-storage';
import { columnOf, readTable } from './support/read-table';
import { saveDownload } from './support/save-download';
import { seePage } from './support/see-page';
import { expectSoundPdf, pdfTable, pdfWords } from './support/sound-pdf';
import { sessionPage } from './support/start-session';

const label = 'Worked example';

test.use({ passingThrough: [patterns.session] });

test('one click opens a full published year, labelled as an example wherever it is shown, and it can be removed', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the worked example' }).click();
  await seePage(page, 'Summary');
  await expect(
    page.getByText(/The Duty is met in all 9 benchmarks marked; exceeded in 6; 1 not applicable/),
  ).toBeVisible();
  await expect(page.getByText(/27 green, 3 amber, 0 red of 30/)).toBeVisible();
  expect(columnOf(await readTable(page, 'Marks by benchmark'), 2)).toEqual([
    '5',
    '5',
    '4',
    '4',
    'Not applicable',
    '4',
    '3',
    '3',
    '4',
    '3',
  ]);
  await expect(page.getByText(label).first()).toBeVisible();
  await lookOver(page, 'of the example');

  const { bytes } = await saveDownload(page, () => page.getByRole('button', { name: 'Save as PDF' }).click());
  expectSoundPdf(bytes);
  const words = pdfWords(bytes);
  expect(words).toContain('Worked example');
  expect(words).toContain('The Duty is met in all 9 benchmarks marked; exceeded in 6; 1 not applicable');
  expect(words).toContain('Tracking attendance at the monthly sessions');

  await page.getByRole('button', { name: 'Read or print the full report' }).click();
  await expect(page.getByText(label).first()).toBeVisible();
  await lookOver(page, 'of the example');
  await page.goBack();

  await sessionPage(page, 'Task list');
  await seePage(page, 'Mark the benchmarks');
  await expect(page.getByText(label).first()).toBeVisible();

  await sessionPage(page, 'Action plan');
  await seePage(page, 'Action plan');
  await expect(page.getByText(label).first()).toBeVisible();
  expect(await readTable(page, /^Open \(9\)/)).toHaveLength(9);
  await lookOver(page, 'of the example');

  await page.getByRole('link', { name: 'Sessions', exact: true }).click();
  await seePage(page, 'Sessions');
  const council = page.getByRole('region', { name: /Thurrock Council/ });
  await expect(council.getByText(label, { exact: true })).toBeVisible();
  await expect(council.getByRole('listitem').filter({ hasText: 'Prevent toolkit 2018, 2022/23' })).toBeVisible();
  await lookOver(page, 'with the example');
  await council.getByRole('link', { name: 'Summary of Channel assurance statement, 2022/23' }).click();
  await seePage(page, 'Summary');
  await expect(page.getByText(label).first()).toBeVisible();
  const counts = (await readTable(page, 'How many criteria have each mark')).map((cells) => cells.slice(1, 4));
  expect(counts).toEqual([
    ['3', '1', '0'],
    ['3', '0', '0'],
    ['5', '0', '0'],
    ['12', '1', '0'],
    ['4', '1', '0'],
    ['27', '3', '0'],
  ]);
  const channel = await saveDownload(page, () => page.getByRole('button', { name: 'Save as PDF' }).click());
  expectSoundPdf(channel.bytes);
  expect(pdfWords(channel.bytes)).toContain('Worked example');
  expect(pdfTable(channel.bytes, 'How many criteria have each mark').map((cells) => cells.slice(1, 4))).toEqual(counts);

  await page.getByRole('link', { name: 'Sessions', exact: true }).click();
  await page.getByRole('button', { name: 'Remove the worked example' }).click();
  const question = page.getByRole('dialog', { name: 'Remove the worked example?' });
  await expect(question).toBeVisible();
  await lookOver(page, 'asking before it removes the example');
  await question.getByRole('button', { name: 'No, keep it' }).click();
  await expect(question).toBeHidden();
  await page.getByRole('button', { name: 'Remove the worked example' }).click();
  await question.getByRole('button', { name: 'Yes, remove it' }).click();
  await seePage(page, 'Mark your council against the Prevent duty');
  await lookOver(page, 'after the example');
  const kept = await rawStorage(page);
  for (const word of ['(worked example)', 'Tracking attendance', 'Published committee report'])
    expect(kept).not.toContain(word);
});
