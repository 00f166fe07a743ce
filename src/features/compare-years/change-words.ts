import type { Change, ChangeKind, Direction, NotComparable } from '../../domain/comparison/change';

const directions: Readonly<Record<Direction, string>> = {
  raised: 'Raised',
  lowered: 'Lowered',
  unchanged: 'Unchanged',
};

const reasons: Readonly<Record<NotComparable, string>> = {
  otherScale: 'another scale',
  noWay: 'nothing says how the one leads to the other',
  notMarkedThen: 'not marked then',
  notMarkedNow: 'not marked now',
  notMarkedEither: 'not marked then or now',
  disputed: 'two marks stand side by side',
  notApplicableThen: 'did not apply then',
  notApplicableNow: 'does not apply now',
};

/** "Raised", "Merged: raised against each", "Not comparable: another scale". */
export const changeInWords = (change: Change): string => {
  switch (change.is) {
    case 'new':
      return 'New';
    case 'gone':
      return 'Gone';
    case 'merged':
      if (change.direction) return `Merged: ${directions[change.direction].toLowerCase()} against each`;
      return change.why ? `Merged: not compared, ${reasons[change.why]}` : 'Merged: not the same against each';
    case 'notComparable':
      return `Not comparable: ${reasons[change.why]}`;
    default:
      return directions[change.is];
  }
};

const order: readonly (readonly [ChangeKind, string])[] = [
  ['raised', 'raised'],
  ['lowered', 'lowered'],
  ['unchanged', 'unchanged'],
  ['new', 'new'],
  ['merged', 'merged'],
  ['gone', 'gone'],
  ['notComparable', 'not comparable'],
];

/** "2 raised, 1 lowered, 5 unchanged, 1 new, 1 merged, 0 gone, 0 not comparable". */
export const countsInWords = (counts: Readonly<Record<ChangeKind, number>>): string =>
  order.map(([kind, words]) => `${counts[kind]} ${words}`).join(', ');
