import { useEffect, useMemo, useState } from 'react';
import { editionOf } from '../../application/desk';
import type { Snapshot } from '../../application/ports';
import { type Action, type ItemLink, readAction } from '../../domain/actions/action';
import { type Authority, readAuthority } from '../../domain/authority/authority';
import type { Edition, Item } from '../../domain/edition/edition';
import { itemOf } from '../../domain/session/mark';
import { readSession, type Session } from '../../domain/session/session';
import { useDesk } from '../../state/desk-context';
import { useRecord, useRecordList } from '../../state/watch-records';

/** A session of the authority, with its edition where that is in this browser. */
export type PlanSession = { readonly session: Session; readonly edition: Edition | undefined };

export type LinkedItem = {
  /** "L3 Partners take part". */
  readonly name: string;
  /** "Channel assurance statement, 2022/23". */
  readonly of: string;
};

export type Plan = {
  readonly authority: Authority;
  /** In no particular order. */
  readonly actions: readonly Action[];
  /** Newest first, archived ones included. */
  readonly sessions: readonly PlanSession[];
  /** Undefined for an item of a session that is not in this browser. */
  readonly itemAt: (link: ItemLink) => LinkedItem | undefined;
};

export type PlanView = { readonly is: 'loading' } | { readonly is: 'missing' } | ({ readonly is: 'open' } & Plan);

export const itemName = ({ number, title }: Item): string => `${number} ${title}`;

export const sessionName = ({ session, edition }: PlanSession): string =>
  `${edition?.shortTitle ?? session.edition}, ${session.period}`;

/** All actions of one authority, read anew only where a record changed. */
export const actionsOf = (authority: string, list: readonly Snapshot[]): readonly Action[] =>
  list.flatMap(({ record, state }) => {
    const action = readAction(record.id, state);
    return action?.authority === authority ? [action] : [];
  });

const newestFirst = (a: Session, b: Session): number => {
  if (a.assessedOn !== b.assessedOn) return a.assessedOn < b.assessedOn ? 1 : -1;
  const [first, second] = [`${a.instrument} ${a.id}`, `${b.instrument} ${b.id}`];
  return first < second ? -1 : first > second ? 1 : 0;
};

/** The editions with these hashes, once all were looked for. */
const useEditions = (hashes: readonly string[] | undefined): ReadonlyMap<string, Edition> | undefined => {
  const desk = useDesk();
  const key = hashes && [...new Set(hashes)].sort().join();
  const [found, setFound] = useState<{ readonly key: string; readonly editions: ReadonlyMap<string, Edition> }>();
  useEffect(() => {
    if (key === undefined) return undefined;
    let watching = true;
    const wanted = key === '' ? [] : key.split(',');
    void Promise.all(wanted.map(async (hash) => [hash, await editionOf(desk, hash)] as const)).then((editions) => {
      if (watching)
        setFound({ key, editions: new Map(editions.flatMap(([hash, edition]) => (edition ? [[hash, edition]] : []))) });
    });
    return () => {
      watching = false;
    };
  }, [desk, key]);
  return found && found.key === key ? found.editions : undefined;
};

/** An authority's action plan, followed through every change: its actions, and the sessions whose items they serve. */
export const usePlan = (id: string | undefined): PlanView => {
  const council = useRecord('authority', id);
  const actionList = useRecordList('action');
  const sessionList = useRecordList('session');
  const ours = useMemo(
    () =>
      sessionList
        ?.flatMap(({ record, state }) => readSession(record.id, state) ?? [])
        .filter(({ authority }) => authority === id)
        .sort(newestFirst),
    [sessionList, id],
  );
  const editions = useEditions(useMemo(() => ours?.map(({ editionHash }) => editionHash), [ours]));
  const actions = useMemo(() => (id && actionList ? actionsOf(id, actionList) : undefined), [id, actionList]);

  return useMemo((): PlanView => {
    if (id === undefined || council?.version === 0) return { is: 'missing' };
    if (!council || !actions || !ours || !editions) return { is: 'loading' };
    const sessions = ours.map((session): PlanSession => ({ session, edition: editions.get(session.editionHash) }));
    const byId = new Map(sessions.map((one) => [one.session.id, one]));
    const itemAt = ({ session, item }: ItemLink): LinkedItem | undefined => {
      const known = byId.get(session);
      const found = known?.edition && itemOf(known.edition, item);
      return known && found ? { name: itemName(found), of: sessionName(known) } : undefined;
    };
    return { is: 'open', authority: readAuthority(id, council.state), actions, sessions, itemAt };
  }, [id, council, actions, ours, editions]);
};
