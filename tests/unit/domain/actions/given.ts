import type { Action } from '../../../../src/domain/actions/action';
import type { ActionDetails } from '../../../../src/domain/actions/decide-action';
import { proposeActions, type Proposal } from '../../../../src/domain/actions/propose-actions';
import type { AuthorityFacts } from '../../../../src/domain/authority/authority';
import type { Edition } from '../../../../src/domain/edition/edition';
import type { Json } from '../../../../src/domain/record/event';
import type { Folded, Standing } from '../../../../src/domain/record/fold';
import { answerPath, markPath, reasonPath, textPath } from '../../../../src/domain/session/mark';
import { readSession, type Session } from '../../../../src/domain/session/session';

type Sides = { readonly sides: readonly Json[] };
type Given = Readonly<Record<string, string | boolean | Sides | undefined>>;

/** A state as these fields would leave it. `sides` is a conflict; `undefined` is a text that was erased. */
export const stateOf = (fields: Given): Folded => ({
  heads: ['head'],
  fields: Object.fromEntries(
    Object.entries(fields).map(([path, value]): [string, readonly Standing[]] => {
      if (value === undefined) return [path, [{ event: `${path}-1`, is: 'erased' }]];
      const sides = typeof value === 'object' ? value.sides : [value];
      return [path, sides.map((side, index) => ({ event: `${path}-${index + 1}`, is: 'present', value: side }))];
    }),
  ),
});

export const anAction = (over: Partial<Action> = {}): Action => ({
  id: 'a1',
  authority: 'council',
  title: 'Track attendance',
  why: '',
  origin: 'own',
  proposal: undefined,
  required: false,
  owner: '',
  due: undefined,
  dueInWords: '',
  priority: undefined,
  status: 'not-started',
  progress: '',
  dropReason: '',
  links: [],
  seen: {},
  conflicts: [],
  ...over,
});

export const details = (over: Partial<ActionDetails> = {}): ActionDetails => ({
  title: 'Track attendance',
  why: '',
  origin: 'own',
  owner: '',
  due: undefined,
  dueInWords: '',
  priority: undefined,
  status: 'not-started',
  progress: '',
  dropReason: '',
  links: [],
  ...over,
});

export const london: AuthorityFacts = { nation: 'england', type: 'unitary', funded: false };

export type Written = {
  readonly mark?: string;
  readonly reason?: string;
  readonly areas?: string;
  readonly indicators?: Readonly<Record<string, string>>;
};

/** A session in which these items were marked and written about. */
const aSession = (
  scale: string,
  items: Readonly<Record<string, Written>>,
): { readonly session: Session; readonly state: Folded } => {
  const state = stateOf({
    authority: 'council',
    editionHash: 'hash',
    scale,
    period: '2022/23',
    assessedOn: '2024-04-30',
    ...Object.fromEntries(
      Object.entries(items).flatMap(([item, { mark, reason, areas, indicators }]): [string, string][] => [
        ...(mark ? [[markPath(item, 'agreed'), mark] satisfies [string, string]] : []),
        ...(reason ? [[reasonPath(item, 'agreed'), reason] satisfies [string, string]] : []),
        ...(areas ? [[textPath(item, 'areas'), areas] satisfies [string, string]] : []),
        ...Object.entries(indicators ?? {}).map(([id, answer]): [string, string] => [answerPath(item, id), answer]),
      ]),
    ),
  });
  const session = readSession('s1', state);
  if (!session) throw new Error('No session was made');
  return { session, state };
};

export const proposalsIn = (
  edition: Edition,
  scale: string,
  items: Readonly<Record<string, Written>>,
  existing: readonly Action[] = [],
): Proposal[] => {
  const { session, state } = aSession(scale, items);
  return proposeActions(state, { edition, session, authority: london, existing });
};

/** The action that the plan holds once a proposal is taken up, or dropped with a reason. */
export const takenUp = ({ key, item, title, required }: Proposal, over: Partial<Action> = {}): Action =>
  anAction({ id: key, title, proposal: key, required, origin: 'proposed', links: [{ session: 's1', item }], ...over });
