import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page of the app has: whoever has gone round this often will never arrive. */
const mostStops = 250;

const hasFocus = (wanted: Locator): Promise<boolean> =>
  wanted.evaluate((element) => element.contains(document.activeElement));

/** Presses Tab until focus is on the wanted control, or in it where it is a group. Its focus must be in sight. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeAttached();
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await hasFocus(wanted)) {
      const inSight = await page.evaluate(() => document.activeElement?.matches(':focus-visible'));
      expect(inSight, `Focus on ${String(wanted)} shows`).toBe(true);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${String(wanted)}.`);
}

/** Goes to a link or button and presses Enter. */
export async function press(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
}

/** Goes to a field, empties it and types. */
export async function type(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** Goes to a set of radios and moves with the arrow keys to the one with this label. */
export async function choose(page: Page, group: string | RegExp, label: string): Promise<void> {
  const radios = page.getByRole('group', { name: group });
  await tabTo(page, radios);
  const wanted = radios.getByRole('radio', { name: label, exact: true });
  await page.keyboard.press('Space');
  const many = await radios.getByRole('radio').count();
  for (let turn = 0; turn < many && !(await wanted.isChecked()); turn += 1) await page.keyboard.press('ArrowDown');
  await expect(wanted).toBeChecked();
}

/** Types a date into its three fields. */
export async function typeDate(page: Page, group: string, date: readonly [string, string, string]): Promise<void> {
  const fields = page.getByRole('group', { name: group });
  await type(page, fields.getByLabel('Day'), date[0]);
  await type(page, fields.getByLabel('Month'), date[1]);
  await type(page, fields.getByLabel('Year'), date[2]);
}
