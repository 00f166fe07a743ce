import { type SyntheticEvent, useState } from 'react';
import { changeSession } from '../../application/sessions';
import type { Edition } from '../../domain/edition/edition';
import { seenAt } from '../../domain/record/field';
import type { Folded } from '../../domain/record/fold';
import type { Session } from '../../domain/session/session';
import { heldAtPath, type Stage } from '../../domain/session/stage';
import { stageInWords } from '../../domain/session/stage-words';
import { useWork } from '../../state/desk-context';
import { sessionProblemWords } from '../../state/session-problem-words';
import { say } from '../../state/tab';
import { tracked } from '../../state/tracked';
import { useOnce } from '../../state/use-once';
import { Button } from '../../ui/button';
import type { FieldError } from '../../ui/error-summary';
import { Radios } from '../../ui/radios';
import { TextArea } from '../../ui/text-area';

const ids = { to: 'step-back-to', reason: 'step-back-reason' } as const;

type StepBackProps = {
  readonly session: Session;
  readonly state: Folded;
  readonly edition: Edition;
  /** The stages that it was at before; at least one. */
  readonly before: readonly Stage[];
  readonly errors: readonly FieldError[];
  readonly onErrors: (errors: readonly FieldError[]) => void;
};

/** Keeps a session at an earlier stage, with the reason. Nothing that is there is changed by it. */
export const StepBack = ({ session, state, edition, before, errors, onErrors }: StepBackProps) => {
  const work = useWork();
  const once = useOnce();
  const [to, setTo] = useState<Stage>();
  const [reason, setReason] = useState('');
  const errorFor = (field: string): string | undefined => errors.find(({ id }) => id === field)?.text;

  const save = async (): Promise<void> => {
    const missing = [
      ...(to === undefined ? [{ id: ids.to, text: 'Choose the stage to go back to' }] : []),
      ...(reason.trim() === '' ? [{ id: ids.reason, text: 'Say why the session goes back to an earlier stage' }] : []),
    ];
    onErrors(missing);
    if (to === undefined || missing.length > 0 || !work) return;
    const seen = seenAt(state, heldAtPath);
    const outcome = await tracked(() => changeSession(work, session.id, { kind: 'stepBack', to, reason, seen }));
    if (!outcome.ok) {
      const text =
        outcome.problem.kind === 'changedSince'
          ? 'Another window changed the stage first. It now stands as shown on this page: step back again if it is still needed'
          : sessionProblemWords(outcome.problem, edition.nouns);
      onErrors([{ id: ids.reason, text }]);
      return;
    }
    setTo(undefined);
    setReason('');
    say({ tone: 'success', text: `Stepped back to “${stageInWords(to)}”` });
  };

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void once(save);
  };

  return (
    <section aria-labelledby="step-back">
      <h2 className="govuk-heading-m" id="step-back">
        Step back
      </h2>
      <p className="govuk-body">
        Keeps the session at an earlier stage until somebody moves it on, for example when the board asks for more.
        Marks and words stay as they are.
      </p>
      <form onSubmit={submit} noValidate>
        <Radios
          id={ids.to}
          legend="Back to which stage?"
          legendSize="s"
          value={to}
          onChange={setTo}
          items={before.map((stage) => ({ value: stage, label: stageInWords(stage) }))}
          error={errorFor(ids.to)}
        />
        <TextArea
          id={ids.reason}
          label="Why?"
          labelSize="s"
          rows={2}
          value={reason}
          onChange={setReason}
          error={errorFor(ids.reason)}
        />
        <Button type="submit" variant="secondary">
          Step back
        </Button>
      </form>
    </section>
  );
};
