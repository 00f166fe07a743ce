import { type SyntheticEvent, useEffect, useState } from 'react';
import type { Edition } from '../../../domain/edition/edition';
import type { EvidenceChange } from '../../../domain/evidence/decide-evidence';
import type { Evidence } from '../../../domain/evidence/evidence';
import type { Field } from '../../../domain/record/field';
import type { SeenFields } from '../../../domain/record/set-fields';
import { dateInWords, toTyped, typedDate } from '../../../domain/shared/calendar-date';
import { useOnce } from '../../../state/use-once';
import { Button } from '../../../ui/button';
import { ButtonGroup } from '../../../ui/button-group';
import { DateInput } from '../../../ui/date-input';
import type { FieldError } from '../../../ui/error-summary';
import { focusField } from '../../../ui/focus-field';
import { InsetText } from '../../../ui/inset-text';
import { Tag } from '../../../ui/tag';
import { TextInput } from '../../../ui/text-input';
import { problemWords, type ScoringProblem } from '../problem-words';
import { EvidenceVersions } from './evidence-versions';
import { EvidenceWords } from './evidence-words';
import { type EvidenceField, evidenceFields, type TypedEvidence } from './unsaved-evidence';

type Props = {
  /** What is changed; left out for a new one. */
  readonly piece: Evidence | undefined;
  readonly typed: TypedEvidence | undefined;
  readonly onType: (typed: TypedEvidence) => void;
  /** Takes focus at once: it was opened by hand, and not found open. */
  readonly takesFocus: boolean;
  readonly nouns: Edition['nouns'];
  readonly save: (change: EvidenceChange, seen: SeenFields) => Promise<ScoringProblem | undefined>;
  readonly cancel: () => void;
  readonly onErrors: (errors: readonly FieldError[], attempt: number) => void;
};

const ids = { title: 'evidence-title', date: 'evidence-date', kept: 'evidence-kept' } as const;

const errorFor = (problem: ScoringProblem, nouns: Edition['nouns']): FieldError => ({
  id: problem.kind === 'evidenceDateImpossible' ? ids.date : ids.title,
  text: problemWords(problem, nouns),
});

const wordsOf = (field: Field<string> | undefined): string => (field?.is === 'set' ? (field.value ?? '') : '');

const nothingTyped: TypedEvidence = { seen: {} };

/** A form in place for one piece of evidence. What was typed stays until it is stored or given up, and only what was
 *  touched is stored: of two values side by side neither is written over the other unasked. */
export const EvidenceForm = (props: Props) => {
  const { piece, typed = nothingTyped, onType, takesFocus, nouns, save, cancel, onErrors } = props;
  const [isChanged, setIsChanged] = useState(false);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const title = typed.title ?? wordsOf(piece?.fields.title);
  const date = typed.date ?? toTyped(piece?.fields.date.value);
  const kept = typed.kept ?? wordsOf(piece?.fields.kept);

  useEffect(() => {
    if (takesFocus) document.getElementById(ids.title)?.focus();
  }, [takesFocus]);
  useEffect(() => onErrors(errors, attempt), [onErrors, errors, attempt]);

  const touch = (change: Omit<TypedEvidence, 'seen'>): void => {
    const shown = Object.fromEntries(
      evidenceFields.flatMap((field) => (field in change ? [[field, piece?.fields[field].seen ?? []]] : [])),
    );
    onType({ ...typed, ...change, seen: { ...shown, ...typed.seen } });
  };

  const send = async (sent: TypedEvidence): Promise<void> => {
    const read = sent.date && typedDate(sent.date);
    const found: ScoringProblem[] = [
      ...((piece ? sent.title : title)?.trim() === '' ? [{ kind: 'evidenceTitleMissing' } as const] : []),
      ...(read?.is === 'impossible' ? [{ kind: 'evidenceDateImpossible' } as const] : []),
    ];
    setAttempt((count) => count + 1);
    setErrors(found.map((problem) => errorFor(problem, nouns)));
    if (found.length > 0) return;
    const change: EvidenceChange = {
      ...(sent.title === undefined ? {} : { title: sent.title }),
      ...(read ? { date: read.is === 'date' ? read.date : undefined } : {}),
      ...(sent.kept === undefined ? {} : { kept: sent.kept }),
    };
    const problem = await save(change, sent.seen);
    if (problem?.kind === 'changedSince') setIsChanged(true);
    else if (problem) setErrors([errorFor(problem, nouns)]);
  };

  const once = useOnce();

  const keepMine = (): Promise<void> => {
    const seen = Object.fromEntries(
      Object.keys(typed.seen).map((path) => {
        const field = evidenceFields.find((one) => one === path);
        return [path, (field && piece?.fields[field].seen) ?? []];
      }),
    );
    onType({ ...typed, seen });
    setIsChanged(false);
    return send({ ...typed, seen });
  };

  const versions = (field: EvidenceField, what: string) => {
    const now = piece?.fields[field];
    if (now?.is !== 'conflict' || typed[field] !== undefined) return null;
    return (
      <EvidenceVersions
        what={what}
        sides={now.sides.map(({ event, value }) => ({
          event,
          words: value === undefined ? 'nothing' : field === 'date' ? dateInWords(value) : value,
          use: () => {
            touch(field === 'date' ? { date: toTyped(value) } : { [field]: value ?? '' });
            // The button is gone once pressed: the keyboard goes on from the box.
            focusField(ids[field]);
          },
        }))}
      />
    );
  };

  const errorAt = (id: string): string | undefined => errors.find((error) => error.id === id)?.text;
  return (
    <form
      noValidate
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        void once(() => send(typed));
      }}
    >
      {typed !== nothingTyped && (
        <p className="govuk-body">
          <Tag colour="orange">Not saved yet</Tag>
        </p>
      )}
      {versions('title', 'titles')}
      <TextInput
        id={ids.title}
        label="What the evidence is called"
        hint="For example, minutes of the board, training report"
        value={title}
        onChange={(words) => touch({ title: words })}
        error={errorAt(ids.title)}
      />
      {versions('date', 'dates')}
      <DateInput
        id={ids.date}
        legend="Its date (optional)"
        hint="For example, 14 2 2023. Evidence without a date does not count towards the suggested band."
        value={date}
        onChange={(parts) => touch({ date: parts })}
        error={errorAt(ids.date)}
      />
      {versions('kept', 'places')}
      <TextInput
        id={ids.kept}
        label="Where it is kept (optional)"
        hint="For example, the folder, or the number of the minutes"
        value={kept}
        onChange={(words) => touch({ kept: words })}
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
