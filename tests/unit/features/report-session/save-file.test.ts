// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { saveFile } from '../../../../src/app/save-file';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('a saved file is handed to the browser under its name, and its address is taken back later', () => {
  vi.useFakeTimers();
  const made: Blob[] = [];
  const revokeObjectURL = vi.fn();
  const createObjectURL = (blob: Blob): string => {
    made.push(blob);
    return 'blob:here';
  };
  vi.stubGlobal('URL', { createObjectURL, revokeObjectURL });
  const followed: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    followed.push(`${this.download} ${this.getAttribute('href') ?? ''} ${String(this.isConnected)}`);
  });

  saveFile({ name: 'report.pdf', type: 'application/pdf', content: new Uint8Array([1, 2, 3]) });

  expect(followed).toEqual(['report.pdf blob:here true']);
  expect([made[0]?.size, made[0]?.type]).toEqual([3, 'application/pdf']);
  expect(document.querySelector('a')).toBeNull();
  vi.advanceTimersByTime(59_000);
  expect(revokeObjectURL).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(revokeObjectURL).toHaveBeenCalledWith('blob:here');
});
