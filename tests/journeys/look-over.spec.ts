import type { Page } from '@playwright/test';
import { paths, patterns } from '../../src/application/paths';
import { pdfWordBoxes } from '../support/read-pdf';
import { overlappingWords } from '../support/word-box-checks';
import { expect, test } from './support/journey';
import { lookOver, screenshot } from './support/look-over';
import { routePattern } from './support/route-pattern';
import { seePage } from './support/see-page';
import { pdfWords } from './support/sound-pdf';
import { watchOf } from './support/watch';
import { sayWho } from './support/start-session';

/** A laptop, the same at 200% zoom, and a phone. */
// Each looks at every page: one after the other they would keep one browser busy long after the rest are done.
test.describe.configure({ mode: 'parallel' });

const laptop = { width: 1280, height: 800 };
const zoomed = { width: 640, height: 400 };
const phone = { width: 390, height: 844 };

type Example = {
  readonly toolkit: string;
  readonly channel: string;
  readonly authority: string;
  readonly action: string;
};

/** Opens the example as somebody who has said who they are, and finds the ids that addresses are made of. */
async function openExample(page: Page): Promise<Example> {
  await page.goto(paths.who());
  await sayWho(page);
  await page.goto(paths.home);
  await page.getByRole('button', { name: 'Open the worked example' }).click();
  await seePage(page, 'Summary');
  await page.goto(paths.home);
  const idIn = async (name: string | RegExp, place = page.getByRole('main')): Promise<string> =>
    (await place.getByRole('link', { name }).first().getAttribute('href'))?.split('/').at(-1) ?? '';
  const toolkit = await idIn('Prevent toolkit 2018, 2022/23');
  const channel = await idIn('Channel assurance statement, 2022/23');
  const authority = await idIn(/^Action plan/);
  await page.goto(paths.plan(authority));
  await seePage(page, 'Action plan');
  return { toolkit, channel, authority, action: await idIn(/^Change “/) };
}

type Stop = readonly [address: string, heading: string | RegExp, state?: string];

const ofExample = ({ toolkit, channel, authority, action }: Example): readonly Stop[] => [
  [paths.home, 'Sessions'],
  [paths.who(), 'Who is working?'],
  [paths.startSession, 'Start a session'],
  [paths.archivedSessions, 'Archived sessions'],
  [paths.session(toolkit), 'Mark the benchmarks', 'toolkit'],
  [paths.session(channel), 'Mark the criteria', 'Channel'],
  [paths.item(toolkit, 'training'), '7 Training', 'toolkit'],
  [paths.item(channel, 'l3'), 'L3 Partners take part', 'Channel'],
  [paths.allItems(toolkit), 'All benchmarks on one page', 'toolkit'],
  [paths.allItems(channel), 'All criteria on one page', 'Channel'],
  [paths.joint(toolkit), 'Joint session', 'toolkit'],
  [paths.joint(channel), 'Joint session', 'Channel'],
  [paths.jointItem(toolkit, 'training'), '7 Training', 'toolkit'],
  [paths.jointItem(channel, 'l3'), 'L3 Partners take part', 'Channel'],
  [paths.confirmedMarks(toolkit), 'Enter the confirmed marks', 'toolkit'],
  [paths.confirmedMarks(channel), 'Enter the confirmed marks', 'Channel'],
  [paths.attention(toolkit), 'What needs attention', 'toolkit'],
  [paths.attention(channel), 'What needs attention', 'Channel'],
  [paths.stages(toolkit), 'Where this session stands', 'toolkit'],
  [paths.stages(channel), 'Where this session stands', 'Channel'],
  [paths.nextYear(toolkit), 'Start the next year'],
  [paths.carriedOver(toolkit), 'What was carried over'],
  [paths.summary(toolkit), 'Summary', 'toolkit'],
  [paths.summary(channel), 'Summary', 'Channel'],
  [paths.report(toolkit), 'Prevent duty toolkit for local authorities, 2018', 'toolkit'],
  [paths.report(channel), 'Channel panel annual assurance statement', 'Channel'],
  [paths.proposals(toolkit), 'Propose actions', 'toolkit'],
  [paths.proposals(channel), 'Propose actions', 'Channel'],
  [paths.history(toolkit), 'History'],
  [paths.details(toolkit), 'Details of this session'],
  [paths.plan(authority), 'Action plan'],
  [paths.printPlan(authority), /plan/i],
  [paths.newAction(authority), 'Add an action'],
  [paths.action(authority, action), 'Change an action'],
  [paths.actionHistory(authority, action), 'History of an action'],
  [paths.compare(authority), 'Compare years'],
  [paths.evidenceLibrary(authority), 'Evidence'],
  [paths.newEvidence(authority), 'Add evidence'],
  [paths.editions, 'Editions'],
  [paths.loadEdition, /^Load an edition/],
  [paths.authority(authority), 'The council’s details'],
  [paths.copies, 'Save or open a copy'],
  [paths.storage, 'What is kept, and where'],
];

