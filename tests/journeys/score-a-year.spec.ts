import type { Page } from '@playwright/test';
import { patterns } from '../../src/application/paths';
import { errorSummary } from './support/error-summary';
import { expect, test } from './support/journey';
import { choose, press, tabTo, type, typeDate } from './support/keyboard';
import { lookOver } from './support/look-over';
import { columnOf, readTable } from './support/read-table';
import { saveDownload } from './support/save-download';
import { seePage } from './support/see-page';
import { expectSoundPdf, pdfTable, pdfWords } from './support/sound-pdf';
import { agreed, beginWork, seeSaved, type SessionToStart, testshire, toolkitYear } from './support/start-session';

/** The ten marks of February 2023, and what is not green among the thirty ratings of April 2023, as published. */
const published: readonly (readonly [title: string, mark: string])[] = [
  ['1 Risk assessment', '5'],
  ['2 Multi-agency partnership board', '5'],
  ['3 Prevent partnership plan', '4'],
  ['4 Referral pathway', '4'],
  ['5 Channel panel', 'Not applicable'],
  ['6 Prevent problem-solving process', '4'],
  ['7 Training', '3'],
  ['8 Venue hire and IT policies', '3'],
  ['9 Engagement activity', '4'],
  ['10 Communications', '3'],
];
const marks = published.map(([, mark]) => mark);
const reason = 'Assured separately, through the Channel assurance statement';
const amber = ['L3 Partners take part', 'P11 Updates to family members', 'D2 Information notices'];

