import type { Source, Wordage } from '../../../domain/edition/edition';
import { Details } from '../../../ui/details';
import { sharedWording, wordingLabel } from '../wording';

type Props = {
  readonly prompts: readonly Wordage[];
  readonly sources: readonly Source[];
  readonly itemNoun: string;
};

/** Examples of what others show. Draws nothing where the edition has none. */
export const EvidencePrompts = ({ prompts, sources, itemNoun }: Props) => {
  if (prompts.length === 0) return null;
  const shared = sharedWording(prompts);
  return (
    <Details summary={`Examples of evidence for this ${itemNoun}`}>
      <ul className="govuk-list govuk-list--bullet">
        {prompts.map((prompt) => (
          <li key={prompt.text}>
            {prompt.text}
            {shared === undefined && <> ({wordingLabel(prompt, sources)})</>}
          </li>
        ))}
      </ul>
      {shared !== undefined && <p className="govuk-body-s">{shared}</p>}
    </Details>
  );
};
