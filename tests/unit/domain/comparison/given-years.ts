import type {
  Crosswalk,
  Edition,
  Item,
  Scale,
  Standing as ValueStanding,
} from '../../../../src/domain/edition/edition';
import type { Year } from '../../../../src/domain/comparison/year';
import type { Json, Path } from '../../../../src/domain/record/event';
import type { Standing } from '../../../../src/domain/record/fold';
import { readSession } from '../../../../src/domain/session/session';
import { smallEdition } from '../../../support/histories';

const words = (text: string) => ({ text, wording: 'project' as const, sources: [] });

const scaleOf = (
  id: string,
  kind: Scale['kind'],
  actionRequired: readonly string[],
  values: readonly (readonly [id: string, label: string, standing: ValueStanding])[],
): Scale => ({
  id,
  kind,
  title: `On ${id}`,
  values: values.map(([value, label, standing]) => ({
    id: value,
    label,
    key: label.charAt(0).toLowerCase(),
    standing,
    descriptor: words(''),
  })),
  bands: [],
  actionRequired,
});

export const scales = {
  score: scaleOf(
    'score',
    'score',
    ['1', '2'],
    [
      ['1', '1', 'below'],
      ['2', '2', 'below'],
      ['3', '3', 'met'],
      ['4', '4', 'exceeded'],
      ['5', '5', 'exceeded'],
    ],
  ),
  rag: scaleOf(
    'rag',
    'rag',
    ['red', 'amber'],
    [
      ['red', 'Red', 'below'],
      ['amber', 'Amber', 'partly'],
      ['green', 'Green', 'met'],
    ],
  ),
  met: scaleOf(
    'met',
    'met',
    ['not-met'],
    [
      ['not-met', 'Not met', 'below'],
      ['met', 'Met', 'met'],
      ['exceeding', 'Exceeding', 'exceeded'],
    ],
  ),
} as const;

export const editionOf = (id: string, items: readonly string[]): Edition => {
  const [like] = smallEdition.items;
  if (!like) throw new Error('The small edition has no item');
  return {
    ...smallEdition,
    id,
    shortTitle: `Edition ${id}`,
    scales: Object.values(scales),
    items: items.map((item, n): Item => ({ ...like, id: item, number: String(n + 1), title: `Item ${item}` })),
  };
};

export const walk = (from: string, to: string, mappings: Readonly<Record<string, readonly string[]>>): Crosswalk => ({
  kind: 'crosswalk',
  schema: 1,
  id: `${from}-to-${to}`,
  from,
  to,
  wording: 'project',
  note: 'For tests',
  mappings: Object.entries(mappings).map(([one, others]) => ({ from: one, to: others })),
  newItems: [],
});

type Value = Json | readonly Standing[];

/** A session of one of these editions with the council's own marks, and any other fields. */
export const yearOf = (
  edition: Edition,
  period: string,
  scale: keyof typeof scales,
  marks: Readonly<Record<string, Json>>,
  more: Readonly<Record<Path, Value>> = {},
): Year => {
  const values: Record<Path, Value> = {
    authority: 'a1',
    editionHash: edition.id,
    period,
    scale,
    assessedOn: `${period.slice(0, 4)}-02-14`,
    ...Object.fromEntries(Object.entries(marks).map(([item, mark]) => [`item/${item}/selfMark`, mark])),
    ...more,
  };
  const state = {
    heads: ['e1'],
    fields: Object.fromEntries(
      Object.entries(values).map(([path, value]): [Path, readonly Standing[]] => [
        path,
        Array.isArray(value) ? (value as readonly Standing[]) : [{ event: 'e1', is: 'present', value }],
      ]),
    ),
  };
  const session = readSession(`s-${period}-${edition.id}`, state);
  if (!session) throw new Error('Not a session');
  return { session, state, edition, scale: scales[scale] };
};

export const sides = (...values: readonly Json[]): readonly Standing[] =>
  values.map((value, n) => ({ event: `e${n + 2}`, is: 'present', value }));
