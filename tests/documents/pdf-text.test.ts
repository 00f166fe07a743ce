import { describe, expect, it } from 'vitest';
import { drawPdf } from '../../src/documents/pdf/draw-pdf';
import { pdfBookmarks, pdfFaults, pdfProperties, pdfText, pdfWordBoxes } from '../support/read-pdf';
import { readTaggedPdf } from '../support/read-tagged-pdf';
import { overlappingTexts, overlappingWords, wordsOutsideMargins } from '../support/word-box-checks';
import { heading, makeReport, paragraph } from './make-report';
import { fonts } from './read-fonts';
import { bare } from './report-text';

const draw = (text: string): Uint8Array => drawPdf(makeReport([paragraph(text)], { title: '' }), fonts);
const wordsOf = (bytes: Uint8Array): readonly string[] =>
  pdfWordBoxes(bytes)
    .flat()
    .map(({ text }) => text);

describe('letters that the font has', () => {
  it('are drawn and read as themselves, Welsh and accented ones too', () => {
    const welsh = 'Mae’r cyngor yn cwrdd â’r ddyletswydd: tŷ, dŵr, ŵyl, Ŵ Ŷ ŷ ŵ â ê î ô û ï ö ẁ ẃ ẅ ỳ';
    const others =
      'café naïve Łódź Zoë Ångström ½ ² £ € – — … “quoted” ‘single’ 3 × 4 ≤ 5 č (brackets) \\ <tags> & "straight"';
    const bytes = draw(`${welsh}\n${others}`);
    expect(pdfText(bytes)).toContain(welsh);
    expect(readTaggedPdf(bytes).root.text).toBe(`${welsh} ${others}`);
    expect(readTaggedPdf(bytes).root.children[0]?.children).toEqual([]);
  });

  it('typed as a letter and an accent are drawn as one', () => {
    expect(wordsOf(draw('dw\u0302r'))).toContain('dŵr');
  });
});

describe('characters that the font lacks', () => {
  it.each([
    ['emoji', '😀😀'],
    ['an emoji of seven code points', '👩🏽‍🚒'],
    ['the flag of Wales', '🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
    ['Chinese', '中文字'],
    ['Arabic', 'مرحبا'],
    ['Hebrew', 'שלום'],
    ['Urdu', 'خطرہ'],
    ['Bengali', 'ঝুঁকি'],
    ['a private character', '\ue123'],
  ])('%s: boxed question marks to see, the text itself to copy or hear', (_, text) => {
    const bytes = draw(`before ${text} after`);
    expect(pdfFaults(bytes)).toEqual([]);
    expect(wordsOf(bytes)).toEqual(['before', text, 'after', 'Footer', 'words', 'Page', '1', 'of', '1']);
    const { root, pages, faults, shown } = readTaggedPdf(bytes);
    expect(faults).toEqual([]);
    expect(root.text).toBe(`before ${text} after`);
    expect(pages[0]?.map(({ tag }) => tag).slice(0, 3)).toEqual(['P', 'Span', 'P']);
    expect(shown[0]?.[1]?.text).toBe('?');
  });

  it('take one box for what a reader sees as one character', () => {
    const boxes = (text: string): number =>
      readTaggedPdf(draw(text)).shown[0]?.filter((shown) => shown.text === '?').length ?? 0;
    expect([boxes('😀'), boxes('👩🏽‍🚒'), boxes('🇬🇧'), boxes('🏴󠁧󠁢󠁷󠁬󠁳󠁿'), boxes('中文字')]).toEqual([1, 1, 1, 1, 3]);
  });

  it('are kept within the margins however many they are', () => {
    const bytes = draw(`${'😀'.repeat(500)} ${'中'.repeat(500)}`);
    expect(wordsOutsideMargins(bytes)).toEqual([]);
    expect(overlappingWords(bytes)).toEqual([]);
    expect(overlappingTexts(readTaggedPdf(bytes))).toEqual([]);
    expect(bare(readTaggedPdf(bytes).root.text)).toBe('😀'.repeat(500) + '中'.repeat(500));
  });

  it('are drawn as what they look like where the font has that', () => {
    const bytes = draw('co\u2011ordinate \ufb01re \uf0b7 bullet');
    expect(readTaggedPdf(bytes).shown[0]?.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['-', 'fi', '\u2022']),
    );
    expect(readTaggedPdf(bytes).root.text).toBe('co\u2011ordinate \ufb01re \uf0b7 bullet');
  });

  it('such as ● ▲ ■ ✓ are drawn as shapes and read as themselves', () => {
    const bytes = draw('● ▲ ■ ✓');
    expect(wordsOf(bytes).slice(0, 4)).toEqual(['●', '▲', '■', '✓']);
    expect(readTaggedPdf(bytes).shown[0]?.some(({ text }) => text === '?')).toBe(false);
  });

  it('are kept in title, bookmarks, banner and footer', () => {
    const report = makeReport([heading('Heading 中 č')], {
      title: 'Title 😀 č',
      banner: 'Banner 中',
      footer: 'Footer 中',
    });
    const bytes = drawPdf(report, fonts);
    expect(pdfProperties(bytes)['Title']).toBe('Title 😀 č');
    expect(pdfBookmarks(bytes)).toEqual([[0, 'Heading 中 č', 1]]);
    expect(pdfText(bytes)).toContain('Banner 中');
    expect(pdfText(bytes)).toContain('Footer 中');
    expect(readTaggedPdf(bytes).faults).toEqual([]);
  });
});

describe('what is no text', () => {
  it('control characters, direction marks and soft hyphens leave no trace', () => {
    expect(readTaggedPdf(draw('\u0000be\u0007fo\u00adre\u202e \u200bafter\ufeff\u0085end')).root.text).toBe(
      'before after end',
    );
  });

  it('lone surrogates read as a replacement character', () => {
    const bytes = draw('before \ud83d after \ude00');
    expect(pdfFaults(bytes)).toEqual([]);
    expect(readTaggedPdf(bytes).root.text).toBe('before \ufffd after \ufffd');
  });

  it('spaces in a row are one, and an empty line parts paragraphs', () => {
    const { root } = readTaggedPdf(draw('one  \t two\r\nthree\n\n \n\nfour'));
    expect(root.children.map(({ type, text }) => [type, text])).toEqual([
      ['P', 'one two three '],
      ['P', 'four'],
    ]);
  });
});

describe('a RAG', () => {
  const row = [
    { text: 'Amber', tone: 'amber' as const },
    { text: '', tone: 'red' as const },
    { text: 'Band 3', tone: 'neutral' as const },
  ];
  const columns = [{ title: 'A' }, { title: 'B' }, { title: 'C' }];
  const bytes = drawPdf(makeReport([{ kind: 'table', caption: '', columns, rows: [row], rowHeader: 0 }]), fonts);

  it('always has its word', () => {
    expect(pdfText(bytes)).toContain('Amber Red Band 3');
  });

  it('has its shape as an artifact: two shapes are drawn beside the rules', () => {
    const { pages, faults } = readTaggedPdf(bytes);
    expect(faults).toEqual([]);
    const artifacts = pages[0]?.filter(({ id }) => id === null).length ?? 0;
    const plain = drawPdf(
      makeReport([{ kind: 'table', caption: '', columns, rows: [row.map(({ text }) => ({ text }))], rowHeader: 0 }]),
      fonts,
    );
    expect(artifacts - (readTaggedPdf(plain).pages[0]?.filter(({ id }) => id === null).length ?? 0)).toBe(2);
  });
});
