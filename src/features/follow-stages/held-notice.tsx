import { useState } from 'react';
import { changeSession } from '../../application/sessions';
import type { Edition } from '../../domain/edition/edition';
import type { Session } from '../../domain/session/session';
import { stageInWords } from '../../domain/session/stage-words';
import type { Held } from '../../domain/session/stage-set-by-hand';
import type { SessionStages } from '../../domain/session/stages';
import { useWho } from '../../state/marking/use-who';
import { useWork } from '../../state/desk-context';
import { sessionProblemWords } from '../../state/session-problem-words';
import { say } from '../../state/tab';
import { tracked } from '../../state/tracked';
import { Button } from '../../ui/button';
import { ErrorMessage } from '../../ui/error-message';
import { InsetText } from '../../ui/inset-text';

type HeldNoticeProps = {
  readonly held: Held;
  readonly derived: SessionStages['derived'];
  readonly session: Session;
  readonly edition: Edition;
  readonly mayChange: boolean;
};

/** That the session was stepped back: by whom, when and why, and the way on again. */
export const HeldNotice = ({ held, derived, session, edition, mayChange }: HeldNoticeProps) => {
  const work = useWork();
  const who = useWho(held.events);
  const [problem, setProblem] = useState<string>();
  const { reason, events, isDisputed } = held;
  const by = events.flatMap((event) => who.get(event) ?? []);
  const reasons = reason.is === 'erased' ? ['erased'] : reason.sides.flatMap(({ value }) => value ?? []);

  const moveOn = async (): Promise<void> => {
    if (!work) return;
    const outcome = await tracked(() => changeSession(work, session.id, { kind: 'moveOn', seen: events }));
    setProblem(outcome.ok ? undefined : sessionProblemWords(outcome.problem, edition.nouns));
    if (outcome.ok) say({ tone: 'success', text: `Moved on: the session is at “${stageInWords(derived)}”` });
  };

  return (
    <InsetText>
      <p className="govuk-body">
        {isDisputed
          ? `Two people changed this apart from each other, so the earlier counts: the session is kept at “${stageInWords(held.stage)}”.`
          : `Stepped back to “${stageInWords(held.stage)}”.`}{' '}
        {by.length > 0 && `By ${by.join('; ')}.`}
      </p>
      <p className="govuk-body">Reason: {reasons.length > 0 ? reasons.join(' / ') : 'not given'}</p>
      <p className="govuk-body">By what is there, it would be at “{stageInWords(derived)}”.</p>
      {problem !== undefined && <ErrorMessage id="move-on-problem">{problem}</ErrorMessage>}
      {mayChange && (
        <Button variant="secondary" onClick={moveOn}>
          Move on again
        </Button>
      )}
    </InsetText>
  );
};
