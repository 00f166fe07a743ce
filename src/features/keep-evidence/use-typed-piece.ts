import { useEffect, useState } from 'react';
import { nothingTyped, type TypedPiece } from './piece-values';

const kept = new Map<string, TypedPiece>();

export type TypedPieceHeld = {
  readonly typed: TypedPiece;
  readonly type: (typed: TypedPiece) => void;
  readonly forget: () => void;
  readonly isTyping: boolean;
};

/** What is typed in a form and not stored. It stays in this tab when another page is opened, and the browser asks before
 *  the tab is closed. `key`: whose form it is. */
export const useTypedPiece = (key: string): TypedPieceHeld => {
  const [typed, setTyped] = useState(() => kept.get(key) ?? nothingTyped);
  const isTyping = typed !== nothingTyped;

  useEffect(() => {
    if (!isTyping) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isTyping]);

  const type = (next: TypedPiece): void => {
    // At once, not with the next drawing: the page may be left before that.
    kept.set(key, next);
    setTyped(next);
  };
  const forget = (): void => {
    kept.delete(key);
    setTyped(nothingTyped);
  };
  return { typed, type, forget, isTyping };
};
