import type { StorageProblem } from '../application/ports';

const names = (error: unknown): string[] => {
  if (typeof error !== 'object' || error === null) return [];
  const own = 'name' in error && typeof error.name === 'string' ? [error.name] : [];
  // A full disk may arrive as an AbortError with its cause inside, or as what one of many rows failed of.
  const inside = ['inner', 'cause'].flatMap((key) => names(Reflect.get(error, key)));
  const failures = 'failures' in error && Array.isArray(error.failures) ? error.failures.flatMap(names) : [];
  return [...own, ...inside, ...failures];
};

/** What went wrong with storing, as something a person can act on. Rethrows what is a fault of ours. */
export const storageProblem = (error: unknown): StorageProblem => {
  const found = names(error);
  if (found.includes('QuotaExceededError')) return { kind: 'storageFull' };
  if (found.some((name) => name === 'DatabaseClosedError' || name === 'InvalidStateError'))
    return { kind: 'storageClosed' };
  const storageFaults = [
    'AbortError',
    'UnknownError',
    'TimeoutError',
    'DataError',
    'OpenFailedError',
    'MissingAPIError',
    'BulkError',
    'ModifyError',
    'NotFoundError',
  ];
  if (found.some((name) => storageFaults.includes(name))) return { kind: 'storageFailed', detail: String(error) };
  throw error;
};
