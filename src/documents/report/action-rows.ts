import { type Action, byDueDate, type ItemLink, priorities, type Status, statuses } from '../../domain/actions/action';
import { dueInFull, priorityInWords } from '../../domain/actions/action-words';
import { capital } from '../../domain/shared/capital';
import type { CalendarDate } from '../../domain/shared/calendar-date';
import { sideBySide } from '../../domain/shared/side-by-side';
import type { Cell, TableBlock } from './report';

export type ActionSetting = {
  /** The day on which the report is made: what is overdue counts from it. */
  readonly today: CalendarDate;
  /** An item as it is printed, such as "7 Training"; undefined where it is not known here. */
  readonly itemName: (link: ItemLink) => string | undefined;
  /** "Action plan, by due date" where left out. */
  readonly caption?: string;
};

/**
 * The actions as a table, by due date with what is overdue first: action, why and for which items, owner, due, status.
 * Dropped actions are left out: they stand apart, with their reasons, in `droppedTable`.
 */
export const actionTable = (actions: readonly Action[], setting: ActionSetting): TableBlock => ({
  kind: 'table',
  caption: setting.caption ?? 'Action plan, by due date',
  columns: [
    { title: 'Action', width: 0.28 },
    { title: 'Why', width: 0.28 },
    { title: 'Owner', width: 0.13 },
    { title: 'Due', width: 0.14 },
    { title: 'Status', width: 0.17 },
  ],
  rowHeader: 0,
  rows: actions
    .filter(({ status }) => status !== 'dropped')
    .sort(byDueDate)
    .map((action) => [
      { text: valueOf(action, 'title', action.title) },
      { text: whyOf(action, setting) },
      { text: valueOf(action, 'owner', action.owner || 'No owner yet') },
      { text: dueInFull(action, setting.today) },
      { text: statusOf(action) },
    ]),
});

/** The actions that were dropped, each with its reason; no table where none was. */
export const droppedTable = (actions: readonly Action[], setting: ActionSetting): TableBlock | undefined => {
  const dropped = actions.filter(({ status }) => status === 'dropped').sort(byDueDate);
  if (dropped.length === 0) return undefined;
  return {
    kind: 'table',
    caption: setting.caption ?? 'Actions dropped, with the reason',
    columns: [
      { title: 'Action', width: 0.32 },
      { title: 'Why it was proposed', width: 0.34 },
      { title: 'Why it was dropped', width: 0.34 },
    ],
    rowHeader: 0,
    rows: dropped.map((action): readonly Cell[] => [
      { text: valueOf(action, 'title', action.title) },
      { text: whyOf(action, setting) },
      { text: valueOf(action, 'dropReason', action.dropReason || 'No reason given') },
    ]),
  };
};

const statusWords: Readonly<Record<Status, string>> = {
  'not-given': 'Status not given',
  'not-started': 'Not started',
  'in-progress': 'In progress',
  done: 'Done',
  dropped: 'Dropped',
};

/** How an action stands, as it is said in a table. */
export const statusInWords = (status: Status): string => statusWords[status];

/** The statuses that people gave an action: one or, where two stand side by side, each. */
export const statusesOf = ({ status, sides }: Pick<Action, 'status' | 'sides'>): readonly Status[] => {
  const given = sides?.status.map((side) => side ?? 'not-given') ?? [];
  return given.length === 0 ? [status] : statuses.filter((each) => given.includes(each));
};

/** How an action stands: "In progress or done: two values stand side by side" where people disagree. */
export const standingInWords = (action: Pick<Action, 'status' | 'sides'>): string =>
  capital(sideBySide(statusesOf(action).map((status) => statusInWords(status).toLowerCase())));

const priorityOf = ({ priority, sides }: Action): string[] => {
  const given = sides?.priority ?? [];
  if (given.length === 0) return priority ? [`${priorityInWords(priority)} priority`] : [];
  const words = [
    ...priorities.filter((each) => given.includes(each)).map((each) => `${each} priority`),
    ...(given.includes(undefined) ? ['no priority'] : []),
  ];
  return [capital(sideBySide(words))];
};

// Where two people's values stand side by side, neither is printed as if it were agreed.
const valueOf = ({ conflicts }: Action, path: string, words: string): string =>
  conflicts.includes(path) ? `${words}: two values stand side by side` : words;

const whyOf = (action: Action, { itemName }: ActionSetting): string => {
  const why = valueOf(action, 'why', action.why);
  // What is proposed from an item usually names it already.
  const names = action.links.flatMap((link) => itemName(link) ?? []).filter((name) => !why.includes(name));
  return [...(names.length > 0 ? [`For ${names.join('; ')}.`] : []), ...(why ? [why] : [])].join('\n');
};

const statusOf = (action: Action): string =>
  [
    standingInWords(action),
    ...priorityOf(action),
    ...(action.progress ? [valueOf(action, 'progress', action.progress)] : []),
  ].join('\n');
