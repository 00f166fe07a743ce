import { type SyntheticEvent, useState } from 'react';
import { changeSession } from '../../application/sessions';
import type { SeenFields } from '../../domain/record/set-fields';
import type { Session } from '../../domain/session/session';
import { detailsProblems } from '../../domain/session/decide-start';
import { dateInWords, toTyped, type TypedDate, typedDate } from '../../domain/shared/calendar-date';
import { useDesk, useWork } from '../../state/desk-context';
import { say } from '../../state/tab';
import { tracked } from '../../state/tracked';
import type { OpenSession } from '../../state/use-session';
import { Button } from '../../ui/button';
import type { FieldError } from '../../ui/error-summary';
import { TextInput } from '../../ui/text-input';
import { ChangedElsewhere } from './changed-elsewhere';
import { DateField } from './date-field';
import { fieldIds } from './field-ids';
import { problemWords } from './problem-words';
import { detailsTyped } from './session-form';

type Typed = { readonly period: string; readonly assessedOn: TypedDate; readonly seen: SeenFields };

type ChangeDetailsProps = {
  readonly open: OpenSession;
  readonly errorFor: (field: string) => string | undefined;
  readonly onErrors: (errors: readonly FieldError[]) => void;
};

const storedIn = ({ fields }: Session): Typed => ({
  period: fields.period.value ?? '',
  assessedOn: toTyped(fields.assessedOn.value),
  seen: { period: fields.period.seen, assessedOn: fields.assessedOn.seen },
});

const inWords = ({ period, assessedOn }: Typed): string => {
  const read = typedDate(assessedOn);
  return `${period || 'No period'}, ${read.is === 'date' ? dateInWords(read.date) : 'no date'}`;
};

/** The period and the date of a session, which may be put right at any time. */
export const ChangeDetails = ({ open, errorFor, onErrors }: ChangeDetailsProps) => {
  const { session, edition } = open;
  const desk = useDesk();
  const work = useWork();
  const [typed, setTyped] = useState<Typed>();
  const [clashes, setClashes] = useState(false);
  const stored = storedIn(session);
  const shown = typed ?? stored;
  const { period, assessedOn } = session.fields;

  const save = async (seen: SeenFields): Promise<void> => {
    const details = detailsTyped(shown);
    const problems = detailsProblems(details);
    onErrors(problems.map(problemWords));
    if (problems.length > 0 || !work) return;
    const outcome = await tracked(() => changeSession(work, session.id, { kind: 'changeSession', ...details, seen }));
    if (!outcome.ok) {
      setClashes(outcome.problem.kind === 'changedSince');
      onErrors([problemWords(outcome.problem)]);
      return;
    }
    setTyped(undefined);
    setClashes(false);
    if (outcome.value.length > 0) say({ tone: 'success', text: 'Period and date changed' });
  };

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void save(shown.seen);
  };

  const useSaved = (): void => {
    setTyped(undefined);
    setClashes(false);
    onErrors([]);
  };

  return (
    <form onSubmit={submit} noValidate>
      {clashes && (
        <ChangedElsewhere
          saved={inWords(stored)}
          typed={inWords(shown)}
          onKeepTyped={() => save(stored.seen)}
          onUseSaved={useSaved}
        />
      )}
      <TextInput
        id={fieldIds.period}
        label="Period"
        labelSize="m"
        hint={
          period.is === 'conflict'
            ? `Two values stand side by side: ${period.sides.flatMap(({ value }) => value ?? []).join('; ')}. Enter the one that holds.`
            : 'The year that the marks are for, such as 2022/23'
        }
        width={20}
        error={errorFor(fieldIds.period)}
        value={shown.period}
        onChange={(text) => setTyped({ ...shown, period: text })}
      />
      {assessedOn.is === 'conflict' && (
        <p className="govuk-body">
          Two dates stand side by side:{' '}
          {assessedOn.sides.flatMap(({ value }) => (value ? dateInWords(value) : [])).join('; ')}. Enter the one that
          holds.
        </p>
      )}
      <DateField
        value={shown.assessedOn}
        onChange={(date) => setTyped({ ...shown, assessedOn: date })}
        edition={edition}
        editions={[]}
        today={desk.today()}
        errorFor={errorFor}
      />
      <Button id={fieldIds.submit} type="submit">
        Save the changes
      </Button>
    </form>
  );
};
