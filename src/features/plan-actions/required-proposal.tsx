import { Link } from 'react-router';
import { paths } from '../../application/paths';
import { Checkboxes } from '../../ui/checkboxes';
import { InsetText } from '../../ui/inset-text';
import { LongText } from '../../ui/long-text';
import { TextArea } from '../../ui/text-area';
import { ProposalBoxes, type ProposalBoxesProps } from './proposal-boxes';
import { boxId } from './proposal-choices';

type RequiredProposalProps = ProposalBoxesProps & {
  /** "L3 Partners take part". */
  readonly name: string;
  /** Open actions of the plan that serve the same item of another session. */
  readonly elsewhere: readonly { readonly id: string; readonly title: string }[];
  readonly authority: string;
};

/** One action that a mark requires: taken up, or the reason why none is needed. */
export const RequiredProposal = (props: RequiredProposalProps) => {
  const { proposal, values, set, errorFor, name, elsewhere, authority } = props;
  const ticked = boxId(proposal, 'ticked');
  const reason = boxId(proposal, 'reason');
  return (
    <li>
      <Checkboxes
        id={ticked}
        legend={<h3 className="govuk-fieldset__heading">{name}</h3>}
        legendSize="s"
        hint={<LongText text={proposal.why} />}
        values={values.ticked === 'yes' ? ['yes'] : []}
        onChange={(now) => set(proposal, { ticked: now.length > 0 ? 'yes' : 'no' })}
        items={[
          {
            value: 'yes',
            label: 'Add an action to the plan',
            conditional: <ProposalBoxes proposal={proposal} values={values} set={set} errorFor={errorFor} />,
          },
        ]}
      />
      {elsewhere.length > 0 && (
        <InsetText>
          The plan already has an open action for this from another session:{' '}
          {elsewhere.map(({ id, title }, index) => (
            <span key={id}>
              {index > 0 && '; '}
              <Link className="govuk-link" to={paths.action(authority, id)}>
                {title}
              </Link>
            </span>
          ))}
          . If it will do, link it to this session as well: nothing more is then needed here.
        </InsetText>
      )}
      {values.ticked !== 'yes' && (
        <TextArea
          id={reason}
          label="Why no action is needed"
          hint="The plan will show it as dropped, with this reason"
          rows={2}
          error={errorFor(reason)}
          value={values.reason}
          onChange={(value) => set(proposal, { reason: value })}
        />
      )}
    </li>
  );
};
