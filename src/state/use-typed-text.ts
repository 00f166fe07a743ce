import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { TypingDraft } from '../application/ports';
import type { EventId, LogEvent, Path } from '../domain/record/event';
import type { Field } from '../domain/record/field';
import type { Result } from '../domain/shared/result';
import { useDesk } from './desk-context';
import { ownWrites } from './own-writes';

/** A pause after which typing becomes an event, though the person is still in the field. */
const pauseMs = 30_000;
/** How soon a keystroke is in the drafts table. */
const draftMs = 250;

type Problem = { readonly kind: string };
type Typed = { readonly text: string; readonly seen: readonly EventId[] };

/** Typing that was still waiting, for room or for a choice, when its page was left: it is there when the person returns. */
const unsent = new Map<string, Typed>();

export type TypedText = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur: () => void;
  /** Another window changed the field since it was shown here: both are kept until the person chooses. */
  readonly conflict:
    | { readonly mine: string; readonly theirs: string; readonly keepMine: () => void; readonly keepTheirs: () => void }
    | undefined;
  /** Two people's stored values stand side by side, after a copy was opened. */
  readonly sides: readonly string[];
  /** Typing that a crash left behind, older than this tab. */
  readonly leftBehind: { readonly value: string; readonly use: () => void; readonly discard: () => void } | undefined;
};

type Asked<P extends Problem> = {
  readonly record: string;
  readonly path: Path;
  readonly stored: Field<string>;
  readonly save: (text: string, seen: readonly EventId[]) => Promise<Result<readonly LogEvent[], P>>;
};

/**
 * The typing of one field: kept as a draft at every keystroke, written as one event on leaving the field, on hiding the
 * page, or after a pause. Typing is never replaced by what arrives from elsewhere: then the person is shown both.
 * Give its component a `key` of record and path: one hook serves one field.
 */
export const useTypedText = <P extends Problem>({ record, path, stored, save }: Asked<P>): TypedText => {
  const { drafts } = useDesk();
  const key = `${record}/${path}`;
  const [typed, setTyped] = useState(() => unsent.get(key));
  const [conflicted, setConflicted] = useState(false);
  const [behind, setBehind] = useState<TypingDraft>();
  const latest = useRef({ typed, stored, save, conflicted });
  useLayoutEffect(() => {
    latest.current = { typed, stored, save, conflicted };
  });
  const [own] = useState(() => ownWrites(path));
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const timers = useRef<{ draft?: ReturnType<typeof setTimeout>; pause?: ReturnType<typeof setTimeout> }>({});

  const keepDraft = useCallback(() => {
    clearTimeout(timers.current.draft);
    const text = latest.current.typed?.text;
    if (text !== undefined) void drafts.keep({ record, path, value: text }).catch(() => undefined);
  }, [drafts, record, path]);

  const write = useCallback(async (): Promise<void> => {
    const { typed: mine, stored: theirs, save: send, conflicted: waiting } = latest.current;
    if (!mine || waiting) return;
    // At once, not with the next drawing: the person may leave the field before that.
    const replace = (next: Typed | undefined): void => {
      latest.current = { ...latest.current, typed: next };
      setTyped(next);
    };
    const settled = async (): Promise<void> => {
      replace(undefined);
      unsent.delete(key);
      await drafts.drop(record, path).catch(() => undefined);
    };
    if (mine.text === (theirs.value ?? '') && theirs.is !== 'conflict') {
      await settled();
      return;
    }
    const rests = own.latest(mine.seen);
    const outcome = await send(mine.text, rests);
    if (outcome.ok) {
      own.wrote(rests, outcome.value);
      const { typed: now } = latest.current;
      if (now === mine) await settled();
      // What was typed while it was being stored stays, resting on what was just written.
      else if (now) replace({ text: now.text, seen: own.latest(rests) });
    } else if (outcome.problem.kind === 'changedSince') setConflicted(true);
  }, [drafts, own, key, record, path]);

  // One after the other: leaving the field and hiding the page at once are one change, not two people's.
  const commit = useCallback((): Promise<void> => {
    clearTimeout(timers.current.pause);
    keepDraft();
    const run = own.during(() => queue.current.then(write));
    queue.current = run.catch(() => undefined);
    return run;
  }, [keepDraft, own, write]);

  useEffect(() => {
    const hiding = (): void => {
      if (document.visibilityState === 'hidden') void commit();
    };
    const leaving = (): void => void commit();
    document.addEventListener('visibilitychange', hiding);
    window.addEventListener('pagehide', leaving);
    return () => {
      document.removeEventListener('visibilitychange', hiding);
      window.removeEventListener('pagehide', leaving);
      const { typed: left } = latest.current;
      if (left) unsent.set(key, left);
      void commit();
      clearTimeout(timers.current.draft);
    };
  }, [commit, key]);

  useEffect(() => own.drawn(stored.seen), [own, stored.seen]);

  useEffect(() => {
    // Back on the page: there may be room by now, and if there is a choice to make it is asked again.
    if (unsent.has(key)) void commit();
  }, [commit, key]);

  useEffect(() => {
    let here = true;
    const look = async (): Promise<void> => {
      const [left] = (await drafts.leftBehind(record)).filter((draft) => draft.path === path);
      if (!here || !left) return;
      // It was stored just before the end: kept, it would be offered over whatever is written later.
      if (left.value === (latest.current.stored.value ?? '')) await drafts.discard(left);
      else setBehind(left);
    };
    look().catch(() => undefined);
    return () => {
      here = false;
    };
  }, [drafts, record, path]);

  const onChange = (text: string): void => {
    setTyped((now) => ({ text, seen: now?.seen ?? stored.seen }));
    clearTimeout(timers.current.draft);
    clearTimeout(timers.current.pause);
    timers.current = { draft: setTimeout(keepDraft, draftMs), pause: setTimeout(() => void commit(), pauseMs) };
  };

  const settle = (mine: string | undefined): void => {
    setConflicted(false);
    setTyped(mine === undefined ? undefined : { text: mine, seen: stored.seen });
    unsent.delete(key);
    if (mine === undefined) void drafts.drop(record, path).catch(() => undefined);
    else setTimeout(() => void commit(), 0);
  };

  const forget = (draft: TypingDraft): void => {
    setBehind(undefined);
    void drafts.discard(draft).catch(() => undefined);
  };

  const takeUp = async (draft: TypingDraft): Promise<void> => {
    setBehind(undefined);
    onChange(draft.value);
    // The field was never entered, so leaving it will not store this.
    setTimeout(() => void commit(), 0);
    // Under this tab's own name first: between the two it would be nowhere.
    await drafts.keep({ record, path, value: draft.value });
    await drafts.discard(draft);
  };

  return {
    value: typed?.text ?? stored.value ?? '',
    onChange,
    onBlur: () => void commit(),
    conflict:
      conflicted && typed
        ? {
            mine: typed.text,
            theirs: stored.value ?? '',
            keepMine: () => settle(typed.text),
            keepTheirs: () => settle(undefined),
          }
        : undefined,
    sides: stored.is === 'conflict' ? stored.sides.flatMap(({ value }) => value ?? []) : [],
    leftBehind:
      behind && behind.value !== (stored.value ?? '')
        ? {
            value: behind.value,
            use: () => {
              takeUp(behind).catch(() => undefined);
            },
            discard: () => forget(behind),
          }
        : undefined,
  };
};
