import { type Field, fieldAt, flag, idsBelow, oneOf, type Read, text } from '../record/field';
import type { Folded } from '../record/fold';
import { type CalendarDate, daysBetween, readCalendarDate } from '../shared/calendar-date';

/** `not-given`: nobody has said how it stands, as with actions printed in a letter without a status. */
export const statuses = ['not-given', 'not-started', 'in-progress', 'done', 'dropped'] as const;
export type Status = (typeof statuses)[number];

export const priorities = ['high', 'medium', 'low'] as const;
export type Priority = (typeof priorities)[number];

/** Where an action came from. `proposed`: from the marks and words of a session. */
export const origins = ['proposed', 'adviser', 'audit', 'scrutiny', 'board', 'own'] as const;
export type Origin = (typeof origins)[number];

/** One item of one session that an action serves. */
export type ItemLink = { readonly session: string; readonly item: string };

/** One thing to be done. An authority's actions are kept together, whichever session or year they came from. */
export type Action = {
  readonly id: string;
  readonly authority: string;
  readonly title: string;
  /** Why it is in the plan, in words. */
  readonly why: string;
  readonly origin: Origin;
  /** The proposal that it was made from, so that the same one is not made twice. */
  readonly proposal: string | undefined;
  /** A red, an amber or a 1-2 requires it: dropping it asks for a reason. */
  readonly required: boolean;
  readonly owner: string;
  readonly due: CalendarDate | undefined;
  /** A date in words ("ongoing") is kept as written, beside an empty date. */
  readonly dueInWords: string;
  readonly priority: Priority | undefined;
  readonly status: Status;
  readonly progress: string;
  readonly dropReason: string;
  readonly links: readonly ItemLink[];
  readonly seen: Readonly<Record<string, readonly string[]>>;
  /** Fields for which two people's values stand side by side. */
  readonly conflicts: readonly string[];
  /** What each of them says, of the fields that hold no words of their own; left out where nobody disagrees. */
  readonly sides?: ActionSides;
};

/** Empty for a field on which nobody disagrees; undefined for a side that took the value away or cannot be read. */
export type ActionSides = {
  readonly due: readonly (CalendarDate | undefined)[];
  readonly priority: readonly (Priority | undefined)[];
  readonly status: readonly (Status | undefined)[];
};

const plain: Read<string> = (value) => (typeof value === 'string' ? value : undefined);

/** What stands in a field, in words: both sides of a conflict, and "erased" or "withheld" where the text is gone. */
const wordsIn = ({ is, value, sides }: Field<string>): string => {
  switch (is) {
    case 'empty':
      return '';
    case 'set':
      return value ?? '';
    case 'conflict':
      return [...new Set(sides.map((side) => side.value ?? '').filter((words) => words !== ''))].join(' / ');
    case 'withheld':
    case 'erased':
      return is;
  }
};

// Of two dates that stand side by side the earlier counts, so that nothing overdue is hidden until somebody chooses.
const earliest = ({ sides }: Field<CalendarDate>): CalendarDate | undefined =>
  sides.flatMap(({ value }) => value ?? []).sort()[0];

const disputed = <T>({ is, sides }: Field<T>): (T | undefined)[] =>
  is === 'conflict' ? sides.map(({ value }) => value) : [];

export const linkPath = ({ session, item }: ItemLink): string => `link/${session}/${item}`;

const linksIn = (state: Folded): ItemLink[] =>
  idsBelow(state, 'link/').flatMap((session) =>
    idsBelow(state, `link/${session}/`).flatMap((item) =>
      // Where one person linked it and another did not, it is shown as linked until somebody chooses.
      fieldAt(state, linkPath({ session, item }), flag).sides.some(({ value }) => value) ? [{ session, item }] : [],
    ),
  );

/** Undefined for a record that was never added, or whose adding was taken back. */
export const readAction = (id: string, state: Folded): Action | undefined => {
  const title = fieldAt(state, 'title', text);
  if (title.is === 'empty') return undefined;
  const words = (path: string): string => wordsIn(fieldAt(state, path, plain));
  const due = fieldAt(state, 'due', readCalendarDate);
  const priority = fieldAt(state, 'priority', oneOf(priorities));
  const status = fieldAt(state, 'status', oneOf(statuses));
  const conflicts = Object.keys(state.fields).filter((path) => fieldAt(state, path, plain).is === 'conflict');
  return {
    id,
    authority: words('authority'),
    title: words('title'),
    why: words('why'),
    origin: fieldAt(state, 'origin', oneOf(origins)).value ?? 'own',
    proposal: fieldAt(state, 'proposal', text).value,
    required: fieldAt(state, 'required', flag).value ?? false,
    owner: words('owner'),
    due: earliest(due),
    dueInWords: words('dueInWords'),
    priority: priority.value,
    status: status.value ?? 'not-given',
    progress: words('progress'),
    dropReason: words('dropReason'),
    links: linksIn(state),
    seen: Object.fromEntries(
      Object.entries(state.fields).map(([path, sides]) => [path, sides.map(({ event }) => event)]),
    ),
    conflicts,
    ...(conflicts.length > 0
      ? { sides: { due: disputed(due), priority: disputed(priority), status: disputed(status) } }
      : {}),
  };
};

export const isOpen = ({ status }: Pick<Action, 'status'>): boolean => status !== 'done' && status !== 'dropped';

/** Days past its date; undefined where it is not overdue. */
export const daysOverdue = (action: Pick<Action, 'status' | 'due'>, today: CalendarDate): number | undefined => {
  if (!isOpen(action) || !action.due) return undefined;
  const days = daysBetween(action.due, today);
  return days > 0 ? days : undefined;
};

const priorityRank = { high: '0', medium: '1', low: '2' } as const;

const rank = ({ status, due, priority }: Action): string => {
  const group = status === 'dropped' ? 3 : status === 'done' ? 2 : due ? 0 : 1;
  return `${group}${due ?? '9'}${priority ? priorityRank[priority] : '3'}`;
};

/** By due date, overdue first; then open ones without a date; then what is done; then what was dropped. What is due on
 *  one day, or has no date, goes by priority and then by title. */
export const byDueDate = (a: Action, b: Action): number => {
  const [first, second] = [rank(a), rank(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a.title === b.title ? 0 : a.title < b.title ? -1 : 1;
};

export type PlanCounts = { readonly open: number; readonly overdue: number; readonly withoutOwner: number };

/** How many actions are open, and how many of those are overdue or have no owner. */
export const countPlan = (actions: readonly Action[], today: CalendarDate): PlanCounts => {
  const open = actions.filter(isOpen);
  return {
    open: open.length,
    overdue: open.filter((action) => daysOverdue(action, today) !== undefined).length,
    withoutOwner: open.filter(({ owner }) => owner.trim() === '').length,
  };
};
