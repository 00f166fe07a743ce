import { expect, type Page } from '@playwright/test';

/** The cells of a table by its caption, row by row, without the row of column headers. */
export async function readTable(page: Page, caption: string | RegExp): Promise<readonly (readonly string[])[]> {
  const table = page.getByRole('table', { name: caption });
  await expect(table).toBeVisible();
  return table.evaluate((element) =>
    [...element.querySelectorAll('tbody tr, tfoot tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
    ),
  );
}

/** One column of it. */
export const columnOf = (rows: readonly (readonly string[])[], index: number): readonly (string | undefined)[] =>
  rows.map((cells) => cells[index]);
