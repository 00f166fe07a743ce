import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../src/documents/pdf/layout/column-widths';

const need = (word: number, line: number, bulk = line) => ({ word, line, bulk });
const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

describe('the width of a table', () => {
  it('is divided as the shares say', () => {
    const needs = [0.5, 0.2, 0.3].map((share) => ({ ...need(10, 10), share }));
    expect(columnWidths(needs, 480, 20).map(Math.round)).toEqual([240, 96, 144]);
  });

  it('is divided in proportion where the shares come to something else than one', () => {
    const needs = [50, 25, 25].map((share) => ({ ...need(10, 10), share }));
    expect(columnWidths(needs, 480, 20).map(Math.round)).toEqual([240, 120, 120]);
  });

  it('leaves what is not shared out to the other columns', () => {
    const widths = columnWidths([{ ...need(10, 10), share: 0.25 }, need(30, 60), need(30, 120)], 480, 20);
    expect(widths.map(Math.round)).toEqual([120, 120, 240]);
  });

  it('raises a share in which the widest word would be broken', () => {
    const widths = columnWidths(
      [
        { ...need(60, 90), share: 0.1 },
        { ...need(90, 900), share: 0.9 },
      ],
      480,
      20,
    );
    expect(widths.map(Math.round)).toEqual([60, 420]);
  });

  it('keeps short columns on one line and gives the rest to long ones', () => {
    const [text = 0, date, status] = columnWidths([need(60, 900), need(50, 104), need(40, 72)], 480, 20);
    expect([date, status]).toEqual([104, 72]);
    expect(Math.round(text)).toBe(304);
  });

  it('is divided by bulk between long columns, but no less than their widest word', () => {
    const widths = columnWidths([need(60, 900, 3), need(60, 900, 1), need(140, 900, 0.1)], 480, 20);
    expect(widths.map(Math.round)).toEqual([255, 85, 140]);
  });

  it.each([
    ['a share of nearly nothing', [{ ...need(10, 10), share: 1e-9 }, need(50, 9000)]],
    ['shares that leave no room', [{ ...need(10, 10), share: 1 }, need(50, 50), need(50, 50)]],
    ['an endless word', [need(5000, 5000), need(50, 300), need(50, 300)]],
    ['columns that hold nothing', [need(0, 0), need(0, 0), need(0, 0)]],
    [
      'shares that are no number',
      [
        { ...need(10, 10), share: NaN },
        { ...need(10, 10), share: -1 },
      ],
    ],
  ])('is used up, and no column is too narrow, with %s', (_, needs) => {
    const widths = columnWidths(needs, 480, 20);
    expect(sum(widths)).toBeCloseTo(480);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(20 - 1e-9);
  });
});
