import { useEffect, useMemo, useState } from 'react';
import { ref } from '../application/desk';
import type { Snapshot } from '../application/ports';
import type { RecordKind } from '../domain/record/event';
import { useDesk } from './desk-context';
import { useFault } from './use-fault';

const newer = (before: Snapshot | undefined, after: Snapshot): Snapshot =>
  // A slow reading may arrive after a quick one; a removed record has version 0.
  before && before.record.id === after.record.id && before.version > after.version && after.version > 0
    ? before
    : after;

/** One record as it stands, followed through every change from this tab or another. Undefined while it is first read. */
export const useRecord = (kind: RecordKind, id: string | undefined): Snapshot | undefined => {
  const { log } = useDesk();
  const fail = useFault();
  const record = useMemo(() => (id === undefined ? undefined : ref(kind, id)), [kind, id]);
  const [snapshot, setSnapshot] = useState(() => record && log.latest(record));
  useEffect(() => {
    if (!record) return undefined;
    let watching = true;
    const refresh = (): void => {
      const here = log.latest(record);
      if (here) setSnapshot((before) => newer(before, here));
      else log.read(record).then((read) => watching && setSnapshot((before) => newer(before, read)), fail);
    };
    const stop = log.watch(record, refresh);
    refresh();
    return () => {
      watching = false;
      stop();
    };
  }, [log, record, fail]);
  if (record && snapshot?.record.id === record.id) return snapshot;
  return record && log.latest(record);
};

/** Every record of a kind with its top-level fields, followed through every change. Undefined while it is first read. */
export const useRecordList = (kind: RecordKind): readonly Snapshot[] | undefined => {
  const { log } = useDesk();
  const fail = useFault();
  const [list, setList] = useState<readonly Snapshot[]>();
  useEffect(() => {
    let turn = 0;
    let watching = true;
    const refresh = (): void => {
      const mine = ++turn;
      log.list(kind).then((read) => watching && mine === turn && setList(read), fail);
    };
    const stop = log.watch(kind, refresh);
    refresh();
    return () => {
      watching = false;
      stop();
    };
  }, [log, kind, fail]);
  return list;
};

/** Several records of one kind, whole; undefined until all are read. */
export const useRecords = (kind: RecordKind, ids: readonly string[]): ReadonlyMap<string, Snapshot> | undefined => {
  const { log } = useDesk();
  const fail = useFault();
  const key = ids.join();
  const [records, setRecords] = useState<{ readonly key: string; readonly map: ReadonlyMap<string, Snapshot> }>();
  useEffect(() => {
    let watching = true;
    const wanted = key === '' ? [] : key.split(',').map((id) => ref(kind, id));
    const refresh = async (): Promise<void> => {
      const read = await Promise.all(wanted.map(async (record) => log.latest(record) ?? log.read(record)));
      if (watching) setRecords({ key, map: new Map(read.map((snapshot) => [snapshot.record.id, snapshot])) });
    };
    const stops = wanted.map((record) => log.watch(record, () => void refresh().catch(fail)));
    refresh().catch(fail);
    return () => {
      watching = false;
      for (const stop of stops) stop();
    };
  }, [log, kind, key, fail]);
  return records?.key === key ? records.map : undefined;
};
