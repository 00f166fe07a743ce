import type { Scale, Source } from '../../../domain/edition/edition';
import { Details } from '../../../ui/details';
import { wordingLabel } from '../wording';

type Props = { readonly scale: Scale; readonly sources: readonly Source[] };

/** What the marks and their bands mean, and whose words say so. */
export const MeaningOfMarks = ({ scale, sources }: Props) => {
  const labels = [...new Set(scale.values.map(({ descriptor }) => wordingLabel(descriptor, sources)))];
  return (
    <Details summary="What the marks mean, and whose words these are">
      <p className="govuk-body">The words beside the marks: {labels.join('. ')}.</p>
      {scale.bands.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {scale.bands.map(({ label, meaning }) => (
            <li key={label}>
              {label}: {meaning.text} {wordingLabel(meaning, sources)}.
            </li>
          ))}
        </ul>
      )}
    </Details>
  );
};
