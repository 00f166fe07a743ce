import type { Page } from '@playwright/test';
import excel, { type Worksheet } from 'exceljs';
import { type SavedFile, saveDownload } from './save-download';
import { seePage } from './see-page';
import { sayWho } from './start-session';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** The form as it was sent: the toolkit of 2024 with one section more, one reworded, one gone and two in another order. */
export const form: readonly (readonly [number: string, title: string, statement: string])[] = [
  [
    '1',
    'Multi-agency partnership group',
    'An effective multi-agency board is in place and evaluates Prevent delivery.',
  ],
  [
    '2',
    'Local risk assessment',
    'The authority produces a risk assessment reviewed against the CTLP and other sources, local knowledge of the area included.',
  ],
  ['3', 'Partnership plan', 'The area has an agreed Prevent partnership plan.'],
  ['4', 'Referral pathway', 'There is a pathway for referrals, “agreed” by all partners.'],
  ['5', 'Training', 'Frontline staff understand Prevent.'],
  ['6', 'Reducing permissive environments', 'Venues and IT equipment are not used to spread extremist narratives.'],
  ['7', 'Communications', 'A plan is delivered that tells people about Prevent.'],
  ['8', 'Grants and contracts', 'Due diligence is done before Prevent money is given.'],
];

export async function openLoading(page: Page): Promise<void> {
  await page.goto('/editions/load');
  await sayWho(page);
  await seePage(page, 'Load an edition');
}

export async function choose(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const mimeType = name.endsWith('.xlsx') ? workbookType : 'text/csv';
  await page.getByLabel('Edition to load').setInputFiles({ name, mimeType, buffer: Buffer.from(content) });
  await page.getByRole('button', { name: 'Read this file' }).click();
}

/** The saved template with these items in place of its examples, as Excel would save it. */
export async function filled(template: Uint8Array, fill: (sheet: Worksheet) => void): Promise<Uint8Array> {
  const book = new excel.Workbook();
  await book.xlsx.load(Buffer.from(template).buffer.slice(0));
  const sheet = book.getWorksheet('Items');
  if (!sheet) throw new Error('The template has no sheet “Items”.');
  form.forEach(([number, title, statement], index) => {
    sheet.getRow(index + 2).values = [number, '', title, statement, '', 'Letter of 1 March 2026', '', ''];
  });
  fill(sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

export const saveTemplate = (page: Page, name: string): Promise<SavedFile> =>
  saveDownload(page, () => page.getByRole('button', { name }).click());
