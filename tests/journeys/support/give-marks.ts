import { expect, type Page } from '@playwright/test';
import { seeSaved } from './start-session';

export type MarkToGive = { readonly key: string; readonly reason?: string };

/** Chooses whose mark is given, on a page of a session that says whose it is. */
export async function giveMarksOf(page: Page, whose: string): Promise<void> {
  await page.getByRole('button', { name: 'Change whose mark you are giving' }).click();
  await page.getByRole('radio', { name: whose, exact: true }).check();
  await page.getByRole('button', { name: 'Give this mark' }).click();
}

/** Gives marks in the quick view by its keys, to the items by their titles. */
export async function markAll(page: Page, marks: Readonly<Record<string, MarkToGive>>): Promise<void> {
  for (const [title, { key, reason }] of Object.entries(marks)) {
    const row = page.getByRole('group', { name: `Mark for ${title}` });
    await row.getByRole('radio').first().focus();
    await page.keyboard.press(key);
    if (reason === undefined) continue;
    await expect(page.getByRole('textbox', { name: /^Why/ })).toBeFocused();
    await page.keyboard.type(reason);
    await page.keyboard.press('Enter');
  }
  await seeSaved(page);
}
