import type { Crosswalk } from '../edition/edition';
import type { EventId, Json, Path } from '../record/event';
import { fieldAt, idsBelow, type Read } from '../record/field';
import type { Folded } from '../record/fold';
import { carriedPath, type CarriedPart, itemTexts, pathOfPart } from './mark';

/** Where a thing was carried from. */
export type CarriedFrom = {
  /** Id of the earlier session; it may not be in this browser. */
  readonly session: string;
  /** Its period, as it was called when the session was started from it. */
  readonly period: string;
  /** The earlier items that it stood under. */
  readonly items: readonly string[];
};

/** One thing to be carried into an item, with the value that it starts with. */
export type CarriedValue = { readonly part: CarriedPart; readonly value: Json; readonly items: readonly string[] };

/** All that a session starts with from an earlier one. Marks are never among it. */
export type CarryOver = {
  readonly session: string;
  readonly period: string;
  /** How the items of the earlier edition lead to those of this one; left out where they are the same. */
  readonly crosswalk?: Crosswalk;
  readonly items: readonly { readonly item: string; readonly values: readonly CarriedValue[] }[];
};

/** A thing that was carried over and has been neither confirmed nor changed since. */
export type Carried = CarriedFrom & {
  readonly part: CarriedPart;
  /** What a command that confirms it must name. */
  readonly seen: readonly EventId[];
};

const from: Read<CarriedFrom> = (value) =>
  typeof value === 'object' &&
  value !== null &&
  'session' in value &&
  typeof value.session === 'string' &&
  'period' in value &&
  typeof value.period === 'string' &&
  'items' in value &&
  Array.isArray(value.items)
    ? { session: value.session, period: value.period, items: value.items.filter((item) => typeof item === 'string') }
    : undefined;

const standing = (state: Folded, path: Path): string =>
  (state.fields[path] ?? []).map(({ event, is }) => `${event} ${is === 'present' ? '' : 'gone'}`).join();

/** Undefined for a thing that was not carried over, and once it was confirmed, changed or erased. */
export const carriedAt = (state: Folded, item: string, part: CarriedPart): Carried | undefined => {
  const path = carriedPath(item, part);
  const field = fieldAt(state, path, from);
  // Carried and the thing itself are set in one event: another event at the thing means that somebody wrote it since.
  return field.value && standing(state, path) === standing(state, pathOfPart(item, part))
    ? { ...field.value, part, seen: field.seen }
    : undefined;
};

const partIn = (id: string): CarriedPart | undefined => {
  const rest = id.slice(id.indexOf('-') + 1);
  if (id.startsWith('indicator-')) return { is: 'indicator', indicator: rest };
  if (id.startsWith('evidence-')) return { is: 'evidence', evidence: rest };
  const field = itemTexts.find((known) => id === `text-${known}`);
  return field && { is: 'text', field };
};

/** Everything of an item that still waits to be confirmed or changed. */
export const carriedIn = (state: Folded, item: string): Carried[] =>
  idsBelow(state, `carried/${item}/`).flatMap((id) => {
    const part = partIn(id);
    const carried = part && carriedAt(state, item, part);
    return carried ? [carried] : [];
  });

/** "Carried from 2022/23, not yet confirmed". */
export const carriedInWords = ({ period }: Pick<CarriedFrom, 'period'>): string =>
  `Carried from ${period}, not yet confirmed`;
