import { useParams, useSearchParams } from 'react-router';
import { addActions } from '../../application/actions';
import { Loading } from '../../ui/loading';
import { ActionEditor } from './action-editor';
import { linksTyped } from './action-values';
import { PlanMissing } from './plan-missing';
import { usePlan } from './use-plan';

/** A person adds an action of their own: from the adviser's letter, an audit, scrutiny, the board, or their own idea. */
export const NewActionPage = () => {
  const { authority } = useParams();
  const [query] = useSearchParams();
  const plan = usePlan(authority);
  if (plan.is === 'loading') return <Loading />;
  if (plan.is === 'missing') return <PlanMissing />;
  const link = { session: query.get('session') ?? '', item: query.get('item') ?? '' };
  const known = plan.itemAt(link);
  return (
    <ActionEditor
      plan={plan}
      title="Add an action"
      record={plan.authority.id}
      place="draft/newAction"
      start={known ? { links: linksTyped([link]) } : {}}
      submit={(work, details) => addActions(work, [{ authority: plan.authority.id, details }])}
      button="Add to the plan"
      saved={(title) => `“${title}” is in the plan`}
    />
  );
};
