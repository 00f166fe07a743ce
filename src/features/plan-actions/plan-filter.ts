import { type Action, daysOverdue, isOpen, type Status, statuses } from '../../domain/actions/action';
import type { CalendarDate } from '../../domain/shared/calendar-date';
import { statusInWords } from '../../documents/report/action-rows';
import type { SelectOption } from '../../ui/select';
import { linksTyped } from './action-values';
import type { Plan } from './use-plan';

/** What the plan is narrowed to, as it stands in the address. Empty for all. */
export type PlanFilter = {
  /** In lower case; `-` for actions without one. */
  readonly owner: string;
  /** "session/item"; `-` for actions that serve none. */
  readonly item: string;
  /** `open` and `overdue` beside the statuses themselves. */
  readonly status: '' | 'open' | 'overdue' | Status;
};

export type FilterTyped = Partial<Readonly<Record<keyof PlanFilter, string>>>;

export const none = '-';

const sameOwner = (owner: string): string => owner.trim().toLowerCase().replace(/\s+/g, ' ');

export const readFilter = (query: URLSearchParams): PlanFilter => ({
  owner: sameOwner(query.get('owner') ?? ''),
  item: query.get('item') ?? '',
  status: (['open', 'overdue', ...statuses] as const).find((status) => status === query.get('status')) ?? '',
});

export const isFiltered = ({ owner, item, status }: PlanFilter): boolean =>
  owner !== '' || item !== '' || status !== '';

/** The query of an address that shows this much of the plan: '' or '?owner=…'. */
export const filterQuery = (filter: FilterTyped): string => {
  const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== '')).toString();
  return query === '' ? '' : `?${query}`;
};

const hasStatus = (action: Action, status: PlanFilter['status'], today: CalendarDate): boolean => {
  if (status === '') return true;
  if (status === 'open') return isOpen(action);
  return status === 'overdue' ? daysOverdue(action, today) !== undefined : action.status === status;
};

export const filterActions = (
  actions: readonly Action[],
  { owner, item, status }: PlanFilter,
  today: CalendarDate,
): readonly Action[] =>
  actions.filter(
    (action) =>
      hasStatus(action, status, today) &&
      (owner === '' || sameOwner(action.owner) === (owner === none ? '' : owner)) &&
      (item === '' || (item === none ? action.links.length === 0 : linksTyped(action.links).split(' ').includes(item))),
  );

const byLabel = (a: SelectOption<string>, b: SelectOption<string>): number => a.label.localeCompare(b.label, 'en-GB');

/** The most used of several spellings, and of two the one that is first by code unit: capitals before small letters. */
const spelling = (spellings: readonly string[]): string => {
  const used = (one: string): number => spellings.filter((other) => other === one).length;
  return [...spellings].sort((a, b) => used(b) - used(a) || (a < b ? -1 : 1))[0] ?? '';
};

/** The owners that the plan names, each once however it was spelt. */
export const ownerOptions = (actions: readonly Action[]): readonly SelectOption<string>[] => {
  const owners = new Map<string, string[]>();
  for (const { owner } of actions) {
    const [key, written] = [sameOwner(owner), owner.trim()];
    if (key !== '') owners.set(key, [...(owners.get(key) ?? []), written]);
  }
  return [
    { value: '', label: 'All owners' },
    ...[...owners].map(([value, spellings]) => ({ value, label: spelling(spellings) })).sort(byLabel),
    ...(actions.some(({ owner }) => owner.trim() === '') ? [{ value: none, label: 'No owner' }] : []),
  ];
};

/** The items that the plan serves, in the order of their sessions and editions. */
export const itemOptions = ({ actions, sessions, itemAt }: Plan): readonly SelectOption<string>[] => {
  const served = new Set(actions.flatMap(({ links }) => linksTyped(links).split(' ')));
  const items = sessions.flatMap(({ session, edition }) =>
    (edition?.items ?? []).flatMap((item): SelectOption<string>[] => {
      const [value, known] = [`${session.id}/${item.id}`, itemAt({ session: session.id, item: item.id })];
      return known && served.has(value) ? [{ value, label: `${known.name} (${known.of})` }] : [];
    }),
  );
  return [
    { value: '', label: 'All items' },
    ...items,
    ...(actions.some(({ links }) => links.length === 0) ? [{ value: none, label: 'Not linked to an item' }] : []),
  ];
};

export const statusOptions: readonly SelectOption<string>[] = [
  { value: '', label: 'All statuses' },
  { value: 'open', label: 'All that are open' },
  { value: 'overdue', label: 'Overdue' },
  ...statuses.map((status) => ({ value: status, label: statusInWords(status) })),
];

/** What the filter leaves, as it is printed above a plan that does not show all: "Owner: HR". */
export const filterInWords = (filter: PlanFilter, plan: Plan): readonly string[] => {
  const labelled = (name: string, options: readonly SelectOption<string>[], value: string): string[] =>
    value === '' ? [] : [`${name}: ${options.find((option) => option.value === value)?.label ?? 'not in this plan'}`];
  return [
    ...labelled('Owner', ownerOptions(plan.actions), filter.owner),
    ...labelled('What it is for', itemOptions(plan), filter.item),
    ...labelled('Status', statusOptions, filter.status),
  ];
};
