import type { Proposal } from '../../domain/actions/propose-actions';
import { Checkboxes } from '../../ui/checkboxes';
import { Details } from '../../ui/details';
import { LongText } from '../../ui/long-text';
import { ProposalBoxes, type ProposalBoxesProps } from './proposal-boxes';
import { boxId, placeOf, type ProposalValues } from './proposal-choices';

type Source = Proposal['from'];

const sources: readonly Source[] = ['area', 'indicator', 'suggestion'];

type OfferedProposalsProps = Pick<ProposalBoxesProps, 'set' | 'errorFor'> & {
  /** "7 Training". */
  readonly name: string;
  /** Of one item, none of them required. */
  readonly proposals: readonly Proposal[];
  readonly valuesOf: (proposal: Proposal) => ProposalValues;
  /** Opened at once: something in it has to be put right. */
  readonly startOpen: boolean;
};

const legendOf = (source: Source, name: string, proposals: readonly Proposal[]): string => {
  switch (source) {
    case 'mark':
    case 'area':
      return `Areas for development written under ${name}`;
    case 'indicator':
      return `Answered “partly met” or “not met” under ${name}`;
    case 'suggestion':
      return proposals.some(({ wording }) => wording !== 'project')
        ? `Suggested for ${name} in this edition`
        : `Suggested for ${name}. The wording is this project’s own, and not official`;
  }
};

const count = (number: number, one: string, many: string): string[] =>
  number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];

const summaryOf = (name: string, proposals: readonly Proposal[], ticked: number): string => {
  const from = (source: Source): number => proposals.filter((proposal) => proposal.from === source).length;
  const parts = [
    ...count(from('area'), 'area for development', 'areas for development'),
    ...count(from('indicator'), 'not fully met', 'not fully met'),
    ...count(from('suggestion'), 'suggestion', 'suggestions'),
  ].join(', ');
  return `${name}: ${parts}${ticked > 0 ? ` (${ticked} ticked)` : ''}`;
};

/** What is offered for one item, folded away with its count: ticked, it opens the boxes of an action. */
export const OfferedProposals = (props: OfferedProposalsProps) => {
  const { name, proposals, valuesOf, set, errorFor, startOpen } = props;
  const isTicked = (proposal: Proposal): boolean => valuesOf(proposal).ticked === 'yes';
  return (
    <Details startOpen={startOpen} summary={summaryOf(name, proposals, proposals.filter(isTicked).length)}>
      {sources.map((source) => {
        const ours = proposals.filter(({ from }) => from === source);
        const [first] = ours;
        if (!first) return null;
        return (
          <Checkboxes
            key={source}
            id={boxId(first, 'ticked')}
            legend={legendOf(source, name, ours)}
            small
            values={ours.filter(isTicked).map(placeOf)}
            onChange={(now) => {
              for (const proposal of ours)
                if (isTicked(proposal) !== now.includes(placeOf(proposal)))
                  set(proposal, { ticked: isTicked(proposal) ? 'no' : 'yes' });
            }}
            items={ours.map((proposal) => ({
              value: placeOf(proposal),
              label: <LongText text={proposal.title} />,
              ...(source === 'indicator' ? { hint: proposal.why } : {}),
              conditional: (
                <ProposalBoxes proposal={proposal} values={valuesOf(proposal)} set={set} errorFor={errorFor} />
              ),
            }))}
          />
        );
      })}
    </Details>
  );
};
