import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

export type SavedFile = { readonly name: string; readonly bytes: Uint8Array };

/** Does something that saves a file, and reads what was saved. */
export async function saveDownload(page: Page, doing: () => Promise<void>): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), doing()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}
