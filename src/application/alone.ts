import type { Decision } from '../domain/record/decision';
import { type Folded, nothing } from '../domain/record/fold';
import type { Across } from './ports';

/** For a command that changes the first of the records read, and only rests on the others. */
export const alone =
  <P>(decide: (state: Folded, others: readonly Folded[]) => Decision<P>) =>
  ([state, ...others]: readonly Folded[]): Across<P> => {
    const decision = decide(state ?? nothing, others);
    return decision.ok ? { ok: true, drafts: [decision.drafts] } : decision;
  };
