import type { Page } from '@playwright/test';
import { patterns } from '../../src/application/paths';
import { expect, test } from './support/journey';
import { type GivenMark, type KeyedMark, markByKeys } from './support/mark-by-keys';
import { seePage } from './support/see-page';
import { beginWork, sessionPage, toolkitYear } from './support/start-session';
import { storedEvents } from './support/stored-events';

test.use({
  passingThrough: [patterns.who, patterns.startSession, patterns.session, patterns.allItems],
});

type Tab = { readonly page: Page; readonly keys: readonly string[]; readonly own: readonly string[] };

const shared = ['risk-assessment', 'partnership-board', 'partnership-plan'];

/** Half of the marks are for items that both tabs mark, in turn with items that are this tab's own. No two tabs give the
 *  same value, so that each value tells who gave it; and a tab never gives an item the same twice running. */
const marksOf = ({ keys, own }: Tab, count: number): KeyedMark[] =>
  Array.from({ length: count }, (_, turn) => {
    const items = turn % 2 === 0 ? shared : own;
    const nth = Math.floor(turn / 2);
    return {
      item: items[nth % items.length] ?? '',
      key: keys[Math.floor(nth / items.length) % keys.length] ?? '',
    };
  });

const onScreen = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')].map(({ name, value }) => [
        name.replace('quick-', ''),
        value,
      ]),
    ),
  );

const inTwoTabs = async (first: Page, count: number): Promise<void> => {
  const address = await beginWork(first, { ...toolkitYear, marker: 'The council’s own mark' });
  await sessionPage(first, 'All on one page');
  await seePage(first, 'All benchmarks on one page');
  const second = await first.context().newPage();
  await second.goto(first.url());
  await second.getByRole('radio', { name: 'Add my name' }).check();
  await second.getByLabel('Your name').fill('Gwen Parry');
  await second.getByLabel('Your role').fill('Board secretary');
  await second.getByRole('button', { name: 'Continue' }).click();
  await seePage(second, 'All benchmarks on one page');

  const tabs: readonly Tab[] = [
    { page: first, keys: ['1', '3', '5'], own: ['training', 'venue-hire-it'] },
    { page: second, keys: ['2', '4'], own: ['engagement', 'communications'] },
  ];
  const given = await Promise.all(tabs.map((tab) => tab.page.evaluate(markByKeys, marksOf(tab, count))));
  const asked = given.flat().reduce((sum, mark) => sum + mark.asked.length, 0);

  const events = await storedEvents(first, address.split('/')[2] ?? '');
  const marks = events
    .filter(({ envelope }) => envelope.type === 'markRecorded')
    .map((event) => {
      const path = Object.keys(event.disclosures).find((key) => key.endsWith('Mark')) ?? '';
      return {
        path,
        item: path.split('/')[1] ?? '',
        key: String(event.disclosures[path]?.value),
        by: event.envelope.by,
      };
    });
  expect(new Set(marks.map(({ path }) => path.split('/')[2]))).toEqual(new Set(['selfMark']));

  // Every value that was given is in the log, in the order in which it was given.
  for (const [index, tab] of tabs.entries()) {
    const theirs = marks.filter(({ key }) => tab.keys.includes(key)).map(({ item, key }) => `${item} ${key}`);
    expect(theirs).toEqual((given[index] ?? []).map(({ item, key }) => `${item} ${key}`));
  }

  // None replaced a value that its tab had not shown, or asked about.
  const waiting = given.map((list) => [...list]);
  const standing = new Map<string, string>();
  for (const { item, key } of marks) {
    const mine: GivenMark | undefined = waiting[tabs.findIndex(({ keys }) => keys.includes(key))]?.shift();
    expect([item, key, mine?.asked.at(-1) ?? mine?.shown ?? null]).toEqual([item, key, standing.get(item) ?? null]);
    standing.set(item, key);
  }

  await expect
    .poll(async () => [await onScreen(first), await onScreen(second)])
    .toEqual([expect.objectContaining(Object.fromEntries(standing)), await onScreen(first)]);
  // Otherwise they never met, and nothing was shown.
  expect(asked).toBeGreaterThan(0);
  console.log(`${marks.length} marks given in two tabs; asked ${asked} times which to keep.`);
};

test('two tabs that mark one session at once lose and overwrite nothing, 50 marks each', async ({ page }) => {
  await inTwoTabs(page, 50);
});

test('two tabs that mark one session at once lose and overwrite nothing, 200 marks each @soak', async ({ page }) => {
  await inTwoTabs(page, 200);
});
