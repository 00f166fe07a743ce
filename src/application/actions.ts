import { type ActionDetails, type ActionProblem, type AddAction, decideAction } from '../domain/actions/decide-action';
import type { ChangedSince } from '../domain/record/decision';
import type { DraftEvent } from '../domain/record/event';
import { nothing } from '../domain/record/fold';
import type { SeenFields } from '../domain/record/set-fields';
import { alone } from './alone';
import { authorOf, ref, type Work } from './desk';
import type { Across, Outcome } from './ports';

/** Adds actions to the plan together: all of them, or none. */
export const addActions = (
  work: Work,
  added: readonly Omit<AddAction, 'kind'>[],
): Promise<Outcome<ActionProblem | ChangedSince>> => {
  const records = added.map(() => ref('action', work.desk.newId()));
  return work.desk.log.run(authorOf(work), records, (states): Across<ActionProblem | ChangedSince> => {
    const drafts: (readonly DraftEvent[])[] = [];
    for (const [index, action] of added.entries()) {
      const decision = decideAction(states[index] ?? nothing, { kind: 'addAction', ...action });
      if (!decision.ok) return decision;
      drafts.push(decision.drafts);
    }
    return { ok: true, drafts };
  });
};

export const changeAction = (
  work: Work,
  id: string,
  details: ActionDetails,
  seen: SeenFields,
): Promise<Outcome<ActionProblem | ChangedSince>> =>
  work.desk.log.run(
    authorOf(work),
    [ref('action', id)],
    alone((state) => decideAction(state, { kind: 'changeAction', details, seen })),
  );
