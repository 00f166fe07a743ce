import type { Edition } from '../domain/edition/edition';
import type { LogEvent, RecordKind, RecordRef } from '../domain/record/event';

import { fold, type Folded } from '../domain/record/fold';
import { type HeldText, textsIn } from '../domain/record/history';
import { sameWordsAs } from '../domain/record/same-words';
import { readSession } from '../domain/session/session';
import { type Desk, editionOf } from './desk';

/** A place where the same words stand, in what shows now or in an earlier version. */
export type Place = HeldText & {
  /** Instant of writing. */
  readonly at: string;
  /** True where it is what shows now. */
  readonly stands: boolean;
  /** Of an action: the authority in whose plan it is. */
  readonly authority: string | undefined;
  /** Of evidence: a session that rests on it. */
  readonly session: string | undefined;
  /** Of a session: its edition, where that is here, and its period. */
  readonly edition: Edition | undefined;
  readonly period: string | undefined;
};

type Read = {
  readonly record: RecordRef;
  readonly events: readonly LogEvent[];
  readonly authority: string | undefined;
};

const searched: readonly RecordKind[] = ['session', 'action', 'evidence', 'person'];

/**
 * Where else the words of a text stand: in the other texts of the same authority, old versions included, and in people's
 * names. For a name, which belongs to no authority, in every text here. What shows now comes first. Reads every history
 * that it searches, so it is for a page that somebody waits on once.
 */
export const placesOfSameWords = async (desk: Desk, from: HeldText): Promise<readonly Place[]> => {
  const all = await Promise.all(searched.map((kind) => readAll(desk, kind)));
  const records = all.flat();
  const authority = records.find(({ record }) => record.id === from.record.id)?.authority;
  const holds = sameWordsAs(from.text);
  const places: Place[] = [];
  for (const { record, events, authority: owner } of records) {
    if (authority !== undefined && owner !== undefined && owner !== authority) continue;
    const found = events.flatMap((event) =>
      textsIn(event)
        .filter((held) => holds(held.text) && !(held.event === from.event && held.path === from.path))
        .map((held) => ({ ...held, at: event.envelope.at })),
    );
    if (found.length === 0) continue;
    const state = fold(events);
    const about = {
      authority: owner,
      session: record.kind === 'evidence' ? restingOn(record.id, records) : undefined,
      ...(await editionAndPeriod(desk, record, state)),
    };
    places.push(
      ...found.map((held) => ({
        ...held,
        ...about,
        stands: (state.fields[held.path] ?? []).some(({ event }) => event === held.event),
      })),
    );
  }
  return [...places.filter(({ stands }) => stands), ...places.filter(({ stands }) => !stands)];
};

const readAll = async ({ log }: Desk, kind: RecordKind): Promise<readonly Read[]> =>
  Promise.all(
    (await log.list(kind)).map(async ({ record }) => {
      const events = await log.history(record);
      return { record, events, authority: authorityIn(events) };
    }),
  );

// From the events, not from the state: what was taken back has no state and still has its words.
const authorityIn = (events: readonly LogEvent[]): string | undefined => {
  for (const { disclosures } of events) {
    const value = disclosures['authority']?.value;
    if (typeof value === 'string') return value;
  }
  return undefined;
};

const restingOn = (evidence: string, records: readonly Read[]): string | undefined =>
  records.find(
    ({ record, events }) =>
      record.kind === 'session' &&
      events.some(({ envelope }) =>
        Object.keys(envelope.fields).some((path) => path.startsWith('evidence/') && path.endsWith(`/${evidence}`)),
      ),
  )?.record.id;

const editionAndPeriod = async (
  desk: Desk,
  record: RecordRef,
  state: Folded,
): Promise<Pick<Place, 'edition' | 'period'>> => {
  const session = record.kind === 'session' ? readSession(record.id, state) : undefined;
  return { edition: session && (await editionOf(desk, session.editionHash)), period: session?.period };
};
