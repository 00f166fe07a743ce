import { expect, type Locator, type Page } from '@playwright/test';

/** The error summary of the page; a notification banner is an alert too, and no error. */
export const errorSummary = (page: Page): Locator =>
  page.getByRole('alert').filter({ has: page.getByRole('heading', { name: 'There is a problem' }) });

/** The error summary is there, has focus, says exactly this, and the tab's title says that there is an error. */
export async function seeErrors(page: Page, errors: readonly (string | RegExp)[]): Promise<void> {
  await expect(errorSummary(page).getByRole('link')).toHaveText([...errors]);
  await expect(errorSummary(page).locator('..')).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
}

/** The summary's link leads to the field that the error is about, which says the same beside itself. */
export async function followError(page: Page, error: string, field: Locator): Promise<void> {
  await errorSummary(page).getByRole('link', { name: error, exact: true }).click();
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(new RegExp(`Error:\\s*${error.replace(/[()[\]]/g, '.')}$`));
}
