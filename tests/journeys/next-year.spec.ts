import type { Page } from '@playwright/test';
import { patterns } from '../../src/application/paths';
import { expect, test } from './support/journey';
import { lookOver } from './support/look-over';
import { columnOf, readTable } from './support/read-table';
import { seePage } from './support/see-page';
import { beginWork, fillDate, seeSaved, sessionPage, toolkitYear } from './support/start-session';

const former = [
  '1 Risk assessment',
  '2 Multi-agency partnership board',
  '3 Prevent partnership plan',
  '4 Referral pathway',
  '5 Channel panel',
  '6 Prevent problem-solving process',
  '7 Training',
  '8 Venue hire and IT policies',
  '9 Engagement activity',
  '10 Communications',
];
const account = 'From 2022/23 in the Prevent toolkit 2018: 10 benchmarks: 6 mapped, 4 merged into 2, 0 gone; 0 new';

const openItem = async (page: Page, title: string): Promise<void> => {
  await sessionPage(page, 'Task list');
  await page.getByRole('link', { name: title, exact: true }).click();
  await seePage(page, title);
};

const lookOverNarrow = async (page: Page, state: string): Promise<void> => {
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await lookOver(page, `${state}, narrow`);
  await page.setViewportSize({ width: 1280, height: 800 });
};

const write = async (page: Page, label: string, words: string): Promise<void> => {
  await page.getByLabel(label, { exact: true }).fill(words);
  await page.getByLabel(label, { exact: true }).blur();
  await seeSaved(page);
};

test.describe('The next year', () => {
  test.use({ passingThrough: [patterns.who, patterns.session, patterns.allItems] });

  test('starts in the 2024 edition with the words, evidence and answers of the 2018 one, every item accounted for', async ({
    page,
  }) => {
    test.slow();
    await beginWork(page, toolkitYear);
    await openItem(page, '6 Prevent problem-solving process');
    await page
      .getByRole('region', { name: 'Indicators' })
      .getByRole('radio', { name: 'Met', exact: true })
      .first()
      .check();
    await write(page, 'Strengths', 'Partners know whom to call.');
    await write(page, 'Areas for development', 'Write down who convenes it\nMap powers by partner');
    await openItem(page, '8 Venue hire and IT policies');
    await write(page, 'Strengths', 'A policy is in use.');
    await write(page, 'Areas for development', 'Test the filter yearly');
    await page.getByRole('button', { name: 'Add evidence' }).click();
    await page.keyboard.type('Venue-hire policy');
    await page.getByRole('button', { name: 'Save evidence' }).click();
    await expect(page.getByText('Venue-hire policy').first()).toBeVisible();
    await sessionPage(page, 'All on one page');
    await page.getByRole('group', { name: 'Mark for 1 Risk assessment' }).getByRole('radio', { name: /^4/ }).check();
    await seeSaved(page);

    await page.goto('/start-session');
    await seePage(page, 'Start a session');
    await expect(page.getByRole('link', { name: 'Start from Prevent toolkit 2018, 2022/23' })).toBeVisible();
    await lookOver(page, 'with an earlier session');
    await page.getByRole('link', { name: 'Start from Prevent toolkit 2018, 2022/23' }).click();
    await seePage(page, /Start the next year/);
    await expect(
      page.getByRole('radio', { name: 'Prevent duty toolkit for local authorities, February 2024' }),
    ).toBeChecked();
    await expect(page.getByLabel('Period')).toHaveValue('2023/24');
    await expect(page.getByText(`${account}.`)).toBeVisible();
    const preview = await readTable(page, 'From 2022/23 to the new session');
    expect(columnOf(preview, 0)).toEqual(former);
    expect(preview[5]?.slice(1)).toEqual([
      '7 Reducing permissive environments, where 2 meet',
      'Strengths, 2 areas for development, 1 answer',
    ]);
    expect(preview[7]?.slice(1)).toEqual([
      '7 Reducing permissive environments, where 2 meet',
      'Strengths, 1 area for development, 1 piece of evidence',
    ]);
    expect(preview[0]?.[2]).toBe('Nothing was written, linked or answered');
    await lookOver(page, 'to the 2024 edition');
    await lookOverNarrow(page, 'to the 2024 edition');
    await page.getByRole('button', { name: 'Start the session with all of this' }).click();
    await expect(page.getByRole('alert').getByRole('link')).toHaveText([
      'Enter the date of the marks',
      'Choose which mark you are giving',
    ]);
    await lookOver(page, 'with errors');
    await fillDate(page, 'Date of the marks', ['14', '3', '2024']);
    await page.getByRole('radio', { name: 'Council’s own mark' }).check();
    await page.getByRole('button', { name: 'Start the session with all of this' }).click();

    await seePage(page, /What was carried over/);
    await expect(page.getByText(`${account}.`)).toBeVisible();
    await expect(page.getByText('0 of 4 confirmed or changed, 4 left.')).toBeVisible();
    await expect(page.getByText('From 6 Prevent problem-solving process:')).toBeVisible();
    await expect(page.getByText('Prevent problem-solving process: Map powers by partner')).toBeVisible();
    await expect(page.getByText('Venue hire and IT policies: Test the filter yearly')).toBeVisible();
    await lookOver(page, 'to be confirmed');
    await lookOverNarrow(page, 'to be confirmed');

    await page.getByRole('button', { name: 'Confirm Strengths of 7 Reducing permissive environments' }).click();
    await expect(page.getByText('1 of 4 confirmed or changed, 3 left.')).toBeVisible();
    await page.getByRole('link', { name: 'Change something in 7 Reducing permissive environments' }).click();
    await seePage(page, '7 Reducing permissive environments');
    const notes = page.getByText(/Carried from 2022\/23, not yet confirmed\./);
    await expect(page.getByText(/Carried from 2022\/23, not yet confirmed\. It stood under 6 .* and 8 /)).toBeVisible();
    await lookOver(page, 'with what was carried');
    await lookOverNarrow(page, 'with what was carried');
    const before = await notes.count();
    await write(page, 'Areas for development', 'Test the filter yearly');
    await expect(notes).toHaveCount(before - 1);
    await page
      .getByRole('region', { name: 'Indicators' })
      .getByRole('button', { name: /^Confirm/ })
      .click();
    // The piece of evidence waits as well.
    await expect(notes).toHaveCount(1);

    await page.goBack();
    await seePage(page, /What was carried over/);
    await expect(page.getByText('3 of 4 confirmed or changed, 1 left.')).toBeVisible();
    await page.getByRole('button', { name: 'Confirm everything' }).click();
    await lookOver(page, 'asked about everything');
    await page.getByRole('button', { name: 'Confirm them' }).click();
    await expect(page.getByText('All 4 are confirmed or changed.').first()).toBeVisible();
    await lookOver(page, 'all confirmed');

    // Marks never come over: only what does not apply is set, as in any new session.
    await sessionPage(page, 'All on one page');
    await expect(page.getByText(/^0 of 7 marked, 1 not applicable/)).toBeVisible();
  });
});
