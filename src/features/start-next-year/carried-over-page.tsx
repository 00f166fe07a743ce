import { useMemo, useState } from 'react';
import { Link, useParams } from 'react-router';
import { changeSession } from '../../application/sessions';
import { paths } from '../../application/paths';
import { idsBelow } from '../../domain/record/field';
import { nothing } from '../../domain/record/fold';
import { carriedIn } from '../../domain/session/carried';
import { stateByItem } from '../../domain/session/progress';
import { useWork } from '../../state/desk-context';
import { tracked } from '../../state/tracked';
import { type OpenSession, useSession } from '../../state/use-session';
import { useRecordList } from '../../state/watch-records';
import { readEvidence } from '../../domain/evidence/evidence';
import { ButtonLink } from '../../ui/button-link';
import type { FieldError } from '../../ui/error-summary';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { type CarriedItem, CarriedItemSection, headingOf } from './carried-item';
import { ConfirmEverything } from './confirm-everything';
import { problemWords } from './problem-words';
import { WhereFrom } from './where-from';

/** Everything that a session started with from an earlier one, to be confirmed or changed. */
export const CarriedOverPage = () => {
  const { session: id } = useParams();
  const view = useSession(id);
  if (view.is !== 'open') return <Loading />;
  return view.session.startedFrom === undefined ? <StartedEmpty view={view} /> : <CarriedOver view={view} />;
};

const StartedEmpty = ({ view: { session } }: { readonly view: OpenSession }) => (
  <Page title="What was carried over">
    <p className="govuk-body">This session was not started from an earlier one: nothing was carried over.</p>
    <p className="govuk-body">
      <Link className="govuk-link" to={paths.nextYear(session.id)}>
        Start the next year from it
      </Link>
    </p>
  </Page>
);

const CarriedOver = ({ view }: { readonly view: OpenSession }) => {
  const { session, state, edition } = view;
  const work = useWork();
  const earlier = useSession(session.startedFrom);
  const evidence = useRecordList('evidence');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const pieces = useMemo(
    () => new Map((evidence ?? []).map((one) => [one.record.id, readEvidence(one.record.id, one.state)])),
    [evidence],
  );
  const items = useMemo((): readonly CarriedItem[] => {
    const parts = stateByItem(state);
    return edition.items.flatMap((item) => {
      const part = parts.get(item.id) ?? nothing;
      const all = idsBelow(part, `carried/${item.id}/`).length;
      return all === 0 ? [] : [{ item, part, all, left: carriedIn(part, item.id) }];
    });
  }, [state, edition]);
  if (earlier.is === 'loading' || !evidence) return <Loading />;

  const all = items.reduce((sum, one) => sum + one.all, 0);
  const left = items.reduce((sum, one) => sum + one.left.length, 0);

  /** In one change, all or none. `focus`: where to go after that, since the button that was pressed is gone. */
  const confirm = async (chosen: readonly Pick<CarriedItem, 'item' | 'left'>[], focus: string): Promise<boolean> => {
    const [first] = chosen;
    if (!work || !first) return true;
    const command = {
      kind: 'confirmCarried',
      items: chosen.map(({ item, left: parts }) => ({ item: item.id, parts })),
    } as const;
    const outcome = await tracked(() => changeSession(work, session.id, command));
    setErrors(outcome.ok ? [] : [{ ...problemWords(outcome.problem), id: headingOf(first.item) }]);
    if (!outcome.ok) setAttempt((count) => count + 1);
    else document.getElementById(focus)?.focus();
    return outcome.ok;
  };

  const confirmEverything = async (): Promise<void> => {
    const waiting = items.filter((one) => one.left.length > 0);
    await confirm(waiting, 'left');
  };

  return (
    <Page
      title="What was carried over"
      caption={`Into ${session.period}`}
      backLink={{ to: paths.session(session.id), text: 'Back to the task list' }}
      errors={errors}
      attempt={attempt}
    >
      <p className="govuk-body-l" id="left" role="status" tabIndex={-1}>
        {left === 0
          ? `All ${all} are confirmed or changed.`
          : `${all - left} of ${all} confirmed or changed, ${left} left.`}
      </p>
      <WhereFrom view={view} earlier={earlier} />
      {left > 0 && !session.archived && <ConfirmEverything left={left} onConfirm={confirmEverything} />}
      {items.map((one) => (
        <CarriedItemSection
          key={one.item.id}
          session={session}
          carried={one}
          earlier={earlier.is === 'open' ? earlier.edition : undefined}
          pieces={pieces}
          onConfirm={(parts) => confirm([{ item: one.item, left: parts }], headingOf(one.item))}
        />
      ))}
      {left === 0 && <ButtonLink to={paths.session(session.id)}>Go on to the marks</ButtonLink>}
    </Page>
  );
};
