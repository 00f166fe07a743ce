import { patterns } from '../../src/application/paths';
import { giveMarksOf, markAll, type MarkToGive } from './support/give-marks';
import { expect, test } from './support/journey';
import { lookOver } from './support/look-over';
import { expectOnProjector, projector } from './support/on-projector';
import { columnOf, readTable } from './support/read-table';
import { seePage } from './support/see-page';
import { beginWork, channelYear, fillDate, sessionPage, toolkitYear } from './support/start-session';

const own = 'The council’s own mark';

test.describe('the joint session', () => {
  test.use({
    passingThrough: [patterns.who, patterns.startSession, patterns.session, patterns.allItems],
  });

  test('council and adviser settle every mark, and the letter confirms all but one as agreed', async ({ page }) => {
    await page.setViewportSize(projector);
    const session = await beginWork(page, { ...toolkitYear, marker: own });
    await page.getByRole('link', { name: 'Mark all on one page' }).click();
    await seePage(page, 'All benchmarks on one page');
    const shown = (
      await page
        .getByRole('group', { name: /^Mark for / })
        .locator('legend')
        .allInnerTexts()
    ).map((words) => words.replace('Mark for ', ''));
    const items = shown.filter((title) => !title.startsWith('5 '));
    expect(items).toHaveLength(9);
    const all = (key: string): Record<string, MarkToGive> => Object.fromEntries(items.map((title) => [title, { key }]));
    await markAll(page, { ...all('4'), [shown[4] ?? '']: { key: 'x', reason: 'Assured in its own statement' } });
    await giveMarksOf(page, 'Adviser’s mark');
    const [first = '', , , , fifth = ''] = items;
    await markAll(page, {
      ...all('4'),
      [first]: { key: '3', reason: 'The profile was not used' },
      [fifth]: { key: '2', reason: 'Nobody keeps the minutes' },
      [shown[4] ?? '']: { key: 'x', reason: 'Assured in its own statement' },
    });

    await sessionPage(page, 'Joint session');
    await seePage(page, 'Joint session');
    const counts = page.getByRole('navigation', { name: 'What to show' });
    // What both say does not apply is nothing to agree.
    await expect(counts).toContainText('1 agreed');
    await expect(counts).toContainText('7 to agree');
    await expect(counts).toContainText('2 disputed');
    await lookOver(page, 'before');
    await counts.getByRole('link', { name: '2 disputed' }).click();
    expect(columnOf(await readTable(page, 'Benchmarks'), 4)).toEqual([
      'Disputed: council 4, adviser 3',
      'Disputed: council 4, adviser 2',
    ]);
    await counts.getByRole('link', { name: 'All 10' }).click();

    await page.getByRole('button', { name: /^Go through them from / }).click();
    await seePage(page, first);
    await expect(page.getByText('You are giving the agreed mark')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Accept the council’s 4' })).toBeFocused();
    await expectOnProjector(page);
    await lookOver(page, 'disputed');
    // The first disagreement: the adviser's mark is taken, with the reason.
    await page.keyboard.press('3');
    const why = page.getByRole('textbox', { name: 'Why does it differ from the council’s own mark, 4?' });
    await expect(why).toBeFocused();
    await expectOnProjector(page);
    await page.keyboard.type('The profile was read, but not used for the plan');
    await page.keyboard.press('Enter');

    for (const title of items.slice(1)) {
      await seePage(page, title);
      await expectOnProjector(page);
      await page.keyboard.press('a');
      if (title !== fifth) continue;
      // The second: the council's is accepted, and why it is not the adviser's has to be said.
      await expect(page.getByRole('textbox', { name: 'Why does it differ from the adviser’s mark, 2?' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('alert')).toContainText('Say why this mark differs');
      await expect(page.getByRole('textbox', { name: /^Why does it differ/ })).toBeFocused();
      await expectOnProjector(page);
      await lookOver(page, 'asking why');
      await page.keyboard.type('The minutes were found');
      await page.keyboard.press('Enter');
    }
    await seePage(page, 'Joint session');
    await expect(page.getByText('All 10 benchmarks are agreed.')).toBeVisible();
    await expect(counts).toContainText('10 agreed');
    await lookOver(page, 'agreed');

    await page.getByRole('link', { name: 'Enter the confirmed marks' }).click();
    await seePage(page, 'Enter the confirmed marks');
    await lookOver(page, 'before');
    await fillDate(page, 'Date of the letter', ['2', '6', '2023']);
    await page.getByLabel('Its reference (optional)').fill('PR/12');
    await page
      .getByRole('group', { name: `Confirmed mark for ${shown[1] ?? ''}` })
      .getByRole('radio', { name: /^3/ })
      .check();
    await page.getByRole('button', { name: 'Store 10 confirmed marks' }).click();
    await expect(page.getByRole('alert')).toContainText(`Say why the letter changes the mark for ${shown[1] ?? ''}`);
    await lookOver(page, 'without a reason');
    await page.getByLabel(/^Why does the letter not confirm 4/).fill('Other boards meet more often');
    await page.getByRole('button', { name: 'Store 10 confirmed marks' }).click();

    await seePage(page, 'Summary');
    await expect(page.getByText('10 marks are confirmed.')).toBeVisible();
    // Council, adviser, agreed, confirmed: the letter confirms the first as agreed and changes the second.
    const whose = await readTable(page, 'Whose marks, by benchmark');
    expect(whose.slice(0, 2)).toEqual([
      [first, '4', '3', '3', '3'],
      [shown[1], '4', '4', '4', '3'],
    ]);
    expect(columnOf(await readTable(page, 'Marks by benchmark'), 2).slice(0, 2)).toEqual(['3', '3']);
    await lookOver(page, 'confirmed');

    await sessionPage(page, 'History');
    const history = page.getByRole('main');
    await expect(history).toContainText(
      `Confirmed mark for ${shown[1] ?? ''}: 3. Reason: Home Office letter of 2 June 2023, reference PR/12. Other boards meet more often`,
    );
    await expect(history).toContainText(`Agreed mark for ${fifth}: 4. Reason: The minutes were found`);
    await expect(history).toContainText('Siân Ŵyn');
    await lookOver(page, 'of the joint session');

    await page.goto(`${session}/confirmed-marks`);
    await expect(page.getByText('There is nothing to confirm any more.')).toBeVisible();
    await lookOver(page, 'all confirmed');
  });

  test('thirty criteria on which both agree take at most three key presses each', async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize(projector);
    await beginWork(page, { ...channelYear, marker: own });
    await page.getByRole('link', { name: 'Mark all on one page' }).click();
    await seePage(page, 'All criteria on one page');
    const legends = await page
      .getByRole('group', { name: /^Mark for / })
      .locator('legend')
      .allInnerTexts();
    const criteria = legends.map((legend) => legend.replace('Mark for ', ''));
    expect(criteria).toHaveLength(30);
    const green = Object.fromEntries(criteria.map((title) => [title, { key: 'g' }]));
    await markAll(page, green);
    await giveMarksOf(page, 'Adviser’s mark');
    await markAll(page, green);
    await sessionPage(page, 'Joint session');
    await expect(page.getByText('30 to agree')).toBeVisible();
    await lookOver(page, 'thirty to agree');

    await page.evaluate(() => {
      let presses = 0;
      window.addEventListener('keydown', () => (document.body.dataset['presses'] = String(++presses)), true);
    });
    const pressed = (): Promise<number> => page.evaluate(() => Number(document.body.dataset['presses'] ?? '0'));
    await page.getByRole('button', { name: /^Go through them from / }).click();
    let before = 0;
    let most = 0;
    for (const title of criteria) {
      await seePage(page, title);
      await expectOnProjector(page);
      if (title === criteria[0]) await lookOver(page, 'on green');
      await expect(page.getByRole('button', { name: 'Accept the council’s Green' })).toBeFocused();
      // A is Amber on this scale, as it is in the quick view, so that another key accepts.
      await page.keyboard.press('c');
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeHidden();
      const now = await pressed();
      most = Math.max(most, now - before);
      before = now;
    }
    await seePage(page, 'Joint session');
    await expect(page.getByText('30 agreed')).toBeVisible();
    expect(before).toBe(30);
    expect(most).toBeLessThanOrEqual(3);
  });
});
