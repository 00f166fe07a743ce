import { accept, type ChangedSince, changedSince, type Decision, refuse } from '../record/decision';
import type { Json, Path } from '../record/event';
import { fieldAt, flag } from '../record/field';
import type { Folded } from '../record/fold';
import { type SeenFields, setFields, stillThere } from '../record/set-fields';
import { type CalendarDate, readCalendarDate } from '../shared/calendar-date';
import { type ItemLink, linkPath, type Origin, type Priority, readAction, type Status } from './action';

export type ActionDetails = {
  readonly title: string;
  readonly why: string;
  readonly origin: Origin;
  readonly owner: string;
  readonly due: CalendarDate | undefined;
  readonly dueInWords: string;
  readonly priority: Priority | undefined;
  readonly status: Status;
  readonly progress: string;
  readonly dropReason: string;
  readonly links: readonly ItemLink[];
};

export type AddAction = {
  readonly kind: 'addAction';
  readonly authority: string;
  readonly details: ActionDetails;
  readonly proposal?: string;
  readonly required?: boolean;
};
export type ChangeAction = {
  readonly kind: 'changeAction';
  readonly details: ActionDetails;
  readonly seen: SeenFields;
};
export type ActionCommand = AddAction | ChangeAction;

export type ActionProblem =
  | { readonly kind: 'titleMissing' }
  | { readonly kind: 'dueImpossible' }
  | { readonly kind: 'dropReasonMissing' }
  | { readonly kind: 'notAdded' };

/** Everything that is wrong with an action's details, in the order of the form. */
export const actionProblems = (
  { title, due, status, dropReason }: ActionDetails,
  required: boolean,
): ActionProblem[] => [
  ...(title.trim() === '' ? [{ kind: 'titleMissing' } as const] : []),
  ...(due !== undefined && readCalendarDate(due) === undefined ? [{ kind: 'dueImpossible' } as const] : []),
  ...(status === 'dropped' && required && dropReason.trim() === '' ? [{ kind: 'dropReasonMissing' } as const] : []),
];

const valuesOf = (details: ActionDetails): Record<string, Json> => ({
  title: details.title.trim(),
  why: details.why.trim(),
  origin: details.origin,
  owner: details.owner.trim(),
  due: details.due ?? null,
  dueInWords: details.dueInWords.trim(),
  priority: details.priority ?? null,
  status: details.status,
  progress: details.progress.trim(),
  dropReason: details.dropReason.trim(),
});

// Only what says something is written: an empty field and no field are the same.
const spoken = (values: Record<string, Json>): Record<string, Json> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== ''));

const linkValues = (wanted: readonly ItemLink[], linked: readonly ItemLink[]): Record<string, Json> =>
  Object.fromEntries([
    ...linked.map((link) => [linkPath(link), false] as const),
    ...wanted.map((link) => [linkPath(link), true] as const),
  ]);

export const decideAction = (state: Folded, command: ActionCommand): Decision<ActionProblem | ChangedSince> => {
  const required =
    command.kind === 'addAction' ? (command.required ?? false) : (fieldAt(state, 'required', flag).value ?? false);
  const [problem] = actionProblems(command.details, required);
  if (problem) return refuse(problem);
  if (command.kind === 'addAction') {
    const { authority, details, proposal } = command;
    const values = { ...spoken(valuesOf(details)), ...linkValues(details.links, []) };
    return accept('actionAdded', {
      authority,
      ...values,
      ...(proposal ? { proposal } : {}),
      ...(required ? { required } : {}),
    });
  }
  const action = readAction('', state);
  if (!action) return refuse({ kind: 'notAdded' });
  const values = {
    ...stillThere(state, valuesOf(command.details)),
    ...linkValues(command.details.links, action.links),
  };
  return changeTogether(state, values, command.seen);
};

/** Set together or not at all: settled apart, one person's status could end beside another's reason, or a date beside
 *  words that were written about another. */
const together: readonly (readonly Path[])[] = [
  ['status', 'dropReason'],
  ['due', 'dueInWords'],
];

const changeTogether = (
  state: Folded,
  values: Readonly<Record<Path, Json>>,
  seen: SeenFields,
): Decision<ChangedSince> => {
  const decision = setFields(state, 'actionChanged', values, seen);
  const [draft] = decision.ok ? decision.drafts : [];
  if (!draft) return decision;
  const group = together.filter((paths) => paths.some((path) => path in draft.fields)).flat();
  for (const path of group) {
    const problem = changedSince(state, path, seen[path] ?? []);
    if (problem) return refuse(problem);
  }
  // What is set only for company is written even where it stays as it was, null included.
  return accept('actionChanged', {
    ...draft.fields,
    ...Object.fromEntries(group.map((path) => [path, values[path] ?? null])),
  });
};
