import { type Json, tidy } from '../../record/event';
import { fail, type Result, succeed } from '../../shared/result';
import type { Edition } from '../edition';
import type { EditionProblem } from '../edition-problem';
import { readEdition } from '../read-edition';
import { mostItems } from './item-table';
import { thresholdsIn } from './thresholds-in';

export type JsonProblem =
  | { readonly kind: 'notJson' }
  /** JSON of something else; `found` is what it calls itself, where it does. */
  | { readonly kind: 'notAnEdition'; readonly found: string | undefined }
  | { readonly kind: 'laterSchema'; readonly found: number }
  | { readonly kind: 'tooManyItems'; readonly count: number; readonly limit: number }
  /** `data` is what was read, so that places in it can be named. */
  | { readonly kind: 'unsound'; readonly problems: readonly EditionProblem[]; readonly data: unknown };

/** An edition from the text of a file in our own form, or everything that is wrong with it. */
export const readLoadedJson = (text: string): Result<Edition, JsonProblem> => {
  const parsed = parse(text);
  if (parsed === undefined) return fail({ kind: 'notJson' });
  const data = parsed.json;
  const kind = keyOf(data, 'kind');
  if (kind !== 'edition') return fail({ kind: 'notAnEdition', found: typeof kind === 'string' ? kind : undefined });
  const items = keyOf(data, 'items');
  if (Array.isArray(items) && items.length > mostItems)
    return fail({ kind: 'tooManyItems', count: items.length, limit: mostItems });
  try {
    const edition = readEdition(tidy(data));
    if (edition.ok) return succeed(edition.value);
    const [first] = edition.problem;
    if (first?.kind === 'newerSchema') return fail({ kind: 'laterSchema', found: first.found });
    return fail({ kind: 'unsound', problems: edition.problem, data });
  } catch (error) {
    // Lists in lists without end exhaust whatever follows them down.
    if (error instanceof RangeError) return fail({ kind: 'notAnEdition', found: undefined });
    throw error;
  }
};

const keyOf = (data: Json, key: string): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, key) ? Reflect.get(data, key) : undefined;

const parse = (text: string): { readonly json: Json } | undefined => {
  try {
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- what JSON.parse gives is JSON
    return { json: JSON.parse(text) as Json };
  } catch {
    return undefined;
  }
};

/** The same texts, none of them called official: they are the authority's own, where a person says so. */
export const asOwnWords = (edition: Edition): Edition => {
  const own = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(own);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [
        key,
        key === 'wording' && value === 'official' ? 'authority' : own(value),
      ]),
    );
  };
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- only the value of `wording` was changed
  const { items, ...rest } = own(edition) as Edition;
  return {
    ...rest,
    items: items.map((item) => ({ ...item, ...(item.thresholds ? {} : thresholdsIn(item.statement.text)) })),
  };
};
