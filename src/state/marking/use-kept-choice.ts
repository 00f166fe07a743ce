import { useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome, StorageProblem } from '../../application/ports';
import type { EventId, Path } from '../../domain/record/event';
import { succeed } from '../../domain/shared/result';
import { ownWrites } from '../own-writes';
import { tracked } from '../tracked';

/** How long a choice that arrow keys may only be passing over waits before it is stored. */
const passingMs = 500;

type Problem = { readonly kind: string };

export type Mine<V, P> = {
  readonly value: V;
  /** `changedSince`: another window changed the field since it was shown here. */
  readonly is: 'saving' | 'changedSince' | 'notSaved';
  readonly problem?: P;
  /** What stood when it was chosen: what a second try has to name again. */
  readonly rests: readonly EventId[];
};

/** `overtaken`: a later choice has taken its place on the screen. */
export type Put<P> =
  | { readonly is: 'stored' }
  | { readonly is: 'overtaken' }
  | { readonly is: 'refused'; readonly problem: P | StorageProblem; readonly rests: readonly EventId[] };

export type KeptChoice<V, P> = {
  /** Chosen here and not stored yet: what the screen shows before what stands. */
  readonly mine: Mine<V, P | StorageProblem> | undefined;
  /** Stores a choice; `passing` where arrow keys may go on to another. `shown` is what stood when it was made, where
   *  that is not what the screen shows now. */
  readonly put: (value: V, passing?: boolean, shown?: readonly EventId[]) => Promise<Put<P>>;
  /** What a choice rests on that is made while the screen shows what stands: this page's own write, if not yet drawn. */
  readonly latest: () => readonly EventId[];
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
  /** This page wrote: what rested on what stood before rests on `latest` of it now. */
  readonly onWrote?: (latest: (seen: readonly EventId[]) => readonly EventId[]) => void;
};

/**
 * A choice that is shown at once and stored as soon as it is made, one after the other. What this page wrote itself counts
 * as seen even before the screen has drawn it, so that two quick choices never look like two people's.
 */
export const useKeptChoice = <V, P extends Problem>({
  path,
  seen,
  command,
  onWrote,
}: Asked<V, P>): KeptChoice<V, P> => {
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

  const put = async (value: V, passing = false, shown = seen): Promise<Put<P>> => {
    let rests = shown;
    const mineTurn = ++turn.current;
    settle();
    setMine({ value, is: 'saving', rests });
    const wait = passing ? pause(letGo) : undefined;
    const before = queue.current;
    const run = own.during(() =>
      tracked(async (): Promise<Outcome<P>> => {
        await before;
        await wait;
        if (passing && turn.current !== mineTurn) return succeed([]);
        rests = own.latest(shown);
        const outcome = await command(value, rests);
        if (outcome.ok) {
          own.wrote(rests, outcome.value);
          onWrote?.(own.latest);
        }
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
    setMine({ value, is: problem.kind === 'changedSince' ? 'changedSince' : 'notSaved', problem, rests });
    return { is: 'refused', problem, rests };
  };

  const drop = (): void => {
    turn.current += 1;
    settle();
    setMine(undefined);
  };

  return { mine, put, latest: () => own.latest(seen), settle, drop };
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
