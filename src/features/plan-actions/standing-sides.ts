import { readAction } from '../../domain/actions/action';
import type { Folded } from '../../domain/record/fold';
import { type ActionValues, asksFor, boxesIn, newActionValues, type Question, valuesOf } from './action-values';

/** The boxes of one question, as one side has them. */
export type Side = Partial<ActionValues>;

export const sideOf = (question: Question, values: ActionValues): Side =>
  Object.fromEntries(boxesIn(question).map((box) => [box, values[box]]));

export const sameSide = (a: Side, b: Side): boolean =>
  Object.entries(a).every(([box, value]) => Object.entries(b).some(([other, its]) => other === box && its === value));

/** The versions of one question that stand side by side in what is stored, after a copy was opened; one where nobody
 *  disagrees. */
export const standingSides = (question: Question, state: Folded): readonly Side[] => {
  const disputed = Object.entries(state.fields).filter(([path, sides]) => asksFor(question, path) && sides.length > 1);
  const events = [...new Set(disputed.flatMap(([, sides]) => sides.map(({ event }) => event)))].sort();
  const sides = events.map((event): Side => {
    const only = disputed.map(([path, all]) => [path, all.filter((side) => side.event === event)] as const);
    const action = readAction('', { ...state, fields: { ...state.fields, ...Object.fromEntries(only) } });
    return sideOf(question, action ? valuesOf(action) : newActionValues);
  });
  return sides.filter((side, index) => sides.findIndex((other) => sameSide(other, side)) === index);
};
