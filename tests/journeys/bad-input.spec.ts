import { patterns } from '../../src/application/paths';
import { errorSummary, followError, seeErrors } from './support/error-summary';
import { expect, test } from './support/journey';
import { lookOver } from './support/look-over';
import { rawStorage } from './support/raw-storage';
import { seePage } from './support/see-page';
import { beginWork, sayWho, sessionPage, toolkitYear } from './support/start-session';

test.describe('What cannot be right is refused, and what was typed stays', () => {
  test.describe('when a session is started', () => {
    test.use({ passingThrough: [patterns.who] });

    test('without a council, a period or a date, with a link to each field', async ({ page }) => {
      await page.goto('/start-session');
      await sayWho(page);
      await seePage(page, 'Start a session');
      const before = await rawStorage(page);
      await page.getByRole('button', { name: 'Start the session' }).click();
      const name = 'Enter the name of the council';
      const period = 'Enter the period, such as 2022/23';
      const date = 'Enter the date of the marks';
      await seeErrors(page, [
        name,
        'Choose England or Wales',
        'Choose whether the council is funded for Prevent',
        'Choose what you are marking',
        period,
        date,
        'Choose which mark you are giving',
      ]);
      await lookOver(page, 'with nothing filled in');
      expect(await rawStorage(page)).toBe(before);

      await followError(page, name, page.getByLabel('Name of the council'));
      await page.keyboard.type('Testshire Council');
      await followError(page, period, page.getByLabel('Period'));
      await errorSummary(page).getByRole('link', { name: 'Choose England or Wales' }).click();
      await expect(page.getByRole('radio', { name: 'England' })).toBeFocused();
      await page.getByRole('radio', { name: 'England' }).check();
      await page.getByRole('group', { name: 'Date of the marks' }).getByLabel('Day').fill('31');
      await page.getByRole('group', { name: 'Date of the marks' }).getByLabel('Month').fill('2');
      await page.getByRole('group', { name: 'Date of the marks' }).getByLabel('Year').fill('2023');
      await page.getByRole('button', { name: 'Start the session' }).click();
      await expect(errorSummary(page).getByRole('link', { name: /must be a real date/ })).toBeVisible();
      await expect(errorSummary(page).getByRole('link', { name })).toBeHidden();
      await expect(page.getByLabel('Name of the council')).toHaveValue('Testshire Council');
      await expect(page.getByRole('group', { name: 'Date of the marks' }).getByLabel('Day')).toHaveValue('31');
      await lookOver(page, 'with an impossible date');
      expect(await rawStorage(page)).toBe(before);
    });

    test('by a shire district with a Channel statement of its own, and told why', async ({ page }) => {
      await page.goto('/start-session');
      await sayWho(page);
      await page.getByLabel('Name of the council').fill('Little Testing District Council');
      await page.getByRole('radio', { name: 'England' }).check();
      await page.getByRole('radio', { name: 'Shire district council' }).check();
      await page.getByRole('group', { name: 'Is it funded for Prevent?' }).getByLabel('No').check();
      await page.getByRole('radio', { name: 'Channel panel annual assurance statement' }).check();
      await expect(page.getByText('This council does not complete the Channel assurance statement')).toBeVisible();
      await expect(page.getByText(/county council/i).last()).toBeVisible();
      await lookOver(page, 'by a shire district');
      await page.getByLabel('Period').fill('2025/26');
      await page.getByRole('button', { name: 'Start the session' }).click();
      const reason = 'Choose something else to mark: this council does not complete this one';
      await expect(errorSummary(page).getByRole('link', { name: reason })).toBeVisible();
      await page.getByRole('button', { name: /^Choose the .* instead$/ }).click();
      await expect(page.getByText('This council does not complete the Channel assurance statement')).toBeHidden();
      await expect(page.getByLabel('Period')).toHaveValue('2025/26');
    });
  });

  test.describe('when a benchmark is marked', () => {
    test.use({ passingThrough: [patterns.who, patterns.startSession, patterns.session] });

    test('not applicable without a reason', async ({ page }) => {
      await beginWork(page, toolkitYear);
      await sessionPage(page, 'All on one page');
      await page.getByRole('group', { name: 'Mark for 5 Channel panel' }).getByRole('radio').last().check();
      const box = page.getByLabel('Why does this benchmark not apply?');
      await expect(box).toBeFocused();
      await box.press('Enter');
      await expect(page.getByRole('alert')).toHaveText('Error: Say why this benchmark does not apply');
      await expect(box).toBeFocused();
      await lookOver(page, 'not applicable without a reason');
      await expect(page.getByText('0 of 10 marked, 10 left.')).toBeVisible();
      await box.fill('Assured separately');
      await box.press('Enter');
      await expect(page.getByText('0 of 9 marked, 1 not applicable, 9 left.')).toBeVisible();
      await expect(page.getByRole('alert')).toBeHidden();
    });

    test('outside the suggested band without a sentence', async ({ page }) => {
      await beginWork(page, toolkitYear);
      await page.getByRole('link', { name: '7 Training' }).click();
      await seePage(page, '7 Training');
      const answers = page.getByRole('region', { name: 'Indicators' }).getByRole('group').first();
      await answers.getByRole('radio', { name: 'Not met' }).check();
      await expect(page.getByText(/^Suggested band: /)).toBeVisible();
      await page.getByRole('radio', { name: '5', exact: true }).check();
      const box = page.getByLabel('Why is the mark outside the suggested band?');
      await box.press('Enter');
      await seeErrors(page, ['Say in one sentence why the mark is outside the suggested band']);
      await lookOver(page, 'outside the band without a sentence');
      await followError(page, 'Say in one sentence why the mark is outside the suggested band', box);
      await expect(page.getByRole('radio', { name: '5', exact: true })).toBeChecked();
    });
  });

  test.describe('when an action is added', () => {
    test.use({ passingThrough: [patterns.who, patterns.startSession, patterns.session, patterns.plan] });

    test('without a title or where it came from', async ({ page }) => {
      await beginWork(page, toolkitYear);
      await sessionPage(page, 'Action plan');
      await page.getByRole('button', { name: 'Add an action' }).click();
      await page.getByRole('textbox', { name: 'Owner' }).fill('Head of Community Safety');
      await page.getByRole('button', { name: 'Add to the plan' }).click();
      await seeErrors(page, ['Enter what is to be done', 'Choose where the action came from']);
      await lookOver(page, 'without a title');
      await followError(page, 'Enter what is to be done', page.getByLabel('What is to be done'));
      await expect(page.getByRole('textbox', { name: 'Owner' })).toHaveValue('Head of Community Safety');
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Sessions' }).click();
      await seePage(page, 'Sessions');
      await lookOver(page, 'with a session');
      await expect(page.getByText('no open actions')).toBeVisible();
    });
  });
});

test('an unknown address leads to a page that says so, with a way back', async ({ page }) => {
  for (const [address, heading] of [
    ['/no-such-page', 'Page not found'],
    ['/sessions/nothing', 'Page not found'],
    ['/sessions/nothing/summary', 'Page not found'],
    ['/sessions/nothing/report', 'There is no such session here'],
    ['/plan/nothing', 'This action plan is not in this browser'],
    ['/plan/nothing/print', 'This action plan is not in this browser'],
  ] as const) {
    await page.goto(address);
    await seePage(page, heading);
    await lookOver(page, 'unknown');
    await page.getByRole('main').getByRole('link', { name: 'Go to your sessions' }).click();
    await seePage(page, 'Mark your council against the Prevent duty');
  }
  await lookOver(page);
});
