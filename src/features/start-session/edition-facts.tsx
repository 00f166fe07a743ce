import { paths } from '../../application/paths';
import type { Edition, Source } from '../../domain/edition/edition';
import type { OpenSession } from '../../state/use-session';
import { Details } from '../../ui/details';
import { SummaryList } from '../../ui/summary-list';
import { Tag } from '../../ui/tag';
import { factsInWords } from './authority-words';
import { inForceInWords, wordingInWords, wordingsUsed } from './edition-words';
import { useLoadedIds } from './use-editions';

/** What a session was started with and keeps, and whose words those are. */
export const EditionFacts = ({ open }: { readonly open: OpenSession }) => {
  const { edition, scale, authority } = open;
  return (
    <>
      <SummaryList
        rows={[
          {
            label: 'Council',
            value: (
              <>
                {authority.name}
                <br />
                {factsInWords(authority)}
              </>
            ),
            actions: [{ text: 'Change', hiddenText: 'the council’s details', to: paths.authority(authority.id) }],
          },
          { label: 'Marked against', value: edition.title },
          { label: 'In force', value: inForceInWords(edition) },
          { label: 'Scale', value: scale.title },
          { label: 'Whose words', value: <Wordings edition={edition} /> },
        ]}
      />
      <Details summary="About it, and its sources">
        <p className="govuk-body">{edition.about.text}</p>
        <ul className="govuk-list govuk-list--bullet">
          {edition.sources.map((source) => (
            <li key={source.id}>
              <SourceTitle source={source} />
            </li>
          ))}
        </ul>
      </Details>
    </>
  );
};

const Wordings = ({ edition }: { readonly edition: Edition }) => {
  const loaded = useLoadedIds().has(edition.id);
  return (
    <ul className="govuk-list">
      {wordingsUsed(edition).map(({ wording, count }) => {
        const { tag, meaning } = wordingInWords(wording, loaded);
        return (
          <li key={wording}>
            <Tag colour="grey">{tag}</Tag> {meaning} ({count} {count === 1 ? edition.nouns.item : edition.nouns.items})
          </li>
        );
      })}
    </ul>
  );
};

const SourceTitle = ({ source: { title, address, note } }: { readonly source: Source }) => (
  <>
    {address ? (
      <a className="govuk-link" href={`https://${address}`} rel="noreferrer">
        {title}
      </a>
    ) : (
      title
    )}
    {note && `. ${note}`}
  </>
);