const welcome = 'Mark your council against the Prevent duty';
const ofNothing: readonly Stop[] = [
  [paths.home, welcome],
  [paths.who(), 'Who is working?'],
  [paths.startSession, 'Who is working?', 'before starting a session'],
  [paths.archivedSessions, 'Archived sessions'],
  [paths.session('none'), 'Page not found'],
  [paths.report('none'), 'There is no such session here'],
  [paths.plan('none'), 'This action plan is not in this browser'],
  [paths.printPlan('none'), 'This action plan is not in this browser'],
  [paths.actionHistory('none', 'none'), 'This action is not in the plan'],
  [paths.editions, 'Editions'],
  [paths.edition('0'.repeat(64)), 'This edition is not here'],
  [paths.copies, 'Save or open a copy'],
  [paths.storage, 'What is kept, and where'],
  ['/no-such-page', 'Page not found'],
];

/** Only a table or the like may be wider than the window, and then it scrolls by itself. */
async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const [needs, has] = await page.evaluate(() => [
    document.scrollingElement?.scrollWidth ?? 0,
    document.documentElement.clientWidth,
  ]);
  expect
    .soft(needs, `${where} at ${page.viewportSize()?.width} px: how wide the page is`)
    .toBeLessThanOrEqual(has ?? 0);
}

async function lookRound(page: Page, stops: readonly Stop[], what: string): Promise<void> {
  for (const [address, heading, state = ''] of stops) {
    await page.goto(address);
    await seePage(page, heading);
    await lookOver(page, `${state} ${what}`);
    await expectNoSidewaysScroll(page, address);
  }
}

/** The pages that erase one text: of a session, of an action, of evidence, and a name. */
async function lookAtErasing(page: Page, example: Example, what: string): Promise<void> {
  const { toolkit, authority, action } = example;
  await page.goto(paths.item(toolkit, 'training'));
  await page.getByRole('button', { name: 'Add evidence' }).click();
  await page.getByLabel('What the evidence is called').fill('Training report to the board');
  await page.getByRole('button', { name: 'Save evidence' }).click();
  await expect(page.getByRole('button', { name: /^Remove\s+Training report/ })).toBeVisible();
  for (const [from, route] of [
    [paths.history(toolkit), patterns.erase],
    [paths.history(toolkit), patterns.eraseInEvidence],
    [paths.actionHistory(authority, action), patterns.eraseInAction],
    [paths.storage, patterns.eraseName],
  ] as const) {
    await page.goto(from);
    const links = page.getByRole('link', { name: /^Erase/ });
    await expect(links.first()).toBeVisible();
    const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    await page.goto(addresses.find((address) => routePattern(address) === route) ?? `/no-way-to${route}`);
    await seePage(page, /^Erase /);
    await lookOver(page, what);
    await expectNoSidewaysScroll(page, route);
  }
}

