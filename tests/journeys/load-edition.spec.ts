import type { Locator, Page } from '@playwright/test';
import { patterns } from '../../src/application/paths';
import { choose, filled, openLoading, saveTemplate } from './support/edition-forms';
import { seeErrors } from './support/error-summary';
import { expect, test } from './support/journey';
import { press, tabTo } from './support/keyboard';
import { lookOver } from './support/look-over';
import { saveDownload } from './support/save-download';
import { seePage } from './support/see-page';
import { agreed, fillDate, seeSaved, sessionPage, startSession, testshire } from './support/start-session';

test.use({
  passingThrough: [
    patterns.home,
    patterns.who,
    patterns.startSession,
    patterns.session,
    patterns.allItems,
    patterns.summary,
    patterns.loadEdition,
    patterns.edition,
    patterns.editions,
  ],
});

const toolkit = 'Prevent duty toolkit for local authorities, February 2024';
const group = (page: Page, name: string): Locator => page.getByRole('group', { name });

async function lookOverNarrow(page: Page, state: string): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  await lookOver(page, `${state}, narrow`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.setViewportSize({ width: 1280, height: 800 });
}

test('a form that was sent is loaded from the template, compared, led on from the edition it replaces, and marked in its own words', async ({
  page,
}) => {
  await openLoading(page);
  await lookOver(page, 'to choose a file');
  const template = await saveTemplate(page, 'Save the template for Excel');
  expect(template.name).toBe('items-template.xlsx');
  const workbook = await filled(template.bytes, (sheet) => {
    sheet.addRow(['5', '', '', 'A record of training is kept.', 'must']);
  });
  await choose(page, 'form-2026.xlsx', workbook);

  await seePage(page, 'About this edition');
  await page.getByRole('button', { name: 'Continue' }).click();
  await seeErrors(page, [
    'Choose what it replaces, or that it replaces nothing here',
    'Enter the title of the edition',
    'Enter a short title',
    'Enter the first day on which it was in force',
    'Choose how it is marked',
    'Enter what one item is called, such as criterion',
    'Enter what several items are called, such as criteria',
    'Choose whose words these are',
  ]);
  await lookOver(page, 'with errors');
  await page.getByLabel('What does it replace?').selectOption({ label: toolkit });
  await page.getByLabel('Title', { exact: true }).fill('Prevent duty toolkit, the form of April 2026');
  await page.getByLabel('Short title').fill('Prevent form 2026');
  await fillDate(page, 'In force from', ['1', '4', '2026']);
  await expect(group(page, 'How is it marked?').getByRole('checkbox', { name: 'Score, 1 to 5' })).toBeChecked();
  await expect(page.getByLabel('Several items')).toHaveValue('benchmarks');
  await group(page, 'Whose words are these?')
    .getByRole('radio', { name: 'The words of the form that we were sent' })
    .check();
  await lookOver(page, 'filled in');
  await lookOverNarrow(page, 'filled in');
  await page.getByRole('button', { name: 'Continue' }).click();

  await seePage(page, 'Check before you load it');
  await expect(page.getByText('form-2026.xlsx, sheet “Items”')).toBeVisible();
  await expect(page.getByText('Other sheets were not read: “How to fill it in”.')).toBeVisible();
  await expect(
    page.locator('del', { hasText: 'Programme' }).or(page.locator('del', { hasText: 'programme' })),
  ).toBeVisible();
  await expect(page.locator('ins', { hasText: '“agreed”' })).toBeVisible();
  await expect(page.getByText('It was number 6.')).toBeVisible();
  await expect(page.getByRole('heading', { name: '5 Channel panel' })).toBeVisible();
  await expect(page.getByText('Gone', { exact: true })).toBeVisible();
  await lookOver(page, 'with what changes');
  await lookOverNarrow(page, 'with what changes');
  await page.getByRole('button', { name: 'Continue' }).click();

  await seePage(page, 'What follows what');
  await expect(page.getByLabel('6 Training programme', { exact: true })).toHaveAccessibleDescription(
    'Suggested: 5 Training, because it has the same id.',
  );
  await expect(page.getByLabel('3 Partnership plan', { exact: true })).toHaveAccessibleDescription(
    'Suggested: 3 Partnership plan, because it has the same title.',
  );
  await expect(page.getByLabel('8 Communications and engagement', { exact: true })).toHaveAccessibleDescription(
    'Suggested: 7 Communications, because its title is similar (communication).',
  );
  await expect(page.getByLabel('5 Channel panel', { exact: true })).toHaveValue('');
  await page.getByLabel('5 Channel panel', { exact: true }).selectOption({ label: '4 Referral pathway' });
  await page.getByRole('button', { name: 'Add another place for 6 Training programme' }).click();
  await page.getByLabel('6 Training programme, also').selectOption({ label: '8 Grants and contracts' });
  await expect(page.getByText('Nothing: every benchmark follows an earlier one.')).toBeVisible();
  await page.getByLabel('6 Training programme, also').selectOption({ label: 'Nothing: it is gone' });
  await expect(page.getByRole('listitem').filter({ hasText: '8 Grants and contracts' })).toBeVisible();
  await lookOver(page, 'with what follows what');
  await lookOverNarrow(page, 'with what follows what');
  await page.getByRole('button', { name: 'Load this edition' }).click();

  await seePage(page, 'Prevent duty toolkit, the form of April 2026');
  await expect(page.getByText('Prevent duty toolkit, the form of April 2026 is loaded')).toBeVisible();
  await expect(page.getByRole('row', { name: '5 Channel panel 4 Referral pathway' })).toBeVisible();
  await lookOver(page, 'just loaded');
  await lookOverNarrow(page, 'just loaded');
  // By keyboard alone: focus goes where the person is asked something next, and back.
  await press(page, page.getByRole('button', { name: 'Change what follows what' }));
  await expect(page.getByLabel('1 Multi-agency partnership group', { exact: true })).toBeFocused();
  await tabTo(page, page.getByLabel('5 Channel panel', { exact: true }));
  await page.keyboard.press('Home');
  await expect(page.getByLabel('5 Channel panel', { exact: true })).toHaveValue('');
  await press(page, page.getByRole('button', { name: 'Save what follows what' }));
  await expect(page.getByRole('button', { name: 'Change what follows what' })).toBeFocused();
  await expect(page.getByRole('row', { name: '5 Channel panel Nothing: it is gone' })).toBeVisible();
  await seeSaved(page);

  await page.getByRole('link', { name: 'Start a session' }).click();
  await expect(
    page.getByRole('radio', { name: 'Prevent duty toolkit, the form of April 2026' }),
  ).toHaveAccessibleDescription(/Loaded here, in the words of the form that the authority was sent\.$/);
  await startSession(page, {
    council: testshire,
    edition: 'Prevent duty toolkit, the form of April 2026',
    scale: 'Score, 1 to 5',
    period: '2025/26',
    date: ['30', '4', '2026'],
    marker: agreed,
  });
  await page
    .getByRole('link', { name: /Referral pathway/ })
    .first()
    .click();
  await expect(page.getByText('There is a pathway for referrals, “agreed” by all partners.')).toBeVisible();
  await expect(page.getByText('The words of the form that the authority was sent')).toBeVisible();
  await lookOver(page, 'in the words of a loaded form');
  await page.getByRole('radio', { name: /^3/ }).first().check();
  await seeSaved(page);
  await page.goto('/editions');
  await expect(page.getByRole('row', { name: /the form of April 2026 From 1 April 2026 8 Official 1$/ })).toBeVisible();
  await lookOver(page, 'with one loaded and used');
  await lookOverNarrow(page, 'with one loaded and used');
});

