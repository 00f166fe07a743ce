import { type SyntheticEvent, useEffect, useState } from 'react';
import type { Edition } from '../../../domain/edition/edition';
import type { Evidence, EvidenceDetails } from '../../../domain/evidence/evidence';
import type { SeenFields } from '../../../domain/record/set-fields';
import { toTyped, typedDate } from '../../../domain/shared/calendar-date';
import { Button } from '../../../ui/button';
import { ButtonGroup } from '../../../ui/button-group';
import { DateInput } from '../../../ui/date-input';
import type { FieldError } from '../../../ui/error-summary';
import { InsetText } from '../../../ui/inset-text';
import { TextInput } from '../../../ui/text-input';
import { problemWords, type ScoringProblem } from '../problem-words';
import { EvidenceWords, fieldWords } from './evidence-words';

type Props = {
  /** What is changed; left out for a new one. */
  readonly piece: Evidence | undefined;
  readonly nouns: Edition['nouns'];
  readonly save: (details: EvidenceDetails, seen: SeenFields) => Promise<ScoringProblem | undefined>;
  readonly cancel: () => void;
  readonly onErrors: (errors: readonly FieldError[], attempt: number) => void;
};

const ids = { title: 'evidence-title', date: 'evidence-date', kept: 'evidence-kept' } as const;

/** What a form shows of each field, for the command that sets them. */
const seenOf = (piece: Evidence | undefined): SeenFields =>
  piece
    ? { title: piece.fields.title.seen, date: piece.fields.date.seen, kept: piece.fields.kept.seen }
    : { title: [], date: [], kept: [] };

const errorFor = (problem: ScoringProblem, nouns: Edition['nouns']): FieldError => ({
  id: problem.kind === 'evidenceDateImpossible' ? ids.date : ids.title,
  text: problemWords(problem, nouns),
});

/** A form in place for one piece of evidence. What was typed stays until it is stored or given up. */
export const EvidenceForm = ({ piece, nouns, save, cancel, onErrors }: Props) => {
  const [title, setTitle] = useState(piece ? fieldWords(piece.fields.title) : '');
  const [date, setDate] = useState(() => toTyped(piece?.fields.date.value));
  const [kept, setKept] = useState(piece ? fieldWords(piece.fields.kept) : '');
  const [seen, setSeen] = useState(() => seenOf(piece));
  const [isChanged, setIsChanged] = useState(false);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => document.getElementById(ids.title)?.focus(), []);
  useEffect(() => onErrors(errors, attempt), [onErrors, errors, attempt]);

  const submit = async (resting: SeenFields): Promise<void> => {
    const read = typedDate(date);
    const found: ScoringProblem[] = [
      ...(title.trim() === '' ? [{ kind: 'evidenceTitleMissing' } as const] : []),
      ...(read.is === 'impossible' ? [{ kind: 'evidenceDateImpossible' } as const] : []),
    ];
    setAttempt((count) => count + 1);
    setErrors(found.map((problem) => errorFor(problem, nouns)));
    if (found.length > 0) return;
    const problem = await save({ title, date: read.is === 'date' ? read.date : undefined, kept }, resting);
    if (problem?.kind === 'changedSince') setIsChanged(true);
    else if (problem) setErrors([errorFor(problem, nouns)]);
  };

  const keepMine = (): void => {
    const now = seenOf(piece);
    setSeen(now);
    setIsChanged(false);
    void submit(now);
  };

  const errorAt = (id: string): string | undefined => errors.find((error) => error.id === id)?.text;
  return (
    <form
      noValidate
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        void submit(seen);
      }}
    >
      <TextInput
        id={ids.title}
        label="What the evidence is called"
        hint="For example, minutes of the board, training report"
        value={title}
        onChange={setTitle}
        error={errorAt(ids.title)}
      />
      <DateInput
        id={ids.date}
        legend="Its date (optional)"
        hint="For example, 14 2 2023. Evidence without a date does not count towards the suggested band."
        value={date}
        onChange={setDate}
        error={errorAt(ids.date)}
      />
      <TextInput
        id={ids.kept}
        label="Where it is kept (optional)"
        hint="For example, the folder, or the number of the minutes"
        value={kept}
        onChange={setKept}
      />
      {isChanged && piece ? (
        <InsetText>
          <p className="govuk-body">
            <strong>This evidence was changed in another window.</strong> Nothing was overwritten. There it is now:
          </p>
          <p className="govuk-body">
            <EvidenceWords piece={piece} />
          </p>
          <ButtonGroup>
            <Button variant="secondary" onClick={keepMine}>
              Keep what I typed
            </Button>
            <Button variant="secondary" onClick={cancel}>
              Keep theirs
            </Button>
          </ButtonGroup>
        </InsetText>
      ) : (
        <ButtonGroup>
          <Button type="submit" variant="secondary">
            {piece ? 'Save the change' : 'Save evidence'}
          </Button>
          <Button variant="link" onClick={cancel}>
            Cancel
          </Button>
        </ButtonGroup>
      )}
    </form>
  );
};
