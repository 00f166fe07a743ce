import { useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { type AuthorityFacts, factsOf } from '../../domain/authority/authority';
import { type Evidence, readEvidence } from '../../domain/evidence/evidence';
import type { Folded } from '../../domain/record/fold';
import type { Marker } from '../../domain/session/mark';
import { type ProgressSetting, stateByItem } from '../../domain/session/progress';
import { useGiving } from '../use-giving';
import { type OpenSession, useSession } from '../use-session';
import { useRecordList } from '../watch-records';

/** Everything that the pages for scoring need of a session. */
export type Scoring = OpenSession & {
  readonly marker: Marker;
  /** The same object until something in it changes, so that a list draws only what did. */
  readonly setting: ProgressSetting;
  /** Each item's part of the session's state; the same object until something in it changes. */
  readonly parts: ReadonlyMap<string, Folded>;
  readonly evidence: ReadonlyMap<string, Evidence>;
};

const sameFields = (a: Folded, b: Folded): boolean => {
  const paths = Object.keys(a.fields);
  return (
    paths.length === Object.keys(b.fields).length &&
    paths.every((path) => {
      const [before = [], after] = [a.fields[path], b.fields[path]];
      // An event never changes, so its id and whether its value is still there say all.
      return (
        before === after ||
        (before.length === after?.length &&
          before.every(({ event, is }, index) => event === after[index]?.event && is === after[index].is))
      );
    })
  );
};

/** Splits a session's state by item, and gives back the same part for an item while nothing in it has changed. */
export const steadyParts = (): ((state: Folded) => ReadonlyMap<string, Folded>) => {
  let last: ReadonlyMap<string, Folded> = new Map();
  return (state) => {
    const next = new Map(
      Array.from(stateByItem(state), ([item, part]) => {
        const before = last.get(item);
        return [item, before && sameFields(before, part) ? before : part] as const;
      }),
    );
    last = next;
    return next;
  };
};

const useFacts = (view: OpenSession | undefined): AuthorityFacts | undefined => {
  const { nation, type, funded } = (view && factsOf(view.authority)) ?? {};
  return useMemo(
    () => (nation && type && funded !== undefined ? { nation, type, funded } : undefined),
    [nation, type, funded],
  );
};

/** The session at this address; undefined while it is opened. The frame around the page says where it cannot be. */
export const useScoring = (): Scoring | undefined => {
  const { session: id } = useParams();
  const view = useSession(id);
  const open = view.is === 'open' ? view : undefined;
  const marker = useGiving(view);
  const records = useRecordList('evidence');
  const facts = useFacts(open);
  const [partsOf] = useState(steadyParts);
  const { state, edition, scale, session } = open ?? {};
  const assessedOn = session?.assessedOn;

  const evidence = useMemo(
    () => records && new Map(records.map((record) => [record.record.id, readEvidence(record.record.id, record.state)])),
    [records],
  );
  const parts = useMemo(() => state && partsOf(state), [state, partsOf]);
  const setting = useMemo(
    (): ProgressSetting | undefined =>
      edition && scale && assessedOn !== undefined && evidence
        ? { edition, scale, authority: facts, assessedOn, isDated: (one) => evidence.get(one)?.date !== undefined }
        : undefined,
    [edition, scale, facts, assessedOn, evidence],
  );
  return useMemo(
    () => (open && marker && setting && parts && evidence ? { ...open, marker, setting, parts, evidence } : undefined),
    [open, marker, setting, parts, evidence],
  );
};
