import { actionProblems } from '../../domain/actions/decide-action';
import type { FieldError } from '../../ui/error-summary';
import { type ActionValues, detailsOf, type Question, questions } from './action-values';
import { choiceId, dropReasonId, fieldId, saveId } from './field-ids';
import { type PlanProblem, problemWords } from './problem-words';
import type { OpenChoice } from './use-action-form';
import { questionNames } from './value-words';

/** The question and the box that a problem belongs to; neither where it is no fault of what was typed. */
const placeOf = (problem: PlanProblem): { readonly question: Question; readonly id: string } | undefined => {
  if (problem.kind === 'titleMissing') return { question: 'title', id: fieldId('title') };
  if (problem.kind === 'originMissing') return { question: 'origin', id: fieldId('origin') };
  if (problem.kind === 'dueImpossible') return { question: 'due', id: fieldId('due') };
  return problem.kind === 'dropReasonMissing' ? { question: 'status', id: dropReasonId } : undefined;
};

export const errorOf = (problem: PlanProblem): FieldError => ({
  id: placeOf(problem)?.id ?? saveId,
  text: problemWords(problem),
});

type Asked = {
  readonly values: ActionValues;
  readonly required: boolean;
  readonly choices: readonly Pick<OpenChoice, 'question'>[];
};

/** Everything that keeps an action from being saved, in the order of the form. */
export const formErrors = ({ values, required, choices }: Asked): FieldError[] => {
  const problems: readonly PlanProblem[] = [
    ...actionProblems(detailsOf(values), required),
    ...(values.origin === '' ? [{ kind: 'originMissing' } as const] : []),
  ];
  return questions.flatMap((question): FieldError[] => [
    ...choices
      .filter((choice) => choice.question === question)
      .map(() => ({ id: choiceId(question), text: `${questionNames[question]}: choose which version is to stand` })),
    ...problems.filter((problem) => placeOf(problem)?.question === question).map(errorOf),
  ]);
};
