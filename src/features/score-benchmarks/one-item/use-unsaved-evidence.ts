import { useEffect, useState } from 'react';
import { keepUnsavedEvidence, type TypedEvidence, unsavedEvidence } from './unsaved-evidence';

/** What is typed under one item and not stored, by piece, with the way to change it. `undefined` forgets it. */
export const useUnsavedEvidence = (session: string, item: string) => {
  const [byPiece, setByPiece] = useState(() => unsavedEvidence(session, item));
  const type = (piece: string, typed: TypedEvidence | undefined): void => {
    const next = new Map(unsavedEvidence(session, item));
    if (typed) next.set(piece, typed);
    else next.delete(piece);
    // At once, not with the next drawing: the page may be left before that.
    keepUnsavedEvidence(session, item, next);
    setByPiece(next);
  };

  const isTyping = byPiece.size > 0;
  useEffect(() => {
    if (!isTyping) return;
    // A reload or a closed tab would lose it: the browser asks first.
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isTyping]);

  return { byPiece, type };
};
