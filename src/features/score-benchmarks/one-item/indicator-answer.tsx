import { changeSession } from '../../../application/sessions';
import type { Edition, Indicator, Item } from '../../../domain/edition/edition';
import type { Folded } from '../../../domain/record/fold';
import { type Answer, answerPath, answers } from '../../../domain/session/mark';
import { answerAt } from '../../../domain/session/session';
import { useWork } from '../../../state/desk-context';
import { Button } from '../../../ui/button';
import { ChoiceRow } from '../../../ui/choice-row';
import { answerWords } from '../mark-words';
import { focusChoice } from '../../../ui/focus-choice';
import { useKeptChoice } from '../../../state/marking/use-kept-choice';
import { usePassing } from '../../../ui/use-passing';
import { problemWords, type ScoringProblem } from '../problem-words';
import { AnswerConflict } from './answer-conflict';
import { CarriedNote } from './carried-note';

type Props = {
  readonly session: string;
  readonly item: Item;
  readonly part: Folded;
  readonly indicator: Indicator;
  readonly edition: Edition;
  /** Whose words it is, where its neighbours are in others'. */
  readonly wording: string | undefined;
};

const choices = answers.map((value) => ({ value, label: answerWords[value] }));

/** One indicator and its answer, which is stored as soon as it is chosen. */
export const IndicatorAnswer = ({ session, item, part, indicator, edition, wording }: Props) => {
  const work = useWork();
  const stored = answerAt(part, item.id, indicator.id);
  const { isPassing, watch } = usePassing();
  const { mine, put, settle, drop } = useKeptChoice<Answer | null, ScoringProblem>({
    path: answerPath(item.id, indicator.id),
    seen: stored.seen,
    command: (answer, seen) => {
      if (!work) throw new Error('Nobody is working');
      const command = { kind: 'answerIndicator', item: item.id, indicator: indicator.id, answer, seen } as const;
      return changeSession(work, session, command);
    },
  });
  const id = `indicator-${indicator.id}`;
  const shown = mine ? mine.value : (stored.value ?? null);
  const clear = (): void => {
    void put(null);
    focusChoice(id);
  };
  return (
    <div {...watch}>
      <ChoiceRow
        id={id}
        legend={indicator.statement.text}
        hint={wording}
        value={shown}
        onChange={(answer) => void put(answer, isPassing())}
        onClear={clear}
        onBlur={settle}
        choices={choices}
        error={mine?.is === 'notSaved' && mine.problem ? problemWords(mine.problem, edition.nouns) : undefined}
      />
      <AnswerConflict
        stored={stored}
        mine={mine?.is === 'changedSince' ? mine.value : undefined}
        of={indicator.statement.text}
        keep={(answer) => void put(answer)}
        drop={drop}
      />
      {!mine && (
        <CarriedNote
          session={session}
          item={item}
          nouns={edition.nouns}
          state={part}
          parts={[{ is: 'indicator', indicator: indicator.id }]}
          what={indicator.statement.text}
        />
      )}
      {shown !== null && (
        <p className="govuk-body-s">
          <Button variant="link" onClick={clear}>
            Clear this answer<span className="govuk-visually-hidden">: {indicator.statement.text}</span>
          </Button>
        </p>
      )}
    </div>
  );
};
