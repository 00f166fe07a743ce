import { expect, it } from 'vitest';
import { fail, type Result, succeed } from '../../../../src/domain/shared/result';

const halved = (value: number): Result<number, { readonly kind: 'odd' }> =>
  value % 2 === 0 ? succeed(value / 2) : fail({ kind: 'odd' });

it('a result is its value, or the problem, never both', () => {
  expect(halved(4)).toEqual({ ok: true, value: 2 });
  expect(halved(3)).toEqual({ ok: false, problem: { kind: 'odd' } });
});
