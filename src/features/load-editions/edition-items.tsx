import type { Edition, Item, Wordage } from '../../domain/edition/edition';
import { Details } from '../../ui/details';
import { LongText } from '../../ui/long-text';
import { counted, itemName, levelName, wordingName } from './edition-words';

type EditionItemsProps = { readonly edition: Edition; readonly loaded: boolean };

/** All items of an edition with their words, under its headings where it has any. */
export const EditionItems = ({ edition, loaded }: EditionItemsProps) =>
  edition.groups.length === 0
    ? edition.items.map((item) => <OneItem key={item.id} item={item} edition={edition} loaded={loaded} />)
    : edition.groups.map((group) => (
        <section key={group.id} aria-labelledby={`group-${group.id}`}>
          <h3 className="govuk-heading-m" id={`group-${group.id}`}>
            {group.title}
          </h3>
          {edition.items
            .filter((item) => item.group === group.id)
            .map((item) => (
              <OneItem key={item.id} item={item} edition={edition} loaded={loaded} />
            ))}
        </section>
      ));

type OneItemProps = EditionItemsProps & { readonly item: Item };

const OneItem = ({ item, edition, loaded }: OneItemProps) => {
  const Heading = edition.groups.length === 0 ? 'h3' : 'h4';
  const { statement, indicators, evidencePrompts, subChecks = [] } = item;
  return (
    <>
      <Heading className="govuk-heading-s govuk-!-margin-bottom-1">
        <LongText text={itemName(item)} />
      </Heading>
      <p className="govuk-body govuk-!-margin-bottom-1">
        <LongText text={statement.text} />
      </p>
      {subChecks.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {subChecks.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <p className="govuk-body-s">{whose(statement, edition, loaded)}</p>
      {indicators.length > 0 && (
        <Details summary={`${counted(indicators.length, 'expectation', 'expectations')} of ${itemName(item)}`}>
          <ul className="govuk-list govuk-list--bullet">
            {indicators.map((indicator) => (
              <li key={indicator.id}>
                {levelName(indicator.level)}: {indicator.statement.text} ({whose(indicator.statement, edition, loaded)})
              </li>
            ))}
          </ul>
        </Details>
      )}
      {evidencePrompts.length > 0 && (
        <Details summary={`Evidence that may show ${itemName(item)}`}>
          <ul className="govuk-list govuk-list--bullet">
            {evidencePrompts.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
};

/** "Official. Letter of 1 April", "Restated. Home Office, …". */
const whose = ({ wording, sources, basis }: Wordage, { sources: all }: Edition, loaded: boolean): string =>
  [
    wordingName(wording, loaded),
    ...sources.flatMap((id) => all.find((source) => source.id === id)?.title ?? []),
    ...(basis ? ['public practice'] : []),
  ].join('. ');
