import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { changeAction } from '../../application/actions';
import { ref } from '../../application/desk';
import { paths } from '../../application/paths';
import { readAction } from '../../domain/actions/action';
import { useDesk } from '../../state/desk-context';
import { useRecord } from '../../state/watch-records';
import { Loading } from '../../ui/loading';
import { ActionEditor } from './action-editor';
import { ActionMissing, PlanMissing } from './plan-missing';
import type { Stored } from './use-action-form';
import { usePlan } from './use-plan';

/** One action of the plan, to be changed. */
export const ActionPage = () => {
  const { authority, action: id } = useParams();
  const desk = useDesk();
  const plan = usePlan(authority);
  const snapshot = useRecord('action', id);
  const stored = useMemo((): Stored | undefined => {
    const action = id && snapshot ? readAction(id, snapshot.state) : undefined;
    return action && snapshot ? { action, state: snapshot.state } : undefined;
  }, [id, snapshot]);

  if (plan.is === 'missing' || !id) return <PlanMissing />;
  if (plan.is === 'loading' || !snapshot) return <Loading />;
  if (stored?.action.authority !== plan.authority.id) return <ActionMissing to={paths.plan(plan.authority.id)} />;

  const readAgain = async (): Promise<Stored | undefined> => {
    const { state } = await desk.log.read(ref('action', id));
    const action = readAction(id, state);
    return action && { action, state };
  };

  return (
    <ActionEditor
      key={id}
      plan={plan}
      title="Change an action"
      record={id}
      place="draft"
      stored={stored}
      submit={(work, details, seen) => changeAction(work, id, details, seen)}
      button="Save"
      saved={(title) => `Changes to “${title}” saved`}
      readAgain={readAgain}
    >
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.actionHistory(plan.authority.id, id)}>
          History of this action
        </Link>
      </p>
    </ActionEditor>
  );
};
