import { useState } from 'react';
import type { Path } from '../../domain/record/event';
import { useDesk } from '../desk-context';
import { keepUnsaved, unsavedMark, type UnsavedMark } from './unsaved-marks';

/** A mark that was chosen and waits for its words: kept for this window, and as a draft for the next one. */
export type WaitingMark = {
  readonly waiting: UnsavedMark | undefined;
  /** For this window alone. Undefined: nothing waits any more. */
  readonly hold: (unsaved: UnsavedMark | undefined) => void;
  /** Also where the window is closed or the page is loaded again. */
  readonly wait: (unsaved: UnsavedMark) => void;
  readonly dropDrafts: () => void;
};

export const useWaitingMark = (session: string, path: Path, wordsPath: Path): WaitingMark => {
  const { drafts } = useDesk();
  const [waiting, setWaiting] = useState<UnsavedMark | undefined>(() => unsavedMark(session, path));

  // At once, not with the next drawing: the page may be left before that.
  const hold = (unsaved: UnsavedMark | undefined): void => {
    keepUnsaved(session, path, unsaved);
    setWaiting(unsaved);
  };

  const wait = (unsaved: UnsavedMark): void => {
    hold(unsaved);
    for (const [at, value] of [
      [path, unsaved.mark],
      [wordsPath, unsaved.reason],
    ] as const)
      void drafts.keep({ record: session, path: at, value }).catch(() => undefined);
  };

  const dropDrafts = (): void => {
    for (const at of [path, wordsPath]) void drafts.drop(session, at).catch(() => undefined);
  };

  return { waiting, hold, wait, dropDrafts };
};
