import { useEffect, useMemo, useState } from 'react';
import { editionOf } from '../application/desk';
import { type Authority, readAuthority } from '../domain/authority/authority';
import type { Edition, Scale } from '../domain/edition/edition';
import type { Folded } from '../domain/record/fold';
import { scaleOf } from '../domain/session/mark';
import { readSession, type Session } from '../domain/session/session';
import { useDesk } from './desk-context';
import { useFault } from './use-fault';
import { useRecord } from './watch-records';

export type OpenSession = {
  readonly session: Session;
  readonly state: Folded;
  readonly edition: Edition;
  readonly scale: Scale;
  readonly authority: Authority;
};

export type SessionView =
  | { readonly is: 'loading' }
  | { readonly is: 'missing' }
  | { readonly is: 'editionMissing' }
  | ({ readonly is: 'open' } & OpenSession);

/** The edition with this hash: `undefined` while it is looked for, `null` where it is not in this browser. */
export const useEdition = (hash: string | undefined): Edition | null | undefined => {
  const desk = useDesk();
  const fail = useFault();
  const [found, setFound] = useState<{ readonly hash: string; readonly edition: Edition | null }>();
  useEffect(() => {
    if (hash === undefined) return undefined;
    let watching = true;
    editionOf(desk, hash).then((edition) => watching && setFound({ hash, edition: edition ?? null }), fail);
    return () => {
      watching = false;
    };
  }, [desk, hash, fail]);
  return found && found.hash === hash ? found.edition : undefined;
};

/** A session with everything that its pages need: its edition, scale and authority. */
export const useSession = (id: string | undefined): SessionView => {
  const snapshot = useRecord('session', id);
  const session = useMemo(() => (snapshot && id ? readSession(id, snapshot.state) : undefined), [snapshot, id]);
  const edition = useEdition(session?.editionHash);
  const council = useRecord('authority', session?.authority);
  return useMemo((): SessionView => {
    if (id === undefined || (snapshot && !session)) return { is: 'missing' };
    if (!snapshot || !session || edition === undefined || !council) return { is: 'loading' };
    const scale = edition && scaleOf(edition, session.scale);
    if (!edition || !scale) return { is: 'editionMissing' };
    return {
      is: 'open',
      session,
      state: snapshot.state,
      edition,
      scale,
      authority: readAuthority(session.authority, council.state),
    };
  }, [id, snapshot, session, edition, council]);
};
