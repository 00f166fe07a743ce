import type { Edition } from '../domain/edition/edition';
import type { RecordKind, RecordRef } from '../domain/record/event';
import type { CalendarDate } from '../domain/shared/calendar-date';
import type { Author, Snapshot, Stores } from './ports';

/** Everything that commands and queries need from outside: storage, clock, randomness. Built once, in `main.tsx`. */
export type Desk = Stores & {
  /** Random id of this browser, carried by every event written here. */
  readonly device: string;
  readonly now: () => string;
  readonly today: () => CalendarDate;
  readonly newId: () => string;
  readonly newSalt: () => string;
};

/** A desk with somebody at it: nothing is written without saying who was working. */
export type Work = { readonly desk: Desk; readonly by: string };

export const authorOf = ({ desk, by }: Work): Author => ({
  by,
  device: desk.device,
  now: desk.now,
  newId: desk.newId,
  newSalt: desk.newSalt,
});

export const ref = (kind: RecordKind, id: string): RecordRef => ({ kind, id });

/** What this tab holds of the record, or what is stored. */
export const current = async ({ log }: Desk, record: RecordRef): Promise<Snapshot> =>
  log.latest(record) ?? log.read(record);

const opened = new WeakMap<Desk, Map<string, Promise<Edition | undefined>>>();

/** The edition with this hash; undefined where it is not in this browser. An edition never changes, so it is read once. */
export const editionOf = (desk: Desk, hash: string): Promise<Edition | undefined> => {
  const editions = opened.get(desk) ?? new Map<string, Promise<Edition | undefined>>();
  opened.set(desk, editions);
  const known = editions.get(hash);
  if (known) return known;
  const found = desk.editions.find(hash);
  editions.set(hash, found);
  // One that arrives later, with a copy, has to be found then; and a reading that failed may be tried again.
  found.then(
    (edition) => edition ?? editions.delete(hash),
    () => editions.delete(hash),
  );
  return found;
};
