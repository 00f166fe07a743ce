import { actionProblems, type ActionDetails, type AddAction } from '../../domain/actions/decide-action';
import { priorities } from '../../domain/actions/action';
import type { Proposal } from '../../domain/actions/propose-actions';
import type { FieldError } from '../../ui/error-summary';
import { dueTyped } from './action-values';
import { problemWords } from './problem-words';

/** What is typed for one proposal. */
const boxes = [
  'ticked',
  'title',
  'owner',
  'dueDay',
  'dueMonth',
  'dueYear',
  'dueInWords',
  'priority',
  'reason',
] as const;
export type ProposalBox = (typeof boxes)[number];
export type ProposalValues = Readonly<Record<ProposalBox, string>>;

/** The proposal's key without its session: what its boxes and drafts are called by. */
export const placeOf = ({ key }: Proposal): string => key.slice(key.indexOf('/') + 1);

const boxName = (proposal: Proposal, box: ProposalBox): string => `${placeOf(proposal)}/${box}`;

/** The id of a box on the page. */
export const boxId = (proposal: Proposal, box: ProposalBox): string =>
  `${placeOf(proposal).replace(/[^A-Za-z0-9-]/g, '-')}-${box}`;

/** What a proposal's boxes show: what was typed, else what is proposed. What is required is ticked to begin with. */
export const valuesFor = (proposal: Proposal, typed: Readonly<Record<string, string>>): ProposalValues => {
  const start: ProposalValues = {
    ticked: proposal.required ? 'yes' : 'no',
    title: proposal.title,
    owner: '',
    dueDay: '',
    dueMonth: '',
    dueYear: '',
    dueInWords: '',
    priority: '',
    reason: '',
  };
  return {
    ...start,
    ...Object.fromEntries(
      boxes.flatMap((box) => {
        const value = typed[boxName(proposal, box)];
        return value === undefined ? [] : [[box, value]];
      }),
    ),
  };
};

/** Changed boxes under the names that they are kept by. */
export const namedBoxes = (proposal: Proposal, changed: Partial<ProposalValues>): Record<string, string> =>
  Object.fromEntries(
    boxes.flatMap((box) => {
      const value = changed[box];
      return value === undefined ? [] : [[boxName(proposal, box), value]];
    }),
  );

export const isTicked = (proposal: Proposal, typed: Readonly<Record<string, string>>): boolean =>
  valuesFor(proposal, typed).ticked === 'yes';

const detailsFor = (proposal: Proposal, values: ProposalValues, session: string): ActionDetails => {
  const ticked = values.ticked === 'yes';
  return {
    // What is not taken up keeps its name, whatever became of the box that is no longer in sight.
    title: ticked ? values.title : values.title.trim() || proposal.title,
    why: proposal.why,
    origin: 'proposed',
    owner: ticked ? values.owner : '',
    due: ticked ? dueTyped(values) : undefined,
    dueInWords: ticked ? values.dueInWords : '',
    priority: ticked ? priorities.find((priority) => priority === values.priority) : undefined,
    status: ticked ? 'not-started' : 'dropped',
    progress: '',
    dropReason: ticked ? '' : values.reason,
    links: [{ session, item: proposal.item }],
  };
};

export type Chosen = {
  readonly added: readonly Omit<AddAction, 'kind'>[];
  readonly errors: readonly FieldError[];
  /** How many go into the plan to be done, and how many as dropped with their reason. */
  readonly toDo: number;
  readonly dropped: number;
};

type Where = {
  readonly session: string;
  readonly authority: string;
  /** An item as an error names it: "L3". */
  readonly numberOf: (item: string) => string;
};

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

// One sentence for each box, with the number of the item: the same words may be wanted of many.
const errorsOf = (proposal: Proposal, details: ActionDetails, number: string): FieldError[] =>
  actionProblems(details, proposal.required).map((problem) => ({
    id: boxId(
      proposal,
      problem.kind === 'dueImpossible' ? 'dueDay' : problem.kind === 'dropReasonMissing' ? 'reason' : 'title',
    ),
    text: `${number}: ${lowerFirst(problemWords(problem))}`,
  }));

/** What would be added as things stand: all that is ticked, and what is required and was not, with the reason. */
export const chosenFrom = (
  proposals: readonly Proposal[],
  typed: Readonly<Record<string, string>>,
  { session, authority, numberOf }: Where,
): Chosen => {
  const taken = proposals
    .map((proposal) => ({ proposal, values: valuesFor(proposal, typed) }))
    .filter(({ proposal, values }) => values.ticked === 'yes' || proposal.required)
    .map(({ proposal, values }) => ({ proposal, details: detailsFor(proposal, values, session) }));
  const dropped = taken.filter(({ details }) => details.status === 'dropped').length;
  return {
    added: taken.map(({ proposal: { key, required }, details }) => ({ authority, details, proposal: key, required })),
    errors: taken.flatMap(({ proposal, details }) => errorsOf(proposal, details, numberOf(proposal.item))),
    toDo: taken.length - dropped,
    dropped,
  };
};