test('another regime of the committee is loaded from CSV in the council’s own words, and marked in red, amber and green', async ({
  page,
}) => {
  await openLoading(page);
  const template = await saveTemplate(page, 'Save the template as CSV');
  const [head = ''] = new TextDecoder().decode(template.bytes).split('\r\n');
  const rows = [
    '1,People,Duty holders know their part,"Each duty holder, named, knows its part.",,,,RAG',
    '2,People,Young people are heard,Young people are asked each year.,,,,',
    '3,Places,A needs assessment,There is a strategic needs assessment.,,,,',
  ];
  await choose(page, 'serious-violence.csv', [head.replace(/^\ufeff/, ''), ...rows].join('\r\n'));
  await page.getByLabel('What does it replace?').selectOption({ label: 'Nothing here: it belongs to another regime' });
  await page.getByLabel('Title', { exact: true }).fill('Serious violence duty, self-assessment 2026');
  await page.getByLabel('Short title').fill('Serious violence 2026');
  await fillDate(page, 'In force from', ['1', '4', '2026']);
  await expect(group(page, 'How is it marked?').getByRole('checkbox', { name: 'Red, amber, green' })).toBeChecked();
  await page.getByLabel('One item').fill('standard');
  await page.getByLabel('Several items').fill('standards');
  await page.getByLabel('One area').fill('theme');
  await page.getByLabel('Several areas').fill('themes');
  await group(page, 'Whose words are these?').getByRole('radio', { name: 'Our own words' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await seePage(page, 'Check before you load it');
  await expect(page.getByText('Each duty holder, named, knows its part.')).toBeVisible();
  await lookOver(page, 'of another regime');
  await page.getByRole('button', { name: 'Load this edition' }).click();

  await seePage(page, 'Serious violence duty, self-assessment 2026');
  await expect(page.getByText('Own words').first()).toBeVisible();
  await expect(page.getByText('Official', { exact: true })).toHaveCount(0);
  const saved = await saveDownload(page, () => page.getByRole('button', { name: 'Save it as a file (JSON)' }).click());
  const json = new TextDecoder().decode(saved.bytes);
  expect(json).not.toContain('official"');

  await page.goto('/start-session');
  await startSession(page, {
    council: testshire,
    edition: 'Serious violence duty, self-assessment 2026',
    period: '2025/26',
    date: ['30', '4', '2026'],
    marker: agreed,
  });
  await sessionPage(page, 'All on one page');
  for (const [title, key] of [
    ['1 Duty holders know their part', 'g'],
    ['2 Young people are heard', 'a'],
    ['3 A needs assessment', 'r'],
  ] as const) {
    await group(page, `Mark for ${title}`).getByRole('radio').first().focus();
    await page.keyboard.press(key);
    await seeSaved(page);
  }
  await sessionPage(page, 'Summary');
  await expect(page.getByText('1 green, 1 amber, 1 red of 3').first()).toBeVisible();
  await expect(page.getByText(/They are not official text\./).first()).toBeVisible();

  // The same file again is the same edition; put away, it can no longer be chosen.
  await page.goto('/editions/load');
  await choose(page, 'serious-violence-2026.json', json);
  await page.getByLabel('What does it replace?').selectOption({ label: 'Nothing here: it belongs to another regime' });
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Load this edition' }).click();
  await seeErrors(page, [/^This edition is here already, word for word\. Nothing was loaded\./]);
  await page.goto('/editions');
  await page.getByRole('link', { name: 'Serious violence duty, self-assessment 2026' }).click();
  await page.getByRole('button', { name: 'Put this edition away' }).click();
  await expect(page.getByText('Edition put away')).toBeVisible();
  await seeSaved(page);
  await page.goto('/start-session');
  await seePage(page, 'Start a session');
  await expect(page.getByRole('radio', { name: /Serious violence/ })).toHaveCount(0);
});
