import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkWorkbook, largestInside } from '../../../../src/documents/import/check-workbook';
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
    expect(await check(types, book, bomb)).toEqual({ kind: 'tooLargeInside', limit: largestInside });
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
      { kind: 'tooLargeInside', limit: largestInside },
    ],
    [
      'the whole sheet merged',
      [types, book, sheet('<worksheet><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>')],
      { kind: 'tooLargeInside', limit: largestInside },
    ],
    [
      'a merge in single quotes',
      [types, book, sheet("<worksheet><mergeCell ref='A2:A300000'/></worksheet>")],
      { kind: 'tooLargeInside', limit: largestInside },
    ],
    [
      'a merge whose numbers are written as entities',
      [types, book, sheet('<worksheet><mergeCell ref="A2:A3&#48;0000"/></worksheet>')],
      { kind: 'tooLargeInside', limit: largestInside },
    ],
    [
      'a merge after a greater-than sign in its tag',
      [types, book, sheet('<worksheet><mergeCell a=">" ref="A2:A300000"/></worksheet>')],
      { kind: 'tooLargeInside', limit: largestInside },
    ],
    [
      'many merges, each of them small',
      [types, book, sheet('<mergeCell ref="A2:B2"/>'.repeat(2001))],
      { kind: 'tooLargeInside', limit: largestInside },
    ],
    [
      'many broken merges',
      [types, book, sheet('<mergeCell '.repeat(400_000))],
      { kind: 'tooLargeInside', limit: largestInside },
    ],
    [
      'very many sheets',
      [
        types,
        book,
        ...Array.from({ length: 51 }, (_, n) => ({ ...sheet('x'), name: `xl/worksheets/sheet${String(n)}.xml` })),
      ],
      { kind: 'tooLargeInside', limit: largestInside },
    ],
    ['a password of its own', [{ ...types, encrypted: true }, book], { kind: 'passwordProtected' }],
  ])('is refused for %s', async (_what, parts, problem) => {
    expect(await check(...parts)).toEqual(problem);
  });

  it.each([
    ['as many parts as can be said', 10, 2],
    ['as many parts on this disk as can be said', 8, 2],
    ['a directory as long as can be said', 12, 4],
    ['a directory as far away as can be said', 16, 4],
  ])('that says %s, and so sends its reader elsewhere, is refused', async (_what, offset, length) => {
    const whole = zipOf([types, book, sheet('<worksheet/>')]);
    whole.fill(0xff, whole.length - 22 + offset, whole.length - 22 + offset + length);
    expect(await checkWorkbook(whole)).toEqual({ ok: false, problem: { kind: 'damaged' } });
  });

  it('with longer records before its end is refused', async () => {
    const whole = zipOf([types, book, sheet('<worksheet/>')]);
    const end = whole.length - 22;
    const locator = Buffer.concat([Buffer.from('PK\u0006\u0007'), Buffer.alloc(16)]);
    const longer = new Uint8Array(Buffer.concat([whole.subarray(0, end), locator, whole.subarray(end)]));
    expect(await checkWorkbook(longer)).toEqual({ ok: false, problem: { kind: 'damaged' } });
  });

  it('is handed on with the parts that hold words, and no others', async () => {
    const picture = { name: 'xl/media/image1.png', content: Buffer.alloc(largestInside + 1) };
    const drawing = { name: 'xl/drawings/drawing1.xml', content: Buffer.from('<x/>') };
    const checked = await checkWorkbook(zipOf([types, book, picture, drawing, sheet('<worksheet/>')]));
    expect(checked.ok && checked.value.map(({ name }) => name)).toEqual([
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it('with a damaged part is refused', async () => {
    const whole = zipOf([types, book, sheet('<worksheet/>'.repeat(50))]);
    const packed = deflateRawSync(Buffer.from('<worksheet/>'.repeat(50)));
    const at = Buffer.from(whole).indexOf(packed);
    whole.fill(0xff, at, at + packed.length);
    expect(await checkWorkbook(whole)).toEqual({ ok: false, problem: { kind: 'damaged' } });
  });
});
