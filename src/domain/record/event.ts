import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
/** SHA-256 of the canonical envelope: 64 lower-case hex characters. */
export type EventId = string;
/** What a field is called inside its record, such as `item/b1/selfMark`: ids and fixed words, never personal data. */
export type Path = string;

export const recordKinds = ['workspace', 'authority', 'person', 'session', 'evidence', 'action', 'edition'] as const;
export type RecordKind = (typeof recordKinds)[number];
export type RecordRef = { readonly kind: RecordKind; readonly id: string };

/** The salt is 128 random bits as 32 hex characters: it keeps the digest of a small value from being guessed. */
export type Disclosure = { readonly salt: string; readonly value: Json };

export const eventFormat = 0;

export type Envelope = {
  readonly format: typeof eventFormat;
  readonly record: RecordRef;
  readonly parents: readonly EventId[];
  /** What was done together, in however many records, carries one command's id. */
  readonly command: string;
  /** Instant of writing (ISO 8601, UTC), for display only: order comes from parents. */
  readonly at: string;
  /** Id of the person record of whoever was working. */
  readonly by: string;
  readonly device: string;
  readonly type: string;
  /** Keyed by path, so that a withheld field can still be shown in its place. */
  readonly fields: Readonly<Record<Path, string>>;
};

export type LogEvent = {
  readonly id: EventId;
  readonly envelope: Envelope;
  readonly disclosures: Readonly<Record<Path, Disclosure>>;
};

/** An event that was decided but not yet written: it has no place in the history yet. */
export type DraftEvent = { readonly type: string; readonly fields: Readonly<Record<Path, Json>> };
export type Writing = Pick<Envelope, 'record' | 'parents' | 'command' | 'at' | 'by' | 'device'>;

export type EventProblem =
  | { readonly kind: 'badId'; readonly event: EventId }
  | { readonly kind: 'notCanonical'; readonly event: EventId }
  | { readonly kind: 'badPath'; readonly event: EventId; readonly path: Path }
  | { readonly kind: 'badDisclosure'; readonly event: EventId; readonly path: Path };

// The first letter keeps "__proto__" from ever being a key of folded state.
const pathPattern = /^[a-z][A-Za-z0-9]*(\/[A-Za-z0-9_-]+)*$/;

/** RFC 8785 text of a JSON value. Throws where the value is not JSON. */
export const canonical = (value: object): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('Only JSON has a canonical form');
  return text;
};

/** SHA-256 of the canonical JSON, as 64 lower-case hex characters. */
export const digestOf = (value: object): string => bytesToHex(sha256(utf8ToBytes(canonical(value))));

export const fieldDigest = (path: Path, { salt, value }: Disclosure): string => digestOf([salt, path, value]);

export const sortedIds = (ids: Iterable<EventId>): EventId[] => [...new Set(ids)].sort();

/** Makes strings NFC and repairs lone surrogates. For writers only: a reader that repaired text would break its digest. */
export const tidy = (value: Json): Json => {
  if (typeof value === 'string') return wellFormed(value).normalize('NFC');
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(tidy);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidy(inner)]));
};

// String.prototype.toWellFormed is younger than the browsers on many council laptops.
const wellFormed = (text: string): string =>
  text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) => (found.length === 2 ? found : '\ufffd'));

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** Seals a decided event into its place in the history. Throws on a path that is no path: a fault of ours, never a person's. */
export const makeEvent = (writing: Writing, draft: DraftEvent, newSalt: () => string): LogEvent => {
  const fields: Record<Path, string> = {};
  const disclosures: Record<Path, Disclosure> = {};
  for (const [path, value] of Object.entries(draft.fields)) {
    if (!pathPattern.test(path)) throw new Error(`Not a path: ${path}`);
    const disclosure = { salt: newSalt(), value: tidy(value) };
    disclosures[path] = disclosure;
    fields[path] = fieldDigest(path, disclosure);
  }
  const { record, command, at, by, device } = writing;
  const parents = sortedIds(writing.parents);
  const { kind, id } = record;
  const envelope: Envelope = {
    format: eventFormat,
    record: { kind, id },
    parents,
    command,
    at,
    by,
    device,
    type: draft.type,
    fields,
  };
  return { id: digestOf(envelope), envelope, disclosures };
};

/** Everything that can be wrong with one event by itself; nothing where it is sound. */
export const checkEvent = ({ id, envelope, disclosures }: LogEvent): EventProblem[] => {
  const problems: EventProblem[] = [];
  if (digestOf(envelope) !== id) problems.push({ kind: 'badId', event: id });
  if (envelope.parents.some((parent, index) => index > 0 && !((envelope.parents[index - 1] ?? '') < parent))) {
    problems.push({ kind: 'notCanonical', event: id });
  }
  for (const path of Object.keys(envelope.fields)) {
    if (!pathPattern.test(path)) problems.push({ kind: 'badPath', event: id, path });
  }
  for (const [path, disclosure] of Object.entries(disclosures)) {
    if (!Object.hasOwn(envelope.fields, path) || envelope.fields[path] !== fieldDigest(path, disclosure)) {
      problems.push({ kind: 'badDisclosure', event: id, path });
    }
  }
  return problems;
};
