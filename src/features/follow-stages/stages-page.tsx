import { useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import { paths } from '../../application/paths';
import { boardReviewIn } from '../../domain/session/stage-set-by-hand';
import { stageInWords } from '../../domain/session/stage-words';
import { useWork } from '../../state/desk-context';
import { useAttention } from '../../state/use-attention';
import { useNotice } from '../../state/use-notice';
import { useSession } from '../../state/use-session';
import { useStages } from '../../state/use-stages';
import type { FieldError } from '../../ui/error-summary';
import { Loading } from '../../ui/loading';
import { NotificationBanner } from '../../ui/notification-banner';
import { Page } from '../../ui/page';
import { BoardReview } from './board-review';
import { HeldNotice } from './held-notice';
import { StageSection } from './stage-section';
import { StepBack } from './step-back';

type Attempt = { readonly errors: readonly FieldError[]; readonly attempt: number };

/** How far a session has come: its stages in their order, what each needs, and the steps that a person takes by hand. */
export const StagesPage = () => {
  const { session: id } = useParams();
  const view = useSession(id);
  const found = useStages(view);
  const attention = useAttention(view);
  const work = useWork();
  const notice = useNotice();
  const [{ errors, attempt }, setErrors] = useState<Attempt>({ errors: [], attempt: 0 });
  useEffect(() => {
    if (!notice) return;
    // What was pressed is far down the page and gone: what was done is said at its top, and a keyboard goes on from there.
    document.documentElement.scrollTop = 0;
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [notice]);
  if (view.is !== 'open' || !found) return <Loading />;
  const { session, state, edition } = view;
  const { stages, current, derived, held } = found;
  const before = stages.filter(({ is }) => is === 'done').map(({ stage }) => stage);
  const mayChange = work !== undefined && !session.archived;
  const onErrors = (list: readonly FieldError[]): void =>
    setErrors((last) => ({ errors: list, attempt: last.attempt + 1 }));

  return (
    <Page
      title="Where this session stands"
      errors={errors}
      attempt={attempt}
      banner={notice && <NotificationBanner type={notice.tone} heading={notice.text} />}
    >
      <p className="govuk-body-l">
        This session is at: <strong>{stageInWords(current)}</strong>
      </p>
      {attention !== undefined && (
        <p className="govuk-body">
          <Link className="govuk-link" to={paths.attention(session.id)}>
            {attention.length === 0
              ? 'Nothing needs attention'
              : attention.length === 1
                ? '1 thing needs attention'
                : `${attention.length} things need attention`}
          </Link>
        </p>
      )}
      {held && <HeldNotice held={held} derived={derived} session={session} edition={edition} mayChange={mayChange} />}
      <ol className="govuk-list">
        {stages.map((stage) => (
          <StageSection key={stage.stage} view={stage} session={session}>
            {stage.stage === 'reviewed' && (
              <BoardReview
                session={session}
                edition={edition}
                review={boardReviewIn(state)}
                errors={errors}
                onErrors={onErrors}
                mayChange={mayChange}
              />
            )}
          </StageSection>
        ))}
      </ol>
      {before.length > 0 && mayChange && (
        <StepBack
          session={session}
          state={state}
          edition={edition}
          before={before}
          errors={errors}
          onErrors={onErrors}
        />
      )}
      {!work && !session.archived && (
        <p className="govuk-body">
          <Link className="govuk-link" to={paths.who(paths.stages(session.id))}>
            Say who is working
          </Link>{' '}
          to record the board’s review or to step back.
        </p>
      )}
    </Page>
  );
};
