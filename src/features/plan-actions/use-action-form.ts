import type { Action } from '../../domain/actions/action';
import type { Folded } from '../../domain/record/fold';
import type { SeenFields } from '../../domain/record/set-fields';
import {
  type ActionValues,
  asksFor,
  type Box,
  boxesIn,
  newActionValues,
  type Question,
  questionOf,
  questions,
  sameSeen,
  seenFor,
  valuesOf,
} from './action-values';
import { sameSide, type Side, sideOf, standingSides } from './standing-sides';
import { type UnsavedTyping, useUnsavedTyping } from './use-unsaved-typing';

/** A question to which there is more than one answer: a person chooses, nothing is overwritten meanwhile. */
export type OpenChoice = {
  readonly question: Question;
  /** `typed`: another window saved something else while this was typed. `stored`: two people's versions stand. */
  readonly between: 'typed' | 'stored';
  readonly sides: readonly { readonly is: 'mine' | 'stored'; readonly side: Side; readonly use: () => void }[];
};

export type ActionForm = {
  /** What the boxes show: what was typed, and elsewhere what is stored now. */
  readonly values: ActionValues;
  readonly set: (box: Box, value: string) => void;
  readonly choices: readonly OpenChoice[];
  /** What the screen showed for every stored field, for the command that saves. */
  readonly seen: SeenFields;
  /** Takes typing from elsewhere into the form, resting on what is stored now. */
  readonly restore: (values: Readonly<Record<string, string>>) => void;
  readonly typing: UnsavedTyping;
};

/** What a stored action was when this was asked, and what is stored of it. */
export type Stored = { readonly action: Action; readonly state: Folded };

/** The questions that somebody typed an answer to. */
const touchedIn = (values: Readonly<Record<string, string>>): readonly Question[] =>
  questions.filter((question) => boxesIn(question).some((box) => box in values));

/** The choices that are open between what was typed and what is stored. */
export const openChoices = (
  { values, seen }: Pick<UnsavedTyping, 'values' | 'seen'>,
  { action, state }: Stored,
): readonly Omit<OpenChoice, 'sides'>[] => {
  const touched = touchedIn(values);
  return questions.flatMap((question): Omit<OpenChoice, 'sides'>[] => {
    if (!touched.includes(question))
      return standingSides(question, state).length > 1 ? [{ question, between: 'stored' }] : [];
    const now = sideOf(question, valuesOf(action));
    const mine = sideOf(question, { ...valuesOf(action), ...values });
    const behind = !sameSeen(seenFor(question, seen), seenFor(question, action.seen));
    return behind && !sameSide(mine, now) ? [{ question, between: 'typed' }] : [];
  });
};

/**
 * One action's form. What somebody typed rests on what was stored when they began to type it, question by question; the
 * other questions follow what is stored, so that two people who change different things never meet.
 */
export const useActionForm = (
  record: string,
  place: string,
  stored: Stored | undefined,
  start: Partial<ActionValues> = {},
): ActionForm => {
  const typing = useUnsavedTyping(record, place);
  const base: ActionValues = stored ? valuesOf(stored.action) : { ...newActionValues, ...start };
  const values: ActionValues = { ...base, ...typing.values };
  const touched = touchedIn(typing.values);
  const storedSeen = stored?.action.seen ?? {};

  const answer = (question: Question, side: Side, rest: SeenFields): void =>
    typing.type(compact({ ...sideOf(question, values), ...side }), seenFor(question, rest));

  const restore = (left: Readonly<Record<string, string>>): void =>
    typing.type(
      left,
      Object.fromEntries(touchedIn(left).flatMap((question) => Object.entries(seenFor(question, storedSeen)))),
    );

  const set = (box: Box, value: string): void => {
    const question = questionOf(box);
    answer(question, { [box]: value }, touched.includes(question) ? typing.seen : storedSeen);
  };

  const untouch = (question: Question): void =>
    typing.replace({
      values: Object.fromEntries(Object.entries(typing.values).filter(([box]) => !isBoxOf(question, box))),
      seen: Object.fromEntries(Object.entries(typing.seen).filter(([path]) => !asksFor(question, path))),
    });

  const choices = (stored ? openChoices(typing, stored) : []).map((choice): OpenChoice => {
    const { question, between } = choice;
    const sides =
      between === 'typed'
        ? [
            { is: 'mine' as const, side: sideOf(question, values), use: () => answer(question, {}, storedSeen) },
            { is: 'stored' as const, side: sideOf(question, base), use: () => untouch(question) },
          ]
        : standingSides(question, stored?.state ?? { heads: [], fields: {} }).map((side) => ({
            is: 'stored' as const,
            side,
            use: () => answer(question, side, storedSeen),
          }));
    return { ...choice, sides };
  });

  const untouchedSeen = Object.entries(storedSeen).filter(([path]) => !touched.some((one) => asksFor(one, path)));
  const seen = { ...Object.fromEntries(untouchedSeen), ...typing.seen };
  return { values, set, choices, seen, restore, typing };
};

const isBoxOf = (question: Question, box: string): boolean => boxesIn(question).some((one) => one === box);

const compact = (side: Side): Record<string, string> =>
  Object.fromEntries(Object.entries(side).map(([box, value]) => [box, value]));
