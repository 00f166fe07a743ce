import type { Edition, Item } from '../../../domain/edition/edition';
import { Details } from '../../../ui/details';
import { InsetText } from '../../../ui/inset-text';
import { SourceList } from '../source-list';
import { sourcesOf, wordingLabel } from '../wording';

type Props = { readonly item: Item; readonly edition: Edition };

/** What an item says, in whose words, where that can be checked, and what belongs to it. */
export const Statement = ({ item, edition }: Props) => {
  const { statement, subChecks = [], thresholds = [], assuredBy } = item;
  const sources = sourcesOf(statement, edition.sources);
  const label = wordingLabel(statement, edition.sources);
  return (
    <>
      <p className="govuk-body-l govuk-!-margin-bottom-4">{statement.text}</p>
      {sources.length > 0 ? (
        <Details summary={label}>
          {statement.wording !== 'restated' && <p className="govuk-body">It draws on:</p>}
          <SourceList sources={sources} />
        </Details>
      ) : (
        <p className="govuk-body-s">{label}.</p>
      )}
      {subChecks.length > 0 && (
        <>
          <p className="govuk-body">Look at each part before you mark it:</p>
          <ul className="govuk-list govuk-list--bullet">
            {subChecks.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {thresholds.length > 0 && (
        <p className="govuk-body">
          Words in square brackets are local thresholds: [{thresholds.join('], [')}]. Read in their place what your
          authority has set.
        </p>
      )}
      {assuredBy !== undefined && (
        <InsetText>
          This {edition.nouns.item} is also assured by an annual statement of its own. Where you report it there, mark
          it as not applicable here and say so.
        </InsetText>
      )}
    </>
  );
};
