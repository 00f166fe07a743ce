// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { openDesk } from '../../../src/app/open-desk';

it('says that there is no space where the very first write does not fit', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
  expect(await openDesk()).toEqual({ ok: false, problem: { kind: 'storageFull' } });
});
