import type { Page } from '@playwright/test';
import { patterns } from '../../src/application/paths';
import { errorSummary, followError, seeErrors } from './support/error-summary';
import { expect, test } from './support/journey';
import { lookOver } from './support/look-over';
import { columnOf, readTable } from './support/read-table';
import { seePage } from './support/see-page';
import { beginWork, channelYear, fillDate, seeSaved, sessionPage } from './support/start-session';

const passed = [patterns.who, patterns.startSession, patterns.session, patterns.allItems];
test.use({ passingThrough: passed });

const amber = ['L3 Partners take part', 'P11 Updates to family members', 'D2 Information notices'];

async function markAmber(page: Page): Promise<void> {
  await sessionPage(page, 'All on one page');
  for (const title of amber) {
    await page
      .getByRole('group', { name: `Mark for ${title}` })
      .getByRole('radio', { name: /^Amber/ })
      .focus();
    await page.keyboard.press('a');
  }
  await expect(page.getByText('3 of 30 marked, 27 left.')).toBeVisible();
  await seeSaved(page);
}

const openActions = async (page: Page): Promise<readonly (string | undefined)[]> =>
  columnOf(await readTable(page, /^Open \(\d+\)$/), 0);

test('actions are proposed from a session, and one that is dropped takes a reason', async ({ page }) => {
  await beginWork(page, channelYear);
  await markAmber(page);

  await sessionPage(page, 'Propose actions');
  await seePage(page, 'Propose actions');
  await expect(page.getByText('The marks of this session require 3 actions.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Add an action to the plan' })).toHaveCount(3);
  await lookOver(page, 'three required');

  const family = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: amber[1] ?? '' }) });
  await family.getByRole('checkbox', { name: 'Add an action to the plan' }).uncheck();
  await page.getByRole('button', { name: 'Add 2 actions and 1 reason to the plan' }).click();
  const whyNot = 'P11: enter why no action is needed';
  await seeErrors(page, [whyNot]);
  await lookOver(page, 'dropped without a reason');
  await followError(page, whyNot, family.getByLabel('Why no action is needed'));
  await family.getByLabel('Why no action is needed').fill('The process is now in place.');
  const partners = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: amber[0] ?? '' }) });
  await partners.getByLabel('Owner').fill('Head of Community Safety');
  await page.getByRole('button', { name: 'Add 2 actions and 1 reason to the plan' }).click();

  await seePage(page, 'Action plan');
  await expect(page.getByText('2 actions added to the plan, 1 action recorded as not needed')).toBeVisible();
  expect(await openActions(page)).toEqual(['Improve “Information notices”', 'Improve “Partners take part”']);
  const [dropped] = await readTable(page, 'Dropped (1)');
  expect(dropped?.[0]).toBe('Improve “Updates to family members”');
  await lookOver(page, 'after the proposals');
});

test.describe('on the plan itself', () => {
  test.use({ passingThrough: [...passed, patterns.proposals] });
  test('an action with an impossible date is refused with what was typed kept; with a past date it comes first', async ({
    page,
  }) => {
    await beginWork(page, channelYear);
    await markAmber(page);
    await sessionPage(page, 'Propose actions');
    await seePage(page, 'Propose actions');
    const notices = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: amber[2] ?? '' }) });
    await notices.getByLabel('Owner').fill('Data protection officer');
    await page.getByRole('button', { name: 'Add 3 actions to the plan' }).click();
    await seePage(page, 'Action plan');

    await page.getByRole('button', { name: 'Add an action' }).click();
    await seePage(page, 'Add an action');
    await lookOver(page);
    const title = 'Report the Channel statement to scrutiny each year';
    await page.getByLabel('What is to be done').fill(title);
    await page.getByRole('radio', { name: 'Scrutiny' }).check();
    await page.getByRole('textbox', { name: 'Owner' }).fill('Democratic services');
    await fillDate(page, 'When it is due', ['31', '2', '2026']);
    await page.getByRole('button', { name: 'Add to the plan' }).click();
    const impossible = 'The due date must be a real date, with a day, a month and a year, such as 31 3 2026';
    await seeErrors(page, [impossible]);
    await lookOver(page, 'with an impossible date');
    await expect(page.getByLabel('What is to be done')).toHaveValue(title);
    await expect(page.getByRole('radio', { name: 'Scrutiny' })).toBeChecked();
    await expect(page.getByRole('textbox', { name: 'Owner' })).toHaveValue('Democratic services');
    const due = page.getByRole('group', { name: 'When it is due' });
    await expect(due.getByLabel('Day')).toHaveValue('31');
    await errorSummary(page).getByRole('link', { name: impossible }).click();
    await expect(due.getByLabel('Day')).toBeFocused();
    await fillDate(page, 'When it is due', ['1', '3', '2024']);
    await page.getByRole('button', { name: 'Add to the plan' }).click();

    await seePage(page, 'Action plan');
    const [first, ...others] = await readTable(page, 'Open (4)');
    expect(first?.[0]).toBe(title);
    expect(first?.join(' ')).toMatch(/1 March 2024, .* overdue/);
    expect(others).toHaveLength(3);
    await lookOver(page, 'with one overdue');

    const filters = page.getByRole('search', { name: 'Filter actions' });
    await filters.getByLabel('Owner').selectOption('Data protection officer');
    await expect(filters.getByText('1 of 4 actions')).toBeVisible();
    expect(await openActions(page)).toEqual(['Improve “Information notices”']);
    await filters.getByRole('button', { name: 'Clear filters' }).click();
    await filters
      .getByLabel('What it is for')
      .selectOption({ label: `${amber[0]} (Channel assurance statement, 2022/23)` });
    await expect(filters.getByText('1 of 4 actions')).toBeVisible();
    expect(await openActions(page)).toEqual(['Improve “Partners take part”']);
    await filters.getByRole('button', { name: 'Clear filters' }).click();
    await filters.getByLabel('Status').selectOption('Overdue');
    expect(await openActions(page)).toEqual([title]);
    await lookOver(page, 'narrowed to what is overdue');

    await page.getByRole('link', { name: `Change “${title}”` }).click();
    await seePage(page, 'Change an action');
    await lookOver(page);
    await page.getByRole('group', { name: 'Status' }).getByRole('radio', { name: 'In progress' }).check();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await seePage(page, 'Action plan');
    await expect(page.getByText(`Changes to “${title}” saved`)).toBeVisible();
    await page.getByRole('search', { name: 'Filter actions' }).getByLabel('Status').selectOption('In progress');
    expect(await openActions(page)).toEqual([title]);

    await page.getByRole('button', { name: 'Print or save as PDF' }).click();
    await expect(page.getByText('Status: In progress')).toBeVisible();
    expect(columnOf(await readTable(page, /^Actions by due date/), 0)).toEqual([title]);
    await lookOver(page, 'narrowed');
  });
});
