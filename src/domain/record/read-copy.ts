import * as z from 'zod/mini';
import { readEdition } from '../edition/read-edition';
import { fail, type Result, succeed } from '../shared/result';
import { type Copy, copyFormat, copyKind, type SealedCopy } from './copy';
import { digestOf, eventFormat, type Json, recordKinds } from './event';
import { validate } from './graph';

// Compiled checks would need eval, which the content policy forbids and reports.
z.config({ jitless: true });

/** Why a file is not taken in. Nothing of it has been stored. */
export type CopyProblem =
  | { readonly kind: 'empty' }
  /** It begins as a copy does, and ends too early. */
  | { readonly kind: 'cut' }
  | { readonly kind: 'notACopy' }
  /** A copy, or an event in it, of a later format than this app knows. */
  | { readonly kind: 'laterFormat' }
  /** It is no longer what was saved. `where` says what first failed to agree. */
  | { readonly kind: 'changed'; readonly where: string };

const hex = (length: number) => z.string().check(z.regex(new RegExp(`^[0-9a-f]{${String(length)}}$`)));
const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));
const json: z.ZodMiniType<Json> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(json), z.record(z.string(), json)]),
);

const event = z.strictObject({
  id: hex(64),
  envelope: z.strictObject({
    format: z.literal(eventFormat),
    record: z.strictObject({ kind: z.enum(recordKinds), id }),
    parents: z.array(hex(64)),
    command: id,
    at: z.iso.datetime(),
    by: id,
    device: id,
    type: z.string().check(z.regex(/^[a-z][A-Za-z]{0,63}$/)),
    fields: z.record(z.string(), hex(64)),
  }),
  disclosures: z.record(z.string(), z.strictObject({ salt: hex(32), value: json })),
});

const sealed = z.strictObject({
  kind: z.literal(copyKind),
  format: z.literal(copyFormat),
  savedAt: z.iso.datetime(),
  editions: z.array(z.strictObject({ hash: hex(64), edition: z.unknown() })),
  records: z.array(
    z.strictObject({ record: z.strictObject({ kind: z.enum(recordKinds), id }), events: z.array(event) }),
  ),
  digest: hex(64),
});

// Only the numbers that could be read at all are looked at: what they say decides which sentence the person gets.
const formatOf = (value: unknown): number | undefined =>
  typeof value === 'object' && value !== null && 'format' in value && typeof value.format === 'number'
    ? value.format
    : undefined;

const isOurs = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === copyKind;

const hasLaterEvent = (value: object): boolean =>
  'records' in value &&
  Array.isArray(value.records) &&
  value.records.some((record: unknown) => {
    const events =
      typeof record === 'object' && record !== null && 'events' in record && Array.isArray(record.events)
        ? record.events
        : [];
    return events.some((entry: unknown) => {
      const format =
        typeof entry === 'object' && entry !== null && 'envelope' in entry ? formatOf(entry.envelope) : undefined;
      return format !== undefined && format > eventFormat;
    });
  });

/**
 * Reads a saved copy from its text, and checks all of it: shape, the digest of the file, every event's id, every
 * disclosure against its digest, every history's parents, and every edition against its hash.
 */
export const readCopy = (text: string): Result<Copy, CopyProblem> => {
  if (text.trim() === '') return fail({ kind: 'empty' });
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (!isOurs(value)) return fail({ kind: 'notACopy' });
  if ((formatOf(value) ?? 0) > copyFormat || hasLaterEvent(value)) return fail({ kind: 'laterFormat' });
  try {
    return check(value);
  } catch (error) {
    // Lists in lists without end, which no copy of ours holds, exhaust whatever follows them down.
    if (error instanceof RangeError) return fail({ kind: 'changed', where: 'nesting' });
    throw error;
  }
};

const check = (value: object): Result<Copy, CopyProblem> => {
  const shape = sealed.safeParse(value);
  if (!shape.success) return fail({ kind: 'changed', where: shape.error.issues[0]?.path.join('/') ?? '' });
  // The schema above has checked every part of it but the editions, which their own reader checks below.
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- see the line above
  const { digest, ...copy } = shape.data as SealedCopy;
  if (digestOf(copy) !== digest) return fail({ kind: 'changed', where: 'digest' });
  const unsound = checkRecords(copy) ?? checkEditions(copy);
  return unsound === undefined ? succeed(copy) : fail({ kind: 'changed', where: unsound });
};

const parse = (text: string): Result<unknown, CopyProblem> => {
  try {
    const value: unknown = JSON.parse(text);
    return succeed(value);
  } catch {
    if (!text.slice(0, 200).includes(copyKind)) return fail({ kind: 'notACopy' });
    return fail(endsAsACopy(text) ? { kind: 'changed', where: 'syntax' } : { kind: 'cut' });
  }
};

// A copy closes its list of records on a line of its own, and no value in it holds a line break.
const endsAsACopy = (text: string): boolean => text.trimEnd().endsWith('\n]}');

const checkRecords = ({ records }: Copy): string | undefined => {
  const seen = new Set<string>();
  for (const { record, events } of records) {
    const where = `${record.kind}/${record.id}`;
    if (seen.has(record.id) || events.length === 0) return where;
    seen.add(record.id);
    const misplaced = events.some(
      ({ envelope }) => envelope.record.id !== record.id || envelope.record.kind !== record.kind,
    );
    if (misplaced || validate(events).length > 0) return where;
  }
  return undefined;
};

const checkEditions = ({ editions }: Copy): string | undefined =>
  editions.find(({ hash, edition }) => !readEdition(edition).ok || digestOf(edition) !== hash)?.hash;
