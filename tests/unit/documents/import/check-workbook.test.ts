import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../../src/documents/import/check-workbook';
import { zipOf } from './zip-of';

describe('a zip', () => {
  const types = { name: '[Content_Types].xml', content: Buffer.from('<Types/>') };
  const book = { name: 'xl/workbook.xml', content: Buffer.from('<workbook/>') };
  const sheet = (text: string) => ({ name: 'xl/worksheets/sheet1.xml', content: Buffer.from(text) });
  const check = async (...parts: Parameters<typeof zipOf>[0]) => {
    const checked = await checkWorkbook(zipOf(parts));
    return checked.ok ? undefined : checked.problem;
  };

  it('that unpacks without end is stopped at the limit, whatever it says of its size', async () => {
    const bomb = { name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(200_000_000), saysLength: 10 };
    expect(await check(types, book, bomb)).toEqual({ kind: 'tooLargeInside', limit: 12_000_000 });
  });

  it.each([
    ['macros', [types, book, { name: 'xl/vbaProject.bin', content: Buffer.from('x') }], { kind: 'macros' }],
    [
      'a type that allows macros',
      [{ ...types, content: Buffer.from('ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"') }, book],
      { kind: 'macros' },
    ],
    [
      'a text of Word',
      [types, { name: 'word/document.xml', content: Buffer.from('x') }],
      { kind: 'otherProgram', what: 'word' },
    ],
    [
      'binary Excel',
      [types, { name: 'xl/workbook.bin', content: Buffer.from('x') }],
      { kind: 'otherProgram', what: 'binaryExcel' },
    ],
    [
      'an OpenDocument sheet',
      [
        { name: 'mimetype', content: Buffer.from('x') },
        { name: 'content.xml', content: Buffer.from('x') },
      ],
      { kind: 'otherProgram', what: 'openDocument' },
    ],
    ['any other zip', [{ name: 'a.txt', content: Buffer.from('x') }], { kind: 'otherProgram', what: 'zip' }],
    [
      'entities in entities',
      [types, book, sheet('<!DOCTYPE x [<!ENTITY a "aa">]><worksheet/>')],
      { kind: 'tooLargeInside', limit: 12_000_000 },
    ],
    [
      'the whole sheet merged',
      [types, book, sheet('<worksheet><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>')],
      { kind: 'tooLargeInside', limit: 12_000_000 },
    ],
    ['a password of its own', [{ ...types, encrypted: true }, book], { kind: 'passwordProtected' }],
  ])('is refused for %s', async (_what, parts, problem) => {
    expect(await check(...parts)).toEqual(problem);
  });

  it('with a damaged part is refused', async () => {
    const whole = zipOf([types, book, sheet('<worksheet/>'.repeat(50))]);
    const packed = deflateRawSync(Buffer.from('<worksheet/>'.repeat(50)));
    const at = Buffer.from(whole).indexOf(packed);
    whole.fill(0xff, at, at + packed.length);
    expect(await checkWorkbook(whole)).toEqual({ ok: false, problem: { kind: 'damaged' } });
  });
});
