import type { Action } from '../../domain/actions/action';
import type { Authority } from '../../domain/authority/authority';
import { type CalendarDate, dateInWords } from '../../domain/shared/calendar-date';
import { type ActionSetting, actionTable, droppedTable } from './action-rows';
import { authorityInWords } from './authority-words';
import { fileNameOf } from './file-name';
import { madeWith } from './made-with';
import { countsInWords } from './plan-blocks';
import type { Block, Report } from './report';

export type PlanReportInput = {
  readonly authority: Authority;
  /** Those that are printed, in any order. */
  readonly actions: readonly Action[];
  readonly itemName: ActionSetting['itemName'];
  /** What the plan was narrowed to, in words such as "Owner: Head of Community Safety"; none for the whole plan. */
  readonly narrowedTo: readonly string[];
  readonly today: CalendarDate;
  /** Instant of making (ISO 8601, UTC). */
  readonly madeAt: string;
  /** Whoever was working when it was made; undefined where nobody has said. */
  readonly madeBy: string | undefined;
};

/** The action plan of one authority: its actions by due date, overdue first, and apart what was dropped. */
export const planReport = (input: PlanReportInput): Report => {
  const { authority, today, madeAt, madeBy } = input;
  const made = `${dateInWords(today)}${madeBy ? `, by ${madeBy}` : ''}`;
  return {
    title: 'Action plan',
    subtitle: authority.name,
    language: 'en-GB',
    madeAt,
    footer: `${authority.name}. Action plan as of ${dateInWords(today)}.`,
    author: madeBy ?? authority.name,
    fileName: fileNameOf(authority.name, 'action-plan', today),
    ...(authority.example ? { banner: 'Worked example: a published year, entered to show how this works.' } : {}),
    blocks: [
      {
        kind: 'facts',
        facts: [
          { label: 'Authority', value: authorityInWords(authority) },
          ...(input.narrowedTo.length > 0 ? [{ label: 'Shows only', value: input.narrowedTo.join('\n') }] : []),
          { label: 'Made on', value: made },
          { label: 'Made with', value: madeWith },
        ],
      },
      ...actionBlocks(input),
    ],
  };
};

const actionBlocks = ({ actions, itemName, narrowedTo, today }: PlanReportInput): Block[] => {
  if (actions.length === 0)
    return [
      {
        kind: 'paragraph',
        text: narrowedTo.length > 0 ? 'No action in the plan is like that.' : 'There are no actions in this plan yet.',
      },
    ];
  const kept = actions.filter(({ status }) => status !== 'dropped');
  const dropped = droppedTable(actions, { today, itemName });
  return [
    ...(kept.length > 0
      ? [
          { kind: 'paragraph', text: countsInWords(kept, today), tone: 'lead' } as const,
          actionTable(kept, { today, itemName, caption: 'Actions by due date, overdue first' }),
        ]
      : []),
    ...(dropped ? [{ kind: 'heading', level: 2, text: 'Dropped' } as const, dropped] : []),
    {
      kind: 'paragraph',
      tone: 'small',
      text: `Overdue counts from ${dateInWords(today)}. An action whose date is given in words cannot become overdue.`,
    },
  ];
};
