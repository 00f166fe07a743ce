import { type Action, daysOverdue, isOpen, type Status, statuses } from '../../domain/actions/action';
import { itemName } from '../../domain/session/outcome';
import type { CalendarDate } from '../../domain/shared/calendar-date';
import { actionTable, droppedTable, statusesOf, statusInWords } from './action-rows';
import type { Block } from './report';
import type { SessionReportInput } from './session-report-input';

/** The actions that serve this session, dropped ones apart with their reasons. */
export const planBlocks = ({ session, edition, actions, today }: SessionReportInput): Block[] => {
  const ours = actions.filter(({ links }) => links.some((link) => link.session === session.id));
  const unlinked = actions.filter(({ links, status }) => links.length === 0 && status !== 'dropped').length;
  const names = new Map(edition.items.map((item) => [item.id, itemName(item)]));
  const setting = {
    today,
    itemName: (link: { readonly session: string; readonly item: string }) =>
      link.session === session.id ? names.get(link.item) : undefined,
  };
  const kept = ours.filter(({ status }) => status !== 'dropped');
  const dropped = droppedTable(ours, setting);
  return [
    { kind: 'heading', level: 2, text: 'Action plan' },
    { kind: 'paragraph', text: countsInWords(kept, today) },
    ...(kept.length > 0 ? [actionTable(ours, setting)] : []),
    ...(dropped ? [dropped] : []),
    ...(unlinked > 0
      ? [
          {
            kind: 'paragraph',
            tone: 'small',
            text: `${unlinked === 1 ? '1 more action' : `${unlinked} more actions`} in the council’s plan ${unlinked === 1 ? 'is' : 'are'} linked to no ${edition.nouns.item}. The whole plan prints by itself.`,
          } as const,
        ]
      : []),
  ];
};

/** "6 actions: 1 done, 3 in progress, 2 not started. 1 is overdue." */
export const countsInWords = (actions: readonly Action[], today: CalendarDate): string => {
  const count = actions.length;
  if (count === 0) return 'No action in the plan serves this session yet.';
  const settled = actions.map(statusesOf).filter(({ length }) => length === 1);
  const disputed = count - settled.length;
  const of = (status: Status): number => settled.filter(([only]) => only === status).length;
  const parts = [...statuses]
    .reverse()
    .flatMap((status) => (of(status) > 0 ? [`${of(status)} ${countedAs(status)}`] : []));
  const overdue = actions.filter((action) => daysOverdue(action, today) !== undefined).length;
  const lacking = (what: string, missing: (action: Action) => boolean): string[] => {
    const without = actions.filter((action) => isOpen(action) && missing(action)).length;
    return without === 0 ? [] : [`${without} ${without === 1 ? 'has' : 'have'} no ${what}.`];
  };
  return [
    `${count} ${count === 1 ? 'action' : 'actions'}: ${[...parts, ...(disputed > 0 ? [`${disputed} with two statuses side by side`] : [])].join(', ')}.`,
    overdue === 0 ? 'None is overdue.' : `${overdue} ${overdue === 1 ? 'is' : 'are'} overdue.`,
    ...lacking('owner', ({ owner }) => owner === ''),
    ...lacking('date', ({ due }) => due === undefined),
  ].join(' ');
};

const countedAs = (status: Status): string =>
  status === 'not-given' ? 'with no status given' : statusInWords(status).toLowerCase();
