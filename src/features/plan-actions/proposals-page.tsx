import { useParams } from 'react-router';
import { useMemo } from 'react';
import { factsOf } from '../../domain/authority/authority';
import { proposeActions } from '../../domain/actions/propose-actions';
import { useSession } from '../../state/use-session';
import { useRecordList } from '../../state/watch-records';
import { Loading } from '../../ui/loading';
import { NothingProposed } from './nothing-proposed';
import { ProposalsForm } from './proposals-form';
import { actionsOf } from './use-plan';

/** What the plan could take up from a session, all settled on one page and added at once. */
export const ProposalsPage = () => {
  const { session: id } = useParams();
  const view = useSession(id);
  const list = useRecordList('action');
  const open = view.is === 'open' ? view : undefined;
  const authority = open?.authority.id;
  const existing = useMemo(() => (authority && list ? actionsOf(authority, list) : undefined), [authority, list]);
  const proposals = useMemo(
    () =>
      open && existing
        ? proposeActions(open.state, {
            edition: open.edition,
            session: open.session,
            authority: factsOf(open.authority),
            existing,
          })
        : undefined,
    [open, existing],
  );
  if (!open || !existing || !proposals) return <Loading />;
  const ours = existing.filter(({ links }) => links.some(({ session }) => session === open.session.id));
  return proposals.length === 0 ? (
    <NothingProposed open={open} planned={ours.length} />
  ) : (
    <ProposalsForm key={open.session.id} open={open} proposals={proposals} existing={existing} planned={ours.length} />
  );
};
