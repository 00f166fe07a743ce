import { useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome, StorageProblem } from '../../../application/ports';
import type { EventId, Path } from '../../../domain/record/event';
import { succeed } from '../../../domain/shared/result';
import { ownWrites } from '../../../state/own-writes';
import { tracked } from '../../../state/tracked';

/** How long a choice that arrow keys may only be passing over waits before it is stored. */
const passingMs = 500;

type Problem = { readonly kind: string };

export type Mine<V, P> = {
  readonly value: V;
  /** `changedSince`: another window changed the field since it was shown here. */
  readonly is: 'saving' | 'changedSince' | 'notSaved';
  readonly problem?: P;
};

/** `overtaken`: a later choice has taken its place on the screen. */
export type Put<P> =
  | { readonly is: 'stored' }
  | { readonly is: 'overtaken' }
  | { readonly is: 'refused'; readonly problem: P | StorageProblem };

export type KeptChoice<V, P> = {
  /** Chosen here and not stored yet: what the screen shows before what stands. */
  readonly mine: Mine<V, P | StorageProblem> | undefined;
  /** Stores a choice; `passing` where arrow keys may go on to another. */
  readonly put: (value: V, passing?: boolean) => Promise<Put<P>>;
  /** Stores what was waiting to see whether arrow keys go on. */
  readonly settle: () => void;
  /** Gives up what was chosen here. */
  readonly drop: () => void;
};

type Asked<V, P extends Problem> = {
  /** One of the fields that the command sets, by which its event is recognised. */
  readonly path: Path;
  /** Every event id that the screen shows for it. */
  readonly seen: readonly EventId[];
  readonly command: (value: V, seen: readonly EventId[]) => Promise<Outcome<P>>;
};

/**
 * A choice that is shown at once and stored as soon as it is made, one after the other. What this page wrote itself counts
 * as seen even before the screen has drawn it, so that two quick choices never look like two people's.
 */
export const useKeptChoice = <V, P extends Problem>({ path, seen, command }: Asked<V, P>): KeptChoice<V, P> => {
  const [mine, setMine] = useState<Mine<V, P | StorageProblem>>();
  const turn = useRef(0);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const letGo = useRef<() => void>(undefined);
  const [own] = useState(() => ownWrites(path));

  useEffect(() => own.drawn(seen), [own, seen]);

  const settle = useCallback((): void => letGo.current?.(), []);

  useEffect(() => {
    window.addEventListener('pagehide', settle);
    return () => {
      window.removeEventListener('pagehide', settle);
      settle();
    };
  }, [settle]);

  const put = async (value: V, passing = false): Promise<Put<P>> => {
    const mineTurn = ++turn.current;
    settle();
    setMine({ value, is: 'saving' });
    const wait = passing ? pause(letGo) : undefined;
    const before = queue.current;
    const run = own.during(() =>
      tracked(async (): Promise<Outcome<P>> => {
        await before;
        await wait;
        if (passing && turn.current !== mineTurn) return succeed([]);
        const rests = own.latest(seen);
        const outcome = await command(value, rests);
        if (outcome.ok) own.wrote(rests, outcome.value);
        return outcome;
      }),
    );
    queue.current = run.catch(() => undefined);
    const outcome = await run;
    if (turn.current !== mineTurn) return { is: 'overtaken' };
    if (outcome.ok) {
      setMine(undefined);
      return { is: 'stored' };
    }
    const { problem } = outcome;
    setMine({ value, is: problem.kind === 'changedSince' ? 'changedSince' : 'notSaved', problem });
    return { is: 'refused', problem };
  };

  const drop = (): void => {
    turn.current += 1;
    settle();
    setMine(undefined);
  };

  return { mine, put, settle, drop };
};

const pause = (letGo: { current: (() => void) | undefined }): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, passingMs);
    letGo.current = () => {
      clearTimeout(timer);
      letGo.current = undefined;
      resolve();
    };
  });
