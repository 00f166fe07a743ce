import { isSameScale, type ItemInYear } from './standing';

/** What happened to a mark between two sessions, where that can be said. */
export type Direction = 'raised' | 'lowered' | 'unchanged';

/** Why two marks cannot be held against each other. */
export type NotComparable =
  | 'otherScale'
  /** Of different editions, and no crosswalk leads from the earlier to the later. */
  | 'noWay'
  | 'notMarkedThen'
  | 'notMarkedNow'
  | 'notMarkedEither'
  | 'disputed'
  | 'notApplicableThen'
  | 'notApplicableNow';

/** What became of an item. Each is exactly one, so that counts of them add up to the items. */
export type Change =
  | { readonly is: Direction }
  | { readonly is: 'new' }
  | { readonly is: 'gone' }
  /** It follows several. `direction`: only where it is the same against each of them. */
  | { readonly is: 'merged'; readonly direction: Direction | undefined; readonly why: NotComparable | undefined }
  | { readonly is: 'notComparable'; readonly why: NotComparable };

export const changeKinds = ['raised', 'lowered', 'unchanged', 'new', 'gone', 'merged', 'notComparable'] as const;
export type ChangeKind = (typeof changeKinds)[number];

const between = (then: ItemInYear, now: ItemInYear): { readonly is: Direction } | { readonly why: NotComparable } => {
  const [before, after] = [then.standing, now.standing];
  if (before.is === 'disputed' || after.is === 'disputed') return { why: 'disputed' };
  if (before.is === 'unmarked') return { why: after.is === 'unmarked' ? 'notMarkedEither' : 'notMarkedThen' };
  if (after.is === 'unmarked') return { why: 'notMarkedNow' };
  if (before.is === 'notApplicable')
    return after.is === 'notApplicable' ? { is: 'unchanged' } : { why: 'notApplicableThen' };
  if (after.is === 'notApplicable') return { why: 'notApplicableNow' };
  if (!isSameScale(then.scale, now.scale)) return { why: 'otherScale' };
  const place = ({ scale }: ItemInYear, id: string): number => scale.values.findIndex((value) => value.id === id);
  const [from, to] = [place(then, before.value.id), place(now, after.value.id)];
  return { is: to > from ? 'raised' : to < from ? 'lowered' : 'unchanged' };
};

/** What became of an item of the later session, held against the earlier items that it follows. */
export const changeOf = (before: readonly ItemInYear[], now: ItemInYear): Change => {
  const [first, ...others] = before.map((then) => between(then, now));
  if (!first) return { is: 'new' };
  if (others.length === 0) return 'is' in first ? first : { is: 'notComparable', why: first.why };
  // Marks of items that meet are never combined: a direction is said only where each of them says it.
  const direction = 'is' in first && others.every((one) => 'is' in one && one.is === first.is) ? first.is : undefined;
  const why = [first, ...others].flatMap((one) => ('why' in one ? [one.why] : []));
  return { is: 'merged', direction, why: why[0] };
};
