import type { Action } from '../../domain/actions/action';
import { dueInFull } from '../../domain/actions/action-words';
import { noneNeeded } from '../../domain/actions/propose-actions';
import { carriedAt, carriedInWords } from '../../domain/session/carried';
import { itemName } from '../../domain/session/outcome';
import { readItem } from '../../domain/session/session';
import type { MarkedItem, Summary } from '../../domain/session/summarise';
import type { CalendarDate } from '../../domain/shared/calendar-date';
import { capital } from '../../domain/shared/capital';
import { standingInWords } from './action-rows';
import { actionsFor } from './area-blocks';
import type { Block } from './report';
import type { SessionReportInput } from './session-report-input';
import { linesOf } from './written-lines';

/** The items whose mark asks for an action, by the session's scale: red and amber, 1 and 2, not met. */
export const needingAction = ({ scale }: SessionReportInput, { marked }: Summary): MarkedItem[] =>
  marked.filter(({ value }) => scale.actionRequired.includes(value.id));

/** Each item whose mark asks for an action: what it says, why, what is to be developed, and what the plan holds. */
export const needsActionBlocks = (input: SessionReportInput, needing: readonly MarkedItem[]): Block[] => {
  const { scale, edition } = input;
  const labels = scale.values
    .filter(({ id }) => scale.actionRequired.includes(id))
    .map(({ label }) => label.toLowerCase());
  if (needing.length === 0) return [];
  const said = labels.join(' or ');
  return [
    { kind: 'heading', level: 2, text: `${capital(edition.nouns.items)} marked ${said}` },
    ...needing.flatMap((marked) => itemBlocks(input, marked)),
  ];
};

const itemBlocks = (
  { session, state, edition, actions, today }: SessionReportInput,
  { item, result, value }: MarkedItem,
): Block[] => {
  const areas = linesOf(readItem(state, item.id).areas);
  const carried = carriedAt(state, item.id, { is: 'text', field: 'areas' });
  const planned = actionsFor(actions, session.id, item.id);
  const none = noneNeeded(actions, session.id, item.id);
  return [
    { kind: 'heading', level: 3, text: `${itemName(item)}: ${value.label}` },
    {
      kind: 'facts',
      facts: [
        { label: capital(edition.nouns.item), value: item.statement.text },
        // None is asked for where a mark fits what was answered, so its absence is no failing.
        ...(result.reason === undefined ? [] : [{ label: 'Reason', value: result.reason }]),
        {
          label: 'Areas for development',
          value: [...(carried ? [`${carriedInWords(carried)}:`] : []), ...areas].join('\n') || 'None written.',
        },
        {
          label: 'Actions',
          value:
            planned.map((action) => actionInWords(action, today)).join('\n') ||
            (none === undefined ? 'No action in the plan yet.' : `None needed: ${none}`),
        },
      ],
    },
  ];
};

const actionInWords = (action: Action, today: CalendarDate): string => {
  const { title, owner, due, dueInWords } = action;
  const words = dueInFull(action, today);
  const when = due ? `due ${words}` : dueInWords ? words : words.toLowerCase();
  return `${title} (${owner || 'no owner yet'}, ${when}, ${standingInWords(action).toLowerCase()})`;
};
