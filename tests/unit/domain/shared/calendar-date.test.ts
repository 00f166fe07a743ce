import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateInWords,
  daysBetween,
  monthsAfter,
  readCalendarDate,
  toTyped,
  typedDate,
} from '../../../../src/domain/shared/calendar-date';

const typed = (day: string, month: string, year: string) => typedDate({ day, month, year });
const date = (value: string) => ({ is: 'date', date: value });
const impossible = { is: 'impossible' };

const anyDay = fc
  .integer({ min: 0, max: daysBetween('1900-01-01', '2200-12-31') })
  .map((days) => new Date(Date.UTC(1900, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));

describe('a date in three boxes', () => {
  it('is read with and without leading zeros and spaces', () => {
    expect(typed('14', '2', '2023')).toEqual(date('2023-02-14'));
    expect(typed(' 04', '02 ', '2023')).toEqual(date('2023-02-04'));
  });

  it.each(['Feb', 'feb', 'FEBR', 'February', 'february '])('may have its month by name: %s', (month) => {
    expect(typed('14', month, '2023')).toEqual(date('2023-02-14'));
  });

  it('tells months apart that begin alike', () => {
    expect(typed('1', 'Mar', '2023')).toEqual(date('2023-03-01'));
    expect(typed('1', 'May', '2023')).toEqual(date('2023-05-01'));
    expect(typed('1', 'Jun', '2023')).toEqual(date('2023-06-01'));
    expect(typed('1', 'Jul', '2023')).toEqual(date('2023-07-01'));
  });

  it('is no date when the name of a month is too short to tell which, or is none', () => {
    expect(typed('1', 'Ma', '2023')).toEqual(impossible);
    expect(typed('1', 'Februar y', '2023')).toEqual(impossible);
    expect(typed('1', 'Febuary', '2023')).toEqual(impossible);
  });

  it('is empty only when all three boxes are', () => {
    expect(typed('', ' ', '')).toEqual({ is: 'empty' });
    expect(typed('', '', '2023')).toEqual(impossible);
    expect(typed('14', '', '2023')).toEqual(impossible);
  });

  it.each([
    ['31', '4', '2023'],
    ['30', '2', '2024'],
    ['29', '2', '2023'],
    ['29', '2', '1900'],
    ['0', '1', '2023'],
    ['1', '0', '2023'],
    ['1', '13', '2023'],
    ['32', '1', '2023'],
    ['14', '2', '23'],
    ['14', '2', '02023'],
    ['14', '2', '1899'],
    ['14', '2', '2201'],
    ['-1', '2', '2023'],
    ['1.5', '2', '2023'],
    ['1e1', '2', '2023'],
    ['١٤', '2', '2023'],
  ])('is no date for %s %s %s', (day, month, year) => {
    expect(typed(day, month, year)).toEqual(impossible);
  });

  it('has 29 February in leap years only: every fourth, but of the hundreds only every fourth', () => {
    expect(typed('29', '2', '2024')).toEqual(date('2024-02-29'));
    expect(typed('29', '2', '2000')).toEqual(date('2000-02-29'));
    expect(typed('29', '2', '2100')).toEqual(impossible);
  });

  it('comes back as it was when a stored date is put into the boxes again', () => {
    expect(toTyped('2023-02-04')).toEqual({ day: '4', month: '2', year: '2023' });
    expect(toTyped(undefined)).toEqual({ day: '', month: '', year: '' });
    fc.assert(fc.property(anyDay, (day) => void expect(typedDate(toTyped(day))).toEqual(date(day))));
  });
});

describe('a stored date', () => {
  it('is read only if there is such a day', () => {
    fc.assert(fc.property(anyDay, (day) => void expect(readCalendarDate(day)).toBe(day)));
    for (const value of ['2023-02-30', '2023-2-3', '2023-02-03T00:00', '', 'ongoing', 20230203, null, undefined])
      expect(readCalendarDate(value)).toBeUndefined();
  });

  it('is said with the month in words', () => {
    expect(dateInWords('2023-02-04')).toBe('4 February 2023');
    expect(dateInWords('2023-12-31')).toBe('31 December 2023');
  });

  it('is said as it stands where it is no date', () => {
    expect(dateInWords('ongoing')).toBe('ongoing');
  });
});

describe('days and months', () => {
  it('are counted across leap days and changes of the clock', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2023-02-28', '2023-03-01')).toBe(1);
    expect(daysBetween('2023-03-25', '2023-03-27')).toBe(2);
    expect(daysBetween('2023-03-27', '2023-03-25')).toBe(-2);
  });

  it('end on the last day of a month that has no such day', () => {
    expect(monthsAfter('2023-01-31', 1)).toBe('2023-02-28');
    expect(monthsAfter('2024-01-31', 1)).toBe('2024-02-29');
    expect(monthsAfter('2023-08-31', -6)).toBe('2023-02-28');
    expect(monthsAfter('2023-11-30', 3)).toBe('2024-02-29');
  });

  it('go on by the months asked for, whatever the day', () => {
    const month = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
    const inside = anyDay.filter((day) => day > '1950' && day < '2150');
    fc.assert(
      fc.property(inside, fc.integer({ min: -600, max: 600 }), (day, months) => {
        const moved = monthsAfter(day, months);
        expect(readCalendarDate(moved)).toBe(moved);
        expect(month(moved) - month(day)).toBe(months);
        expect(moved.slice(8) <= day.slice(8)).toBe(true);
      }),
    );
  });
});
