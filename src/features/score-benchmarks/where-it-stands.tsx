import { paths } from '../../application/paths';
import { carriedIn } from '../../domain/session/carried';
import { stageInWords } from '../../domain/session/stage-words';
import { useAttention } from '../../state/use-attention';
import { useSession } from '../../state/use-session';
import { useStages } from '../../state/use-stages';
import { SummaryList } from '../../ui/summary-list';
import { howMany } from './mark-words';

/** How far the session has come, how much of it needs attention, and what was carried over and waits: each with the way
 *  to the page that tells more. Its place is kept while it is read, so that nothing moves under a hand. */
export const WhereItStands = ({ session }: { readonly session: string }) => {
  const view = useSession(session);
  const stages = useStages(view);
  const attention = useAttention(view);
  if (view.is !== 'open') return null;
  const carried = view.edition.items.reduce((sum, { id }) => sum + carriedIn(view.state, id).length, 0);
  const count = attention?.length;
  return (
    <SummaryList
      rows={[
        {
          label: 'Stage',
          value: stages ? stageInWords(stages.current) : '…',
          actions: [{ text: 'See', hiddenText: 'what each stage needs', to: paths.stages(session) }],
        },
        {
          label: 'Needs attention',
          value: count === undefined ? '…' : count === 0 ? 'Nothing' : howMany(count, 'thing', 'things'),
          actions: [{ text: 'See', hiddenText: 'what needs attention', to: paths.attention(session) }],
        },
        ...(carried === 0
          ? []
          : [
              {
                label: 'Carried over',
                value: `${howMany(carried, 'thing', 'things')} not yet confirmed`,
                actions: [{ text: 'Confirm', hiddenText: 'what was carried over', to: paths.carriedOver(session) }],
              },
            ]),
      ]}
    />
  );
};
