import type { Worksheet } from 'exceljs';
import { patterns } from '../../src/application/paths';
import { choose, filled, openLoading, saveTemplate } from './support/edition-forms';
import { seeErrors } from './support/error-summary';
import { test, expect } from './support/journey';
import { lookOver } from './support/look-over';
import { rawStorage } from './support/raw-storage';

test.use({ passingThrough: [patterns.who] });

test('bad files are refused by row and column, and nothing of them is kept', async ({ page }) => {
  await openLoading(page);
  const template = await saveTemplate(page, 'Save the template for Excel');
  const fill = (change: (sheet: Worksheet) => void) => filled(template.bytes, change);
  const before = await rawStorage(page);
  const bad: readonly (readonly [string, string | Uint8Array, readonly (string | RegExp)[]])[] = [
    [
      'twice.xlsx',
      await fill((sheet) => {
        sheet.getCell('A4').value = '1';
        sheet.getCell('D7').value = { formula: '1+1', result: 2 };
      }),
      [/^Row 7, column D: there is a formula/],
    ],
    [
      'faults.xlsx',
      await fill((sheet) => {
        sheet.getCell('A4').value = '1';
        sheet.getCell('E5').value = 'vital';
      }),
      [/^Row 4, column A: the number “1” is also in row 2\./, /^Row 5, column E: “vital” is no level\./],
    ],
    [
      'no-statement.csv',
      'Number,Title\r\n1,Training',
      ['Row 1: the column “Statement” is missing. Add it, as in the template.'],
    ],
    [
      'many.csv',
      `Number,Title,Statement\r\n${Array.from({ length: 5000 }, (_, n) => `${n},T,S`).join('\r\n')}`,
      [/^There are 5,000 items\. At most 500/],
    ],
    [
      'windows.csv',
      Buffer.from('Number,Title,Statement\r\n1,Caf\u00e9,\u0093x\u0094', 'latin1'),
      [/^The file is not in UTF-8: it looks like the older encoding of Windows/],
    ],
    [
      'locked.xlsx',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]),
      [/^The file is protected by a password\./],
    ],
    ['empty.csv', '', [/^The file is empty\./]],
    ['later.json', '{"kind":"edition","schema":2}', [/^This edition is written in a later form \(2\)/]],
    ['toolkit.json', '{"kind":"edition","schema":1}', Array.from({ length: 17 }, () => /is missing\.$/)],
  ];
  for (const [name, content, sentences] of bad) {
    await choose(page, name, content);
    await seeErrors(page, sentences);
  }
  await lookOver(page, 'with a bad file');
  await page.setViewportSize({ width: 390, height: 844 });
  await lookOver(page, 'with a bad file, narrow');
  expect(await rawStorage(page)).toBe(before);
});
