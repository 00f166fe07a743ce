import { readCalendarDate } from '../shared/calendar-date';
import { checkItem } from './check-item';
import { checkRules } from './check-rules';
import type { Edition, Scale, Standing } from './edition';
import type { EditionProblem } from './edition-problem';
import { repeats } from './repeats';
import { wordages } from './wordages';

/** What is wrong with an edition that has the right shape: what it names exists, once, and its rules cover every case. */
export const checkEdition = (edition: Edition): EditionProblem[] => [
  ...checkDates(edition),
  ...checkSources(edition),
  ...repeats(
    'group',
    edition.groups.map(({ id }, n) => [`groups/${n}/id`, id]),
  ),
  ...repeats(
    'scale',
    edition.scales.map(({ id }, n) => [`scales/${n}/id`, id]),
  ),
  ...edition.scales.flatMap(checkScale),
  ...repeats(
    'item',
    edition.items.map(({ id }, n) => [`items/${n}/id`, id]),
  ),
  ...repeats(
    'item number',
    edition.items.map(({ number }, n) => [`items/${n}/number`, number]),
  ),
  ...repeats(
    'indicator',
    edition.items.flatMap(({ indicators }, n) =>
      indicators.map(({ id }, m) => [`items/${n}/indicators/${m}/id`, id] as const),
    ),
  ),
  ...edition.items.flatMap((item, n) => checkItem(edition, item, `items/${n}`)),
  ...checkRules(edition),
];

const checkDates = ({ inForce, items }: Edition): EditionProblem[] => {
  const dates: (readonly [string, string | undefined])[] = [
    ['inForce/from', inForce.from],
    ['inForce/to', inForce.to],
    ...items.flatMap(({ indicators }, n) =>
      indicators.map(({ appliesFrom }, m) => [`items/${n}/indicators/${m}/appliesFrom`, appliesFrom] as const),
    ),
  ];
  const impossible = dates.flatMap(([path, date]): EditionProblem[] =>
    date === undefined || readCalendarDate(date) ? [] : [{ kind: 'impossibleDate', path, date }],
  );
  const reversed = inForce.to !== undefined && inForce.to < inForce.from;
  return reversed ? [...impossible, { kind: 'endsBeforeItStarts', path: 'inForce/to' }] : impossible;
};

const checkSources = (edition: Edition): EditionProblem[] => {
  const known = new Set(edition.sources.map(({ id }) => id));
  return [
    ...repeats(
      'source',
      edition.sources.map(({ id }, n) => [`sources/${n}/id`, id]),
    ),
    ...wordages(edition).flatMap(([path, { wording, sources, basis }]): EditionProblem[] => [
      ...sources.flatMap((id, n): EditionProblem[] =>
        known.has(id) ? [] : [{ kind: 'unknown', path: `${path}/sources/${n}`, what: 'source', id }],
      ),
      ...repeats(
        'source',
        sources.map((id, n) => [`${path}/sources/${n}`, id]),
      ),
      ...(wording === 'restated' && sources.length === 0 && !basis ? [{ kind: 'noSource', path } as const] : []),
    ]),
  ];
};

const rank: Readonly<Record<Standing, number>> = { below: 0, partly: 1, met: 2, exceeded: 3 };

const checkScale = ({ values, bands, actionRequired }: Scale, index: number): EditionProblem[] => {
  const at = `scales/${index}`;
  const known = new Set(values.map(({ id }) => id));
  const named = [
    ...bands.flatMap((band, n) => band.values.map((id, m) => [`${at}/bands/${n}/values/${m}`, id] as const)),
    ...actionRequired.map((id, n) => [`${at}/actionRequired/${n}`, id] as const),
  ];
  const ranks = values.map(({ standing }) => rank[standing]);
  return [
    ...repeats(
      'value',
      values.map(({ id }, n) => [`${at}/values/${n}/id`, id]),
    ),
    ...repeats(
      'key',
      values.map(({ key }, n) => [`${at}/values/${n}/key`, key]),
    ),
    ...repeats(
      'value',
      bands.flatMap((band, n) => band.values.map((id, m) => [`${at}/bands/${n}/values/${m}`, id] as const)),
    ),
    ...named.flatMap(([path, id]): EditionProblem[] =>
      known.has(id) ? [] : [{ kind: 'unknown', path, what: 'value', id }],
    ),
    ...(ranks.some((value, n) => value < (ranks[n - 1] ?? value))
      ? [{ kind: 'notLowestFirst', path: `${at}/values` } as const]
      : []),
  ];
};
