import { expect, type Page, test } from '@playwright/test';
import { launchPersistent, newProfile, type PersistentBrowser, removeProfile } from './support/launch-persistent';
import { sayWho, sessionPage, startSession, testshire, toolkitYear } from './support/start-session';

// Playwright's own `test`: what a browser that is killed tells on its way out is no fault of the app. Nor a recording,
// which would keep the browser busy at the very moment that counts.
test.use({ trace: 'off' });

const live = new Set<PersistentBrowser>();
const launch = async (profile: string): Promise<PersistentBrowser> => {
  const started = await launchPersistent(profile);
  let killing: Promise<void> | undefined;
  // Once: its number may be another program's by the second time.
  const browser = { ...started, kill: () => (killing ??= started.kill()) };
  live.add(browser);
  return browser;
};
// A test that runs out of time never comes to its end, and its browser would outlive it.
test.afterEach(async () => {
  for (const browser of live) await browser.kill();
  live.clear();
});

const withinMs = 100;
const titles = ['1 Risk assessment', '3 Prevent partnership plan', '7 Training', '10 Communications'] as const;
const titleOf = (turn: number): string => titles[turn % titles.length] ?? titles[0];
const keyOf = (turn: number): string => String((turn % 5) + 1);

const row = (page: Page, title: string) => page.getByRole('group', { name: `Mark for ${title}` });

/** Presses a key in a row and kills the browser when the page says "Saved"; gives the milliseconds from the word to the
 *  signal. */
const killWhenSaved = async ({ kill }: PersistentBrowser, page: Page, title: string, key: string): Promise<number> => {
  let killing: Promise<void> | undefined;
  const killed = new Promise<number>((resolve) => {
    void page.exposeFunction('sayItIsSaved', (at: number) => {
      killing = kill();
      // Signal 9 is sent by now; what is left of the promise waits for the processes to be gone.
      resolve(Date.now() - at);
    });
  });
  await row(page, title).getByRole('radio').first().focus();
  await page.evaluate(() => {
    const status = document.querySelector('[role=status]');
    let hasBegun = false;
    const look = (): void => {
      hasBegun ||= status?.textContent === 'Saving';
      if (hasBegun && status?.textContent === 'Saved')
        (Reflect.get(window, 'sayItIsSaved') as (at: number) => void)(Date.now());
    };
    if (status) new MutationObserver(look).observe(status, { childList: true, subtree: true, characterData: true });
  });
  // The browser may be gone before it answers that the key is down.
  page.keyboard.press(key).catch(() => undefined);
  const waited = await killed;
  await killing;
  return waited;
};

const openAgain = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.getByRole('radio', { name: /Siân Ŵyn/ }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(row(page, titles[0])).toBeVisible();
};

/** Kills the browser right after "Saved", this many times within a tenth of a second, and looks each time whether all
 *  marks are there. A kill that came later, on a busy machine, is looked at too and not counted. */
const expectKept = async (origin: string, times: number): Promise<void> => {
  const profile = newProfile();
  const marks = new Map<string, string>();
  const waited: number[] = [];
  const late: number[] = [];
  let address = '';
  try {
    for (let turn = 0; ; turn++) {
      expect(turn, 'Turns, with those that came late').toBeLessThanOrEqual(3 * times);
      const browser = await launch(profile);
      try {
        const page = browser.context.pages()[0] ?? (await browser.context.newPage());
        if (turn > 0) await openAgain(page, address);
        else {
          await page.goto(`${origin}/start-session`);
          await sayWho(page);
          address = `${origin}${await startSession(page, { ...toolkitYear, council: testshire })}/all-on-one-page`;
          await sessionPage(page, 'All on one page');
        }
        for (const [title, key] of marks)
          await expect(
            row(page, title).getByRole('radio', { name: new RegExp(`^${key}\\b`) }),
            `${title} after kill ${turn}`,
          ).toBeChecked();
        if (waited.length === times) break;
        const ms = await killWhenSaved(browser, page, titleOf(turn), keyOf(turn));
        (ms <= withinMs ? waited : late).push(ms);
        marks.set(titleOf(turn), keyOf(turn));
      } finally {
        await browser.kill();
      }
    }
  } finally {
    removeProfile(profile);
  }
  console.log(`Killed ${waited.join(', ')} ms after "Saved"; late, and not counted: ${late.join(', ') || 'none'}.`);
};

const title = (times: number): string =>
  `a mark is there after the browser was killed within ${withinMs} ms of "Saved", ${times} times`;

test(title(5), async ({ baseURL }) => {
  test.slow();
  await expectKept(baseURL ?? '', 5);
});

test(`${title(20)} @soak`, async ({ baseURL }) => {
  await expectKept(baseURL ?? '', 20);
});

test('what was being typed when the browser was killed is offered again, and can be taken up', async ({ baseURL }) => {
  const typed = 'Half a sentence that nobody has';
  const profile = newProfile();
  let address = '';
  try {
    const before = await launch(profile);
    try {
      const page = before.context.pages()[0] ?? (await before.context.newPage());
      await page.goto(`${baseURL ?? ''}/start-session`);
      await sayWho(page);
      await startSession(page, { ...toolkitYear, council: testshire });
      await page.getByRole('link', { name: titles[0] }).click();
      await page.getByLabel('Strengths').pressSequentially(typed);
      address = page.url();
      // Long enough for the last keystroke to be kept, and far too short for a pause to make it a change.
      await page.waitForTimeout(1000);
    } finally {
      await before.kill();
    }
    const after = await launch(profile);
    try {
      const page = after.context.pages()[0] ?? (await after.context.newPage());
      await page.goto(address);
      await page.getByRole('radio', { name: /Siân Ŵyn/ }).check();
      await page.getByRole('button', { name: 'Continue' }).click();
      await expect(page.getByText('This was typed in a window that closed before it was saved.')).toBeVisible();
      await expect(page.getByLabel('Strengths')).toHaveValue('');
      await page.getByRole('button', { name: /^Use it/ }).click();
      await expect(page.getByLabel('Strengths')).toHaveValue(typed);
      await page.getByLabel('Areas for development').focus();
      await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
      await page.reload();
      await expect(page.getByLabel('Strengths')).toHaveValue(typed);
      await expect(page.getByText('This was typed in a window that closed')).toHaveCount(0);
    } finally {
      await after.kill();
    }
  } finally {
    removeProfile(profile);
  }
});