test.describe('A council enters its year by keyboard alone', () => {
  test('the published marks come back in the summaries and in the PDF', async ({ page }) => {
    // Thirty-odd rows by Tab, and sixteen looks at the page: twice the usual time on a busy machine.
    test.slow();
    await page.addInitScript(() => {
      document.addEventListener('pointerdown', () => console.error('A pointer was used where keys alone may be'));
    });
    await page.goto('/');
    await seePage(page, 'Mark your council against the Prevent duty');
    await lookOver(page);
    await press(page, startButton(page));
    await sayWhoByKeyboard(page);
    await startByKeyboard(page, toolkitYear, true);
    await seePage(page, 'Mark the benchmarks');
    await lookOver(page);

    await press(page, page.getByRole('link', { name: 'Mark all on one page' }));
    await seePage(page, 'All benchmarks on one page');
    await lookOver(page, 'unmarked');
    expect(await rowTitles(page)).toEqual(published.map(([title]) => title));
    for (const [title, mark] of published) {
      await tabTo(page, page.getByRole('group', { name: `Mark for ${title}` }));
      await page.keyboard.press(mark === 'Not applicable' ? 'x' : mark);
      if (mark !== 'Not applicable') continue;
      await expect(page.getByLabel('Why does this benchmark not apply?')).toBeFocused();
      await page.keyboard.type(reason);
      await page.keyboard.press('Enter');
    }
    await expect(page.getByText('9 of 9 marked, 1 not applicable.')).toBeVisible();
    await seeSaved(page);
    await lookOver(page, 'marked');

    await press(page, page.getByRole('link', { name: 'Summary', exact: true }));
    await seePage(page, 'Summary');
    const outcome = `The Duty is met in all 9 benchmarks marked; exceeded in 6; 1 not applicable: Channel panel (${reason}).`;
    await expect(page.getByText(outcome)).toBeVisible();
    const table = await readTable(page, 'Marks by benchmark');
    expect(columnOf(table, 0)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(columnOf(table, 2)).toEqual(marks);

    await press(page, page.getByRole('link', { name: 'Sessions', exact: true }));
    await seePage(page, 'Sessions');
    await lookOver(page, 'with one session');
    await press(page, startButton(page));
    await startByKeyboard(page, {
      edition: 'Channel panel annual assurance statement',
      period: '2022/23',
      date: ['30', '4', '2023'],
      marker: agreed,
    });
    await press(page, page.getByRole('link', { name: 'Mark all on one page' }));
    await seePage(page, 'All criteria on one page');
    const criteria = await rowTitles(page);
    expect(criteria).toHaveLength(30);
    for (const title of criteria) {
      await tabTo(page, page.getByRole('group', { name: `Mark for ${title}` }));
      await page.keyboard.press(amber.includes(title) ? 'a' : 'g');
    }
    await expect(page.getByText('30 of 30 marked.')).toBeVisible();
    await seeSaved(page);
    await lookOver(page, 'Channel, marked');

    await press(page, page.getByRole('link', { name: 'Summary', exact: true }));
    await expect(page.getByText('27 green, 3 amber, 0 red of 30').first()).toBeVisible();
    const areas = await readTable(page, 'How many criteria have each mark');
    expect(areas.map((cells) => cells.slice(0, 4))).toEqual([
      ['Legal requirements', '3', '1', '0'],
      ['Strategic governance', '3', '0', '0'],
      ['Chairing skills', '5', '0', '0'],
      ['Panel function', '12', '1', '0'],
      ['Data protection', '4', '1', '0'],
      ['All areas of control', '27', '3', '0'],
    ]);
    await lookOver(page, 'Channel');
    const channel = await saveByKeyboard(page);

    await press(page, page.getByRole('link', { name: 'Sessions', exact: true }));
    await press(page, page.getByRole('link', { name: 'Summary of Prevent toolkit 2018, 2022/23' }));
    await expect(page.getByText(outcome)).toBeVisible();
    await expect(
      page.getByText(/Channel .*assurance statement, 2022\/23 .*27 green, 3 amber, 0 red of 30/),
    ).toBeVisible();
    await lookOver(page, 'Channel counts beside it');
    const toolkit = await saveByKeyboard(page);

    const text = pdfWords(toolkit);
    expect(text).toContain(outcome);
    expect(text).toMatch(/Channel .*assurance statement, 2022\/23 .*27 green, 3 amber, 0 red of 30/);
    expect(text).toContain(testshire.name);
    expect(pdfTable(toolkit, 'Marks by benchmark').map((cells) => cells[2])).toEqual(marks);

    expect(pdfWords(channel)).toContain('27 green, 3 amber, 0 red of 30');
    expect(pdfTable(channel, 'How many criteria have each mark').map((cells) => cells.slice(0, 4))).toEqual(
      areas.map((cells) => cells.slice(0, 4)),
    );
    for (const pdf of [toolkit, channel]) expectSoundPdf(pdf);
  });

  test.describe('on the page of one benchmark', () => {
    test.use({ passingThrough: [patterns.who, patterns.startSession, patterns.session] });

    test('answers and dated evidence change the suggested band, and a mark outside it asks for one sentence', async ({
      page,
    }) => {
      await beginWork(page, toolkitYear);
      await press(page, page.getByRole('link', { name: '7 Training' }));
      await seePage(page, '7 Training');
      await lookOver(page, 'before an answer');
      const indicators = page.getByRole('region', { name: 'Indicators' });
      const first = indicators.getByRole('group').first();
      await tabTo(page, first);
      await page.keyboard.press('Space');
      await expect(first.getByRole('radio', { name: 'Met', exact: true })).toBeChecked();
      const suggestion = page.getByText(/^Suggested band: /);
      const before = await page.getByRole('region', { name: 'The mark' }).innerText();

      await type(page, page.getByLabel('Strengths'), 'Every new starter is trained within a month.');
      await type(page, page.getByLabel('Areas for development'), 'Track attendance.\nE-learning for all staff.');
      await press(page, page.getByRole('button', { name: 'Add evidence' }));
      await page.keyboard.type('Training report to the board');
      await typeDate(page, 'Its date (optional)', ['14', '2', '2023']);
      await type(page, page.getByLabel('Where it is kept (optional)'), 'Board papers, item 6');
      await press(page, page.getByRole('button', { name: 'Save evidence' }));
      await expect(page.getByText('14 February 2023')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Undo last change' })).toHaveAccessibleDescription(
        'Added evidence “Training report to the board” to 7 Training',
      );
      await expect(suggestion).toBeVisible();
      expect(await page.getByRole('region', { name: 'The mark' }).innerText()).not.toBe(before);

      await tabTo(page, page.getByRole('group', { name: 'Agreed mark' }));
      await page.keyboard.press('Space');
      await expect(page.getByRole('radio', { name: '1', exact: true })).toBeChecked();
      const sentence = page.getByLabel('Why is the mark outside the suggested band?');
      await expect(sentence).toBeFocused();
      await lookOver(page, 'asking for a sentence');
      await page.keyboard.press('Enter');
      const summary = errorSummary(page);
      await expect(summary).toContainText('Say in one sentence why the mark is outside the suggested band');
      await lookOver(page, 'without the sentence');
      await type(page, sentence, 'The programme lapsed after the report.');
      await page.keyboard.press('Enter');
      await expect(summary).toBeHidden();
      await seeSaved(page);

      await page.reload();
      await expect(page.getByLabel('Strengths')).toHaveValue('Every new starter is trained within a month.');
      await expect(page.getByLabel('Areas for development')).toHaveValue(
        'Track attendance.\nE-learning for all staff.',
      );
      await expect(page.getByRole('radio', { name: '1', exact: true })).toBeChecked();
      await expect(page.getByLabel('Why is the mark outside the suggested band?')).toHaveValue(
        'The programme lapsed after the report.',
      );
      await expect(page.getByText('Board papers, item 6')).toBeVisible();
      await lookOver(page, 'answered and marked');
    });
  });
});

const startButton = (page: Page) => page.getByRole('button', { name: 'Start a session' });

async function sayWhoByKeyboard(page: Page): Promise<void> {
  await seePage(page, 'Who is working?');
  await lookOver(page);
  await type(page, page.getByLabel('Your name'), 'Siân Ŵyn');
  await type(page, page.getByLabel('Your role'), 'Prevent lead');
  await press(page, page.getByRole('button', { name: 'Continue' }));
}

async function startByKeyboard(page: Page, session: SessionToStart, first = false): Promise<void> {
  await seePage(page, 'Start a session');
  await lookOver(page, first ? 'first' : 'with a council');
  if (first) {
    await type(page, page.getByLabel('Name of the council'), testshire.name);
    await choose(page, 'Which nation is it in?', testshire.nation);
    await choose(page, 'What type of council is it?', testshire.type ?? '');
    await choose(page, 'Is it funded for Prevent?', testshire.funded);
  }
  await choose(page, 'What are you marking?', session.edition);
  if (session.scale) await choose(page, 'How is it marked?', session.scale);
  await type(page, page.getByLabel('Period'), session.period);
  await typeDate(page, 'Date of the marks', session.date);
  await choose(page, 'Which mark are you giving?', session.marker);
  await press(page, page.getByRole('button', { name: 'Start the session' }));
}

const rowTitles = async (page: Page): Promise<readonly string[]> => {
  const legends = await page
    .getByRole('group', { name: /^Mark for / })
    .locator('legend')
    .allInnerTexts();
  return legends.map((legend) => legend.replace('Mark for ', ''));
};

const saveByKeyboard = async (page: Page): Promise<Uint8Array> =>
  (await saveDownload(page, () => press(page, page.getByRole('button', { name: 'Save as PDF' })))).bytes;
