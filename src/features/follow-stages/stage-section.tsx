import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { placePath } from '../../application/place-path';
import type { Session } from '../../domain/session/session';
import { type Stage, stages } from '../../domain/session/stage';
import type { Need } from '../../domain/session/stage-needs';
import { stageInWords } from '../../domain/session/stage-words';
import type { StageView } from '../../domain/session/stages';
import { type Task, TaskList } from '../../ui/task-list';
import { NeedStatus } from './need-status';

const standsAs: Readonly<Record<StageView['is'], string>> = {
  done: 'done',
  current: 'the session is here',
  ahead: 'not reached yet',
  passedBy: 'not recorded, and not needed',
};

const what: Readonly<Record<Stage, string | undefined>> = {
  preparing: 'From the start of the session: marks, words and evidence are gathered.',
  selfMarked: undefined,
  agreed: undefined,
  confirmed: undefined,
  reviewed: undefined,
  readyForSignOff: undefined,
};

type StageSectionProps = {
  readonly view: StageView;
  readonly session: Session;
  /** What can be recorded for this stage here. */
  readonly children?: ReactNode;
};

/** One stage of a session's life: where it stands, and what it needs as a checklist. */
export const StageSection = ({ view, session, children }: StageSectionProps) => {
  const { stage, is, needs, note } = view;
  return (
    <li aria-current={is === 'current' ? 'step' : undefined}>
      <h2 className="govuk-heading-m govuk-!-margin-top-6 govuk-!-margin-bottom-2">
        <span className="govuk-caption-m">
          Stage {stages.indexOf(stage) + 1} of {stages.length}, {standsAs[is]}
        </span>{' '}
        {stageInWords(stage)}
      </h2>
      {what[stage] !== undefined && <p className="govuk-body">{what[stage]}</p>}
      {note !== undefined && <p className="govuk-body">{note}</p>}
      {is === 'passedBy' ? (
        <StillPossible needs={needs} session={session} />
      ) : (
        needs.length > 0 && <TaskList tasks={needs.map((need) => taskOf(need, session))} />
      )}
      {children}
    </li>
  );
};

// What is not needed is no task that waits, but may still come, with a letter for example.
const StillPossible = ({ needs, session }: { readonly needs: readonly Need[]; readonly session: Session }) =>
  needs
    .filter(({ done }) => !done)
    .map(({ words, place }) => (
      <p className="govuk-body" key={words}>
        <Link className="govuk-link" to={placePath(place, { authority: session.authority, session: session.id })}>
          Record them after all
        </Link>
      </p>
    ));

const taskOf = ({ words, done, left, which, place }: Need, session: Session): Task => ({
  key: words,
  title: words,
  ...(done || place.kind === 'stages'
    ? {}
    : { to: placePath(place, { authority: session.authority, session: session.id }) }),
  ...(which === '' ? {} : { hint: `Left: ${which}` }),
  status: { node: <NeedStatus done={done} left={left} /> },
});
