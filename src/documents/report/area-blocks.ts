import type { Action } from '../../domain/actions/action';
import { noneNeeded } from '../../domain/actions/propose-actions';
import type { GroupTally, Summary, Tally } from '../../domain/session/summarise';
import { capital } from '../../domain/shared/capital';
import type { Block, Cell, Column } from './report';
import type { SessionReportInput } from './session-report-input';

/** The actions of the plan that serve an item of a session, dropped ones left out. */
export const actionsFor = (actions: readonly Action[], session: string, item: string): Action[] =>
  actions.filter(
    ({ status, links }) => status !== 'dropped' && links.some((link) => link.session === session && link.item === item),
  );

type Figure = { readonly title: string; readonly of: (tally: Tally) => number; readonly always: boolean };

// Highest value first, as councils print it; what is rarely there has a column only where it is.
const figuresOf = (summary: Summary): Figure[] => {
  const figures: Figure[] = [
    ...summary.counts
      .map(({ value }): Figure => ({
        title: value.label,
        of: ({ counts }) => counts.find((one) => one.value.id === value.id)?.count ?? 0,
        always: true,
      }))
      .reverse(),
    { title: 'Not applicable', of: ({ notApplicable }) => notApplicable.length, always: false },
    { title: 'Not marked', of: ({ unmarked }) => unmarked.length, always: false },
    { title: 'Two marks', of: ({ disputed }) => disputed.length, always: false },
  ];
  return figures.filter(({ always, of }) => always || of(summary) > 0);
};

/** How many of each value there are in each area of control, with a row of totals and the actions of the plan. */
export const areaBlocks = (input: SessionReportInput, summary: Summary): Block[] => {
  const { nouns } = input.edition;
  const figures = figuresOf(summary);
  const numbers = (tally: Tally): Cell[] => figures.map(({ of }) => ({ text: String(of(tally)), align: 'right' }));
  const columns: Column[] = [
    { title: capital(nouns.group ?? 'part') },
    ...figures.map(({ title }): Column => ({ title, align: 'right' })),
    { title: 'Actions' },
  ];
  return [
    { kind: 'heading', level: 2, text: `Marks by ${nouns.group ?? 'part'}` },
    {
      kind: 'table',
      caption: `How many ${nouns.items} have each mark`,
      columns,
      rowHeader: 0,
      rows: summary.groups.map((group) => [
        { text: group.title },
        ...numbers(group),
        { text: actionsOf(input, group) },
      ]),
      total: [{ text: `All ${nouns.groups ?? 'parts'}` }, ...numbers(summary), { text: '' }],
    },
  ];
};

const actionsOf = (
  { session, scale, actions }: SessionReportInput,
  { marked, notApplicable, unmarked, disputed }: GroupTally,
): string => {
  const items = [...marked, ...notApplicable, ...disputed].map(({ item }) => item).concat(unmarked);
  const planned = new Set(items.flatMap(({ id }) => actionsFor(actions, session.id, id).map(({ title }) => title)));
  const without = marked
    .filter(
      ({ item, value }) =>
        scale.actionRequired.includes(value.id) && actionsFor(actions, session.id, item.id).length === 0,
    )
    .map(({ item, value }) => {
      const none = noneNeeded(actions, session.id, item.id);
      const said = none === undefined ? ' and has no action in the plan yet' : `; none needed: ${none}`;
      return `${item.number} is ${value.label.toLowerCase()}${said}`;
    });
  return [...planned, ...without].join('\n') || 'None';
};
