import type { StorageProblem } from '../application/ports';
import type { Result } from '../domain/shared/result';
import { type Saving, useTab } from './tab';

const storageKinds = ['storageFull', 'storageClosed', 'storageFailed'];

const isStorageProblem = (problem: { readonly kind: string }): problem is StorageProblem =>
  storageKinds.includes(problem.kind);

const settle = (saving: Saving): void =>
  useTab.setState(({ pending, saving: before }) => {
    const left = pending - 1;
    // One change that failed is not made good by another that worked.
    const worst = before.is === 'notSaved' && left > 0 ? before : saving;
    return { pending: left, saving: left > 0 && worst.is === 'saved' ? { is: 'saving' } : worst };
  });

/** Runs a command and shows on the page whether it is saved, saving or not saved. A fault of ours shows as not saved too,
 *  and is thrown on. */
export const tracked = async <T, P extends { readonly kind: string }>(
  command: () => Promise<Result<T, P>>,
): Promise<Result<T, P>> => {
  useTab.setState(({ pending }) => ({ pending: pending + 1, saving: { is: 'saving' } }));
  try {
    const outcome = await command();
    // A refusal stored nothing, but nothing was lost either: the page that asked says what is wrong.
    if (outcome.ok) settle({ is: 'saved' });
    else settle(isStorageProblem(outcome.problem) ? { is: 'notSaved', problem: outcome.problem } : { is: 'idle' });
    return outcome;
  } catch (error) {
    settle({ is: 'notSaved', problem: { kind: 'unexpected', detail: String(error) } });
    throw error;
  }
};
