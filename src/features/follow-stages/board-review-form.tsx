import { type SyntheticEvent, useEffect, useState } from 'react';
import { changeSession } from '../../application/sessions';
import type { Edition } from '../../domain/edition/edition';
import type { SeenFields } from '../../domain/record/set-fields';
import type { Session } from '../../domain/session/session';
import { boardReviewedOnPath, boardReviewWordsPath } from '../../domain/session/stage';
import { type BoardReview, isReviewed } from '../../domain/session/stage-set-by-hand';
import { type CalendarDate, dateInWords, toTyped, typedDate } from '../../domain/shared/calendar-date';
import { useWork } from '../../state/desk-context';
import { sessionProblemWords } from '../../state/session-problem-words';
import { say } from '../../state/tab';
import { tracked } from '../../state/tracked';
import { useOnce } from '../../state/use-once';
import { Button } from '../../ui/button';
import { ButtonGroup } from '../../ui/button-group';
import { DateInput } from '../../ui/date-input';
import type { FieldError } from '../../ui/error-summary';
import { focusField } from '../../ui/focus-field';
import { InsetText } from '../../ui/inset-text';
import { TextArea } from '../../ui/text-area';

const ids = { on: 'board-reviewed-on', words: 'board-review-words' } as const;

type BoardReviewFormProps = {
  readonly session: Session;
  readonly edition: Edition;
  readonly review: BoardReview;
  readonly errors: readonly FieldError[];
  readonly onErrors: (errors: readonly FieldError[]) => void;
  /** True where the form was asked for, and not there when the page was opened. */
  readonly takesFocus: boolean;
  readonly onDone: () => void;
};

const seenOf = ({ on, words }: BoardReview): SeenFields => ({
  [boardReviewedOnPath]: on.seen,
  [boardReviewWordsPath]: words.seen,
});

const inWords = ({ on, words }: BoardReview): string => {
  const dates = on.sides.flatMap(({ value }) => (value ? dateInWords(value) : []));
  const said = words.sides.flatMap(({ value }) => value ?? []);
  return [dates.join(' or ') || 'no day', ...said].join('; ');
};

/** Records on which day the board looked at the marks, and where that is written down. */
export const BoardReviewForm = (props: BoardReviewFormProps) => {
  const { session, edition, review, errors, onErrors, takesFocus, onDone } = props;
  const work = useWork();
  const once = useOnce();
  // What the form was filled from: a change from elsewhere in the meantime is shown, never overwritten.
  const [shown, setShown] = useState(review);
  const [on, setOn] = useState(() => toTyped(review.on.value));
  const [words, setWords] = useState(review.words.value ?? '');
  const [clashes, setClashes] = useState(false);
  useEffect(() => {
    if (takesFocus) focusField(ids.on);
  }, [takesFocus]);
  const errorFor = (field: string): string | undefined => errors.find(({ id }) => id === field)?.text;
  const isRecorded = isReviewed(shown);
  const isDisputed = review.on.is === 'conflict' || review.words.is === 'conflict';

  const send = async (day: CalendarDate | undefined, text: string, seen: SeenFields): Promise<void> => {
    if (!work) return;
    const outcome = await tracked(() =>
      changeSession(work, session.id, { kind: 'recordBoardReview', on: day, words: text, seen }),
    );
    if (outcome.ok) {
      onErrors([]);
      onDone();
      say({
        tone: 'success',
        text: day === undefined ? 'The board’s review was taken away' : 'The board’s review is recorded',
      });
      return;
    }
    setClashes(outcome.problem.kind === 'changedSince');
    onErrors([{ id: ids.on, text: sessionProblemWords(outcome.problem, edition.nouns) }]);
  };

  const save = async (seen: SeenFields): Promise<void> => {
    const read = typedDate(on);
    const missing = [
      ...(read.is === 'date' ? [] : [{ id: ids.on, text: dateMissing(read.is) }]),
      ...(words.trim() === '' ? [{ id: ids.words, text: 'Say where the board’s review is written down' }] : []),
    ];
    onErrors(missing);
    if (read.is === 'date' && missing.length === 0) await send(read.date, words, seen);
  };

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void once(() => save(seenOf(shown)));
  };

  const useSaved = (): void => {
    setShown(review);
    setOn(toTyped(review.on.value));
    setWords(review.words.value ?? '');
    setClashes(false);
    onErrors([]);
    onDone();
  };

  return (
    <form onSubmit={submit} noValidate>
      <h3 className="govuk-heading-s govuk-!-margin-top-4">Record the board’s review</h3>
      {clashes && (
        <InsetText>
          <p className="govuk-body">
            Another window recorded this first: {inWords(review)}. What you typed is still here.
          </p>
          <ButtonGroup>
            <Button variant="secondary" onClick={() => save(seenOf(review))}>
              Keep what I typed
            </Button>
            <Button variant="secondary" onClick={useSaved}>
              Keep what is recorded
            </Button>
          </ButtonGroup>
        </InsetText>
      )}
      {!clashes && isDisputed && (
        <InsetText>Two entries stand side by side: {inWords(review)}. Enter the one that holds.</InsetText>
      )}
      <DateInput
        id={ids.on}
        legend="Day on which the board looked at the marks"
        legendSize="s"
        hint="For example, 12 5 2026"
        value={on}
        onChange={setOn}
        error={errorFor(ids.on)}
      />
      <TextArea
        id={ids.words}
        label="Where that is written down"
        labelSize="s"
        hint="For example, minutes of the Prevent board, 12 May 2026, item 4"
        rows={2}
        value={words}
        onChange={setWords}
        error={errorFor(ids.words)}
      />
      <ButtonGroup>
        <Button type="submit">{isRecorded ? 'Save the review' : 'Record the review'}</Button>
        {isRecorded && (
          <Button variant="link-warning" onClick={() => send(undefined, '', seenOf(shown))}>
            Take the review away
          </Button>
        )}
        <Button variant="link" onClick={useSaved}>
          Cancel
        </Button>
      </ButtonGroup>
    </form>
  );
};

const dateMissing = (is: 'empty' | 'impossible'): string =>
  is === 'empty' ? 'Enter the day of the board’s review' : 'The day of the board’s review must be a real date';
