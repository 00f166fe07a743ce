import { expect, it } from 'vitest';
import { ageInMonths } from '../../../../src/domain/session/age-in-months';

it.each([
  ['2023-02-28', '2024-02-20', 11],
  ['2023-02-28', '2024-02-28', 12],
  ['2023-01-31', '2023-02-28', 1],
  ['2023-01-31', '2023-02-27', 0],
  ['2023-02-28', '2026-11-21', 44],
  ['2023-02-28', '2023-02-28', 0],
  ['2024-02-28', '2023-02-28', 0],
])('from %s to %s is %i whole months', (from, to, months) => {
  expect(ageInMonths(from, to)).toBe(months);
});