/** The pages of one thing among several: a piece of evidence, an edition. */
async function lookAtOne(page: Page, { authority }: Example, what: string): Promise<void> {
  for (const [list, link] of [
    [paths.evidenceLibrary(authority), 'Training report to the board'],
    [paths.editions, 'Prevent duty toolkit for local authorities, 2018'],
  ] as const) {
    await page.goto(list);
    await page.getByRole('link', { name: link }).first().click();
    await seePage(page, link);
    await lookOver(page, what);
    await expectNoSidewaysScroll(page, link);
  }
}

for (const [name, viewport] of [
  ['a laptop', laptop],
  ['a phone', phone],
] as const) {
  test.describe(`On ${name}`, () => {
    test.use({ viewport });

    test('every page of the worked example is accessible, and fits the window', async ({ page }) => {
      test.slow();
      const example = await openExample(page);
      await lookRound(page, ofExample(example), `example ${viewport.width}`);
      await lookAtErasing(page, example, `example ${viewport.width}`);
      await lookAtOne(page, example, `example ${viewport.width}`);
      expect([...watchOf(page).lookedOver].sort()).toEqual(Object.values<string>(patterns).sort());
    });

    test('every page of an empty browser is accessible, and fits the window', async ({ page }) => {
      await lookRound(page, ofNothing, `empty ${viewport.width}`);
      await page.goto(paths.startSession);
      await sayWho(page);
      await seePage(page, 'Start a session');
      await lookOver(page, `empty ${viewport.width}`);
      await expectNoSidewaysScroll(page, paths.startSession);
    });
  });
}

test.describe('Looked over above already', () => {
  test.use({ passingThrough: Object.values(patterns) });

  test('at 200% zoom no page has to be scrolled sideways', async ({ page }) => {
    test.slow();
    const example = await openExample(page);
    await page.setViewportSize(zoomed);
    for (const [address, heading, state = ''] of ofExample(example)) {
      await page.goto(address);
      await seePage(page, heading);
      await screenshot(page, `zoomed ${new URL(page.url()).pathname.replace(/[0-9a-f]{32}/g, 'id')} ${state}`);
      await expectNoSidewaysScroll(page, address);
    }
  });

  test('on paper the report and the plan stand without the furniture of the screen', async ({ page }) => {
    const { toolkit, channel, authority } = await openExample(page);
    await page.emulateMedia({ media: 'print' });
    for (const [address, heading, words] of [
      [paths.report(toolkit), 'Prevent duty toolkit for local authorities, 2018', 'exceeded in 6'],
      [paths.report(channel), 'Channel panel annual assurance statement', '27 green, 3 amber, 0 red of 30'],
      [paths.printPlan(authority), 'Action plan', 'Tracking attendance at the monthly sessions'],
    ] as const) {
      await page.goto(address);
      await seePage(page, heading);
      await lookOver(page, `on paper ${heading}`);
      for (const furniture of [
        page.getByRole('navigation', { name: 'Main' }),
        page.getByRole('contentinfo'),
        page.getByRole('button'),
        page.getByRole('link', { name: /^Back/ }),
      ])
        await expect(furniture).toBeHidden();
      await expect(page.getByText(/Worked example/).first()).toBeVisible();
      const printed = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
      expect(pdfWords(printed)).toContain(words);
      expect(wordsOffThePage(printed)).toEqual([]);
      expect(overlappingWords(printed)).toEqual([]);
    }
  });
});

/** A4 in points, less what a printer cannot reach. */
const paper = { left: 14, top: 14, right: 595 - 14, bottom: 842 - 14 };

const wordsOffThePage = (bytes: Uint8Array): readonly string[] =>
  pdfWordBoxes(bytes).flatMap((words, page) =>
    words
      .filter(
        ({ left, top, right, bottom }) =>
          left < paper.left || top < paper.top || right > paper.right || bottom > paper.bottom,
      )
      .map(({ text }) => `page ${page + 1}: ${text}`),
  );
