import type { Edition, Item } from './edition';
import type { EditionProblem, FilePath } from './edition-problem';
import { repeats } from './repeats';

/** What is wrong with one item of an edition, which stands at `path`. */
export const checkItem = (edition: Edition, item: Item, path: FilePath): EditionProblem[] => [
  ...checkGroup(edition, item, path),
  ...item.indicators.flatMap(({ serves }, n) => checkServes(edition, item, serves, `${path}/indicators/${n}/serves`)),
  ...(item.assuredBy === edition.instrument ? [{ kind: 'assuredByItself', path: `${path}/assuredBy` } as const] : []),
  ...checkThresholds(item, path),
];

const checkGroup = ({ groups }: Edition, { group }: Item, path: FilePath): EditionProblem[] => {
  if (group === undefined) return groups.length > 0 ? [{ kind: 'noGroup', path }] : [];
  return groups.some(({ id }) => id === group)
    ? []
    : [{ kind: 'unknown', path: `${path}/group`, what: 'group', id: group }];
};

type Serves = Item['indicators'][number]['serves'];

const checkServes = (edition: Edition, item: Item, serves: Serves, path: FilePath): EditionProblem[] => {
  const here = serves.find((served) => served.edition === edition.id);
  return [
    ...repeats(
      'edition',
      serves.map((served, n) => [`${path}/${n}/edition`, served.edition]),
    ),
    ...(here?.item === item.id ? [] : [{ kind: 'servesElsewhere', path } as const]),
  ];
};

// A threshold that is not in the statement could never be edited there; brackets without one could never be filled in.
const checkThresholds = ({ statement, thresholds }: Item, path: FilePath): EditionProblem[] => {
  const inText = Array.from(statement.text.matchAll(/\[([^\]]*)\]/g), ([, threshold]) => threshold ?? '');
  const same =
    inText.length === (thresholds?.length ?? 0) && inText.every((threshold, n) => threshold === thresholds?.[n]);
  // Square brackets in a form that an authority loads may mean something else.
  return same || (statement.wording === 'official' && thresholds === undefined)
    ? []
    : [{ kind: 'thresholdsDiffer', path: `${path}/thresholds` }];
};
