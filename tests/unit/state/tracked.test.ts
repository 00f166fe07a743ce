import { beforeEach, describe, expect, it } from 'vitest';
import type { StorageProblem } from '../../../src/application/ports';
import { fail, type Result, succeed } from '../../../src/domain/shared/result';
import { useTab } from '../../../src/state/tab';
import { tracked } from '../../../src/state/tracked';

type Outcome = Result<string, StorageProblem | { readonly kind: 'changedSince' }>;

/** A command that ends when the test says so. */
const begin = () => {
  let end: (outcome: Outcome) => void = () => undefined;
  let broken: (error: Error) => void = () => undefined;
  const running = tracked(
    () =>
      new Promise<Outcome>((resolve, reject) => {
        end = resolve;
        broken = reject;
      }),
  );
  running.catch(() => undefined);
  const after = async () => {
    await running.catch(() => undefined);
    return says();
  };
  return {
    stored: () => {
      end(succeed('done'));
      return after();
    },
    full: () => {
      end(fail({ kind: 'storageFull' }));
      return after();
    },
    refused: () => {
      end(fail({ kind: 'changedSince' }));
      return after();
    },
    throws: () => {
      broken(new Error('ours'));
      return after();
    },
  };
};
const says = (): string => useTab.getState().saving.is;

describe('the word on whether changes are saved', () => {
  beforeEach(() => useTab.setState({ saving: { is: 'idle' }, pending: 0 }));

  it('is saving until the change is stored, and then saved', async () => {
    const change = begin();
    expect(says()).toBe('saving');
    expect(await change.stored()).toBe('saved');
  });

  it('is saving until the last of several changes is stored', async () => {
    const [one, two] = [begin(), begin()];
    expect(await two.stored()).toBe('saving');
    expect(await one.stored()).toBe('saved');
  });

  it('is not saved where one of several changes was not stored, whichever ends last', async () => {
    const [one, two] = [begin(), begin()];
    expect(await one.full()).toBe('notSaved');
    expect(await two.stored()).toBe('notSaved');
    const [three, four] = [begin(), begin()];
    expect(await three.stored()).toBe('saving');
    expect(await four.full()).toBe('notSaved');
  });

  it('stays not saved where another change begins before the others have ended', async () => {
    const [one, two] = [begin(), begin()];
    await one.full();
    const three = begin();
    expect(says()).toBe('notSaved');
    await two.stored();
    expect(await three.stored()).toBe('notSaved');
  });

  it('is saved again once a change is stored after all others have ended', async () => {
    await begin().full();
    const again = begin();
    expect(says()).toBe('saving');
    expect(await again.stored()).toBe('saved');
  });

  it('is nothing after a refusal, which stores nothing and loses nothing', async () => {
    expect(await begin().refused()).toBe('idle');
  });

  it('is saving still while a refused change has company', async () => {
    const [one, two] = [begin(), begin()];
    expect(await one.refused()).toBe('saving');
    expect(await two.stored()).toBe('saved');
  });

  it('is not saved after a fault of ours, which is thrown on', async () => {
    expect(await begin().throws()).toBe('notSaved');
    await expect(tracked(() => Promise.reject(new Error('ours')))).rejects.toThrow('ours');
    expect(useTab.getState().saving).toEqual({
      is: 'notSaved',
      problem: { kind: 'unexpected', detail: 'Error: ours' },
    });
  });
});
