import type { StorageProblem } from '../application/ports';
import type { Result } from '../domain/shared/result';
import { type Saving, useTab } from './tab';

const storageKinds = ['storageFull', 'storageClosed', 'storageFailed'];

const isStorageProblem = (problem: { readonly kind: string }): problem is StorageProblem =>
  storageKinds.includes(problem.kind);

// One change that failed is not made good by another that runs beside it and works.
const begin = (): void =>
  useTab.setState(({ pending, saving }) => ({
    pending: pending + 1,
    saving: pending > 0 && saving.is === 'notSaved' ? saving : { is: 'saving' },
  }));

const settle = (saving: Saving): void =>
  useTab.setState(({ pending, saving: before }) => {
    const left = pending - 1;
    const worst = before.is === 'notSaved' ? before : saving;
    return { pending: left, saving: left > 0 && worst.is !== 'notSaved' ? { is: 'saving' } : worst };
  });

/** Runs a command and shows on the page whether it is saved, saving or not saved. A fault of ours shows as not saved too,
 *  and is thrown on. */
export const tracked = async <T, P extends { readonly kind: string }>(
  command: () => Promise<Result<T, P>>,
): Promise<Result<T, P>> => {
  begin();
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
