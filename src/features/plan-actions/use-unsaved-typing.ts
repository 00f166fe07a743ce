import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { TypingDraft } from '../../application/ports';
import type { SeenFields } from '../../domain/record/set-fields';
import { useDesk } from '../../state/desk-context';
import { nothingTyped, type Unsaved, unsavedTyping } from './unsaved-typing';

/** How soon what was typed is in the drafts table. */
const draftMs = 250;

export type UnsavedTyping = Unsaved & {
  /** True where the form was opened with typing from an earlier visit in it. */
  readonly wasHere: boolean;
  readonly type: (values: Readonly<Record<string, string>>, seen?: SeenFields) => void;
  /** Puts other typing in place of all of this. */
  readonly replace: (unsaved: Unsaved) => void;
  readonly forget: () => void;
  /** What a window that ended suddenly left behind in this form. */
  readonly leftBehind: Readonly<Record<string, string>> | undefined;
  readonly discardLeftBehind: () => void;
};

/**
 * The typing of one form: kept in the tab from page to page, and as drafts against a crash.
 * `record` is whose drafts they are; `place` names the form among those of the record, as the start of a path.
 */
export const useUnsavedTyping = (record: string, place: string): UnsavedTyping => {
  const { drafts } = useDesk();
  const form = `${record} ${place}`;
  const unsaved = useSyncExternalStore(unsavedTyping.watch, () => unsavedTyping.of(form));
  const [wasHere, setWasHere] = useState(() => Object.keys(unsavedTyping.of(form).values).length > 0);
  const [behind, setBehind] = useState<readonly TypingDraft[]>([]);
  const waiting = useRef(new Map<string, string>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const keepDrafts = useCallback((): void => {
    clearTimeout(timer.current);
    for (const [name, value] of waiting.current)
      void drafts.keep({ record, path: `${place}/${name}`, value }).catch(() => undefined);
    waiting.current.clear();
  }, [drafts, record, place]);

  useEffect(() => {
    window.addEventListener('pagehide', keepDrafts);
    return () => {
      window.removeEventListener('pagehide', keepDrafts);
      keepDrafts();
    };
  }, [keepDrafts]);

  useEffect(() => {
    let here = true;
    void drafts
      .leftBehind(record)
      .then((left) => here && setBehind(left.filter(({ path }) => path.startsWith(`${place}/`))))
      .catch(() => undefined);
    return () => {
      here = false;
    };
  }, [drafts, record, place]);

  const drop = (names: readonly string[]): void => {
    for (const name of names) {
      waiting.current.delete(name);
      void drafts.drop(record, `${place}/${name}`).catch(() => undefined);
    }
  };

  const put = (next: Unsaved): void => {
    const before = unsavedTyping.of(form).values;
    drop(Object.keys(before).filter((name) => !(name in next.values)));
    for (const [name, value] of Object.entries(next.values))
      if (before[name] !== value) waiting.current.set(name, value);
    unsavedTyping.put(form, next);
    clearTimeout(timer.current);
    timer.current = setTimeout(keepDrafts, draftMs);
  };

  const discardLeftBehind = useCallback((): void => {
    for (const draft of behind) void drafts.discard(draft).catch(() => undefined);
    setBehind([]);
  }, [drafts, behind]);

  const newest = [...behind].sort((a, b) => (a.at < b.at ? -1 : 1));
  return {
    ...unsaved,
    wasHere,
    type: (values, seen = {}) => {
      const now = unsavedTyping.of(form);
      put({ values: { ...now.values, ...values }, seen: { ...now.seen, ...seen } });
    },
    replace: put,
    forget: () => {
      put(nothingTyped);
      unsavedTyping.forget(form);
      setWasHere(false);
    },
    leftBehind:
      newest.length === 0
        ? undefined
        : Object.fromEntries(newest.map(({ path, value }) => [path.slice(place.length + 1), value])),
    discardLeftBehind,
  };
};
