import type { StartProblem } from '../application/ports';
import { storageProblem } from './storage-problem';

/** Why storage did not open, as something a person can act on. */
export const startProblem = (error: unknown): StartProblem => {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (
    name === 'SecurityError' ||
    name === 'InvalidStateError' ||
    name === 'MissingAPIError' ||
    typeof indexedDB === 'undefined'
  ) {
    return { kind: 'storageUnavailable', detail: String(error) };
  }
  if (name === 'VersionError') return { kind: 'storageNewer' };
  try {
    const problem = storageProblem(error);
    return problem.kind === 'storageClosed' ? { kind: 'storageFailed', detail: String(error) } : problem;
  } catch {
    return { kind: 'storageFailed', detail: String(error) };
  }
};
