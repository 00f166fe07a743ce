import type { Page } from '@playwright/test';
import { patterns } from '../../src/application/paths';
import { expect, test } from './support/journey';
import { lookOver, screenshot } from './support/look-over';
import { columnOf, readTable } from './support/read-table';
import { seePage } from './support/see-page';
import { beginWork, seeSaved, sessionPage, type SessionToStart, startSession } from './support/start-session';

const own = 'The council’s own mark';
const rag: SessionToStart = {
  edition: 'Prevent duty toolkit for local authorities, 2018',
  scale: 'Red, amber, green',
  period: '2020/21',
  date: ['12', '2', '2021'],
  marker: own,
};
const score: SessionToStart = { ...rag, scale: 'Score, 1 to 5', period: '2022/23', date: ['28', '2', '2023'] };
const met: SessionToStart = {
  edition: 'Prevent duty toolkit for local authorities, February 2024',
  scale: 'Not met, met, exceeding',
  period: '2023/24',
  date: ['14', '3', '2024'],
  marker: own,
};

type Marks = readonly (readonly [item: string, mark: RegExp])[];
const ragMarks: Marks = [
  ['1 Risk assessment', /^Green/],
  ['2 Multi-agency partnership board', /^Amber/],
  ['6 Prevent problem-solving process', /^Red/],
  ['7 Training', /^Amber/],
  ['8 Venue hire and IT policies', /^Green/],
];
const scoreMarks: Marks = [
  ['1 Risk assessment', /^5/],
  ['2 Multi-agency partnership board', /^4/],
  ['6 Prevent problem-solving process', /^4/],
  ['7 Training', /^3/],
  ['8 Venue hire and IT policies', /^3/],
];
const metMarks: Marks = [
  ['1 Multi-agency partnership group', /^Exceeding/],
  ['2 Local risk assessment', /^Met/],
  ['6 Training programme', /^Not met/],
  ['7 Reducing permissive environments', /^Met/],
];

const mark = async (page: Page, marks: Marks): Promise<void> => {
  await sessionPage(page, 'All on one page');
  for (const [item, value] of marks)
    await page
      .getByRole('group', { name: `Mark for ${item}` })
      .getByRole('radio', { name: value })
      .check();
  await seeSaved(page);
};

const start = async (page: Page, session: SessionToStart, marks: Marks): Promise<void> => {
  await page.goto('/start-session');
  await startSession(page, session);
  await mark(page, marks);
};

test.describe('Years side by side', () => {
  test.use({
    passingThrough: [patterns.who, patterns.startSession, patterns.session, patterns.allItems, patterns.item],
  });

  test('three years on red, amber and green, on 1 to 5 and on met: nothing becomes a number that was none', async ({
    page,
  }) => {
    test.slow();
    await beginWork(page, rag);
    await mark(page, ragMarks);
    await start(page, score, scoreMarks);
    await sessionPage(page, 'Compare years');
    await seePage(page, /Compare years/);
    await expect(
      page.getByText(
        '2020/21 to 2022/23: 0 raised, 0 lowered, 0 unchanged, 0 new, 0 merged, 0 gone, 10 not comparable, of 10.',
      ),
    ).toBeVisible();
    await lookOver(page, 'two years on two scales');

    await start(page, met, metMarks);
    await sessionPage(page, 'Task list');
    await page.getByRole('link', { name: '7 Reducing permissive environments' }).click();
    await page.getByLabel('Areas for development').fill('Check bookings by partners');
    await page.getByLabel('Areas for development').blur();
    await seeSaved(page);
    await sessionPage(page, 'Compare years');
    // The latest two by themselves; the third is one choice away.
    await expect(
      page.getByText(
        '2022/23 to 2023/24: 0 raised, 0 lowered, 0 unchanged, 0 new, 2 merged, 0 gone, 6 not comparable, of 8.',
      ),
    ).toBeVisible();
    await page.getByText('Choose other sessions').click();
    await page.getByRole('checkbox', { name: '2020/21, Prevent toolkit 2018' }).check();
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await expect(page).toHaveURL(/sessions=/);

    const changes = await readTable(page, 'Marks, 2022/23 to 2023/24');
    const byItem = new Map(changes.map((cells) => [cells[0], cells]));
    expect(byItem.get('1 Multi-agency partnership group')).toEqual([
      '1 Multi-agency partnership group',
      '4Council’s own mark2 Multi-agency partnership board',
      'ExceedingCouncil’s own mark',
      'Not comparable: another scale',
    ]);
    expect(byItem.get('7 Reducing permissive environments')?.[1]).toBe(
      '4Council’s own mark6 Prevent problem-solving process3Council’s own mark8 Venue hire and IT policies',
    );
    expect(byItem.get('7 Reducing permissive environments')?.[3]).toBe('Merged: not compared, another scale');

    const trend = await readTable(page, 'Marks through the years');
    const asWritten = [
      ['Amber', '4', 'Exceeding'],
      ['Green', '5', 'Met'],
      ['Not marked', 'Not marked', 'Not marked'],
      ['Not marked', 'Not marked', 'Not marked'],
      ['Not marked', 'Not marked', 'Not applicable'],
      ['Amber', '3', 'Not met'],
      [
        'Red (6 Prevent problem-solving process) and Green (8 Venue hire and IT policies)',
        '4 (6 Prevent problem-solving process) and 3 (8 Venue hire and IT policies)',
        'Met',
      ],
    ];
    expect(trend.slice(0, 7).map((cells) => cells.slice(1))).toEqual(asWritten);
    // No number stands for a rating or for met, in the table or in the picture.
    for (const column of [1, 3])
      expect(
        columnOf(trend, column)
          .map((words) => (words ?? '').replace(/\(\d+ /g, '('))
          .join(),
      ).not.toMatch(/\d/);
    const picture = page.getByRole('img', { name: /^6 Training programme/ });
    await expect(picture).toHaveAccessibleDescription('');
    await expect(picture.locator('desc')).toHaveText('2020/21: Amber. 2022/23: 3. 2023/24: Not met');
    await expect(picture.locator('.app-chart__letter')).toHaveText(['A', '3', 'N']);
    await expect(picture.locator('.app-chart__line')).toHaveCount(0);

    await expect(
      page.getByText(
        'came up in 2020/21 (Amber, 7 Training), was closed in 2022/23, and came back in 2023/24 (Not met)',
      ),
    ).toBeVisible();
    await expect(page.getByText('Check bookings by partners')).toBeVisible();
    await expect(page.getByText(/^Marks measure compliance with the Prevent duty/)).toBeVisible();
    await lookOver(page, 'three years on three scales');

    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: 'Compare', exact: true })).toBeHidden();
    await expect(picture).toBeVisible();
    await screenshot(page, 'compare years, printed');
    await page.emulateMedia({ media: 'screen' });

    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await lookOver(page, 'three years, narrow');

    for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await expect(page.getByRole('alert').getByRole('link')).toHaveText(['Choose at least 2 sessions']);
    await lookOver(page, 'with errors');
  });
});
