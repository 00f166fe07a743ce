// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useOnce } from '../../../src/state/use-once';

it('passes over what is asked while the first is under way, and is ready again after it, failed or not', async () => {
  const { result } = renderHook(() => useOnce());
  let done = 0;
  let finish = (): void => undefined;
  const slow = () =>
    new Promise<void>((resolve) => {
      finish = () => {
        done++;
        resolve();
      };
    });
  const first = result.current(slow);
  await result.current(slow);
  finish();
  await first;
  expect(done).toBe(1);
  await expect(result.current(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  const again = result.current(slow);
  finish();
  await again;
  expect(done).toBe(2);
});
