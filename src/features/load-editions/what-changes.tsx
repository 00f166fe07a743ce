import type { Edition, Item } from '../../domain/edition/edition';
import { countDiff, type ItemDiff } from '../../domain/edition/edition-diff';
import { LongText } from '../../ui/long-text';
import { Tag, type TagColour } from '../../ui/tag';
import { counted, itemName } from './edition-words';
import { MarkedWords } from './marked-words';

type WhatChangesProps = { readonly diff: readonly ItemDiff[]; readonly before: Edition; readonly after: Edition };

/** Item by item, what an edition changes of the one that it replaces: both texts, with the differing words marked. */
export const WhatChanges = ({ diff, before, after }: WhatChangesProps) => {
  const counts = countDiff(diff);
  const { item, items } = after.nouns;
  const lines = [
    [counts.same, 'the same, word for word'],
    [counts.changed, 'with changed words'],
    [counts.merged, 'from several, or from one that is shared out'],
    [counts.new, 'new'],
    [counts.moved, 'with another number or under another heading'],
  ] as const;
  return (
    <>
      <p className="govuk-body">Compared with {before.title}:</p>
      <ul className="govuk-list govuk-list--bullet">
        {lines
          .filter(([count]) => count > 0)
          .map(([count, words]) => (
            <li key={words}>
              {counted(count, item, items)} {words}
            </li>
          ))}
        {counts.gone > 0 && <li>{counted(counts.gone, before.nouns.item, before.nouns.items)} gone</li>}
      </ul>
      <p className="govuk-body">
        Words that were taken out are <del>struck through</del>. Words that were added are{' '}
        <ins className="govuk-!-font-weight-bold">underlined and bold</ins>.
      </p>
      {diff.map((one) => (
        <OneDiff key={`${one.is} ${'after' in one ? one.after.id : one.before.id}`} diff={one} />
      ))}
    </>
  );
};

const colours: Readonly<Record<ItemDiff['is'], TagColour>> = {
  same: 'grey',
  changed: 'yellow',
  merged: 'purple',
  new: 'blue',
  gone: 'orange',
};

const kindWords: Readonly<Record<ItemDiff['is'], string>> = {
  same: 'Same words',
  changed: 'Words changed',
  merged: 'From several',
  new: 'New',
  gone: 'Gone',
};

const Heading = ({ item, is, also }: { readonly item: Item; readonly is: ItemDiff['is']; readonly also?: string }) => (
  <>
    <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
      <LongText text={itemName(item)} />
    </h3>
    <p className="govuk-body govuk-!-margin-bottom-2">
      <Tag colour={colours[is]}>{kindWords[is]}</Tag>
      {also && ` ${also}`}
    </p>
  </>
);

const Words = ({ text }: { readonly text: string }) => (
  <p className="govuk-body">
    <LongText text={text} />
  </p>
);

const OneDiff = ({ diff }: { readonly diff: ItemDiff }) => {
  switch (diff.is) {
    case 'new':
      return (
        <>
          <Heading item={diff.after} is="new" />
          <Words text={diff.after.statement.text} />
        </>
      );
    case 'gone':
      return (
        <>
          <Heading item={diff.before} is="gone" />
          <p className="govuk-body">
            <del>{diff.before.statement.text}</del>
          </p>
        </>
      );
    case 'merged':
      return (
        <>
          <Heading item={diff.after} is="merged" also={`Follows ${diff.before.map(itemName).join(' and ')}.`} />
          <Words text={diff.after.statement.text} />
        </>
      );
    case 'same':
    case 'changed':
      return <Pair diff={diff} />;
  }
};

const Pair = ({ diff }: { readonly diff: Extract<ItemDiff, { readonly is: 'same' | 'changed' }> }) => {
  const { before, after, renumbered, movedGroup, title, statement, indicators } = diff;
  const also = [
    ...(renumbered ? [`It was number ${before.number}.`] : []),
    ...(movedGroup ? ['It stood under another heading.'] : []),
    ...(indicators ? [`Its expectations differ: ${indicators.before} before, ${indicators.after} now.`] : []),
  ].join(' ');
  return (
    <>
      <Heading item={after} is={diff.is} also={also} />
      {title && (
        <p className="govuk-body">
          Title before: <MarkedWords parts={title.before} as="before" />
          <br />
          Title now: <MarkedWords parts={title.after} as="after" />
        </p>
      )}
      {statement ? (
        <dl className="govuk-summary-list govuk-summary-list--no-border">
          {(['before', 'after'] as const).map((as) => (
            <div className="govuk-summary-list__row" key={as}>
              <dt className="govuk-summary-list__key">{as === 'before' ? 'Before' : 'Now'}</dt>
              <dd className="govuk-summary-list__value">
                <MarkedWords parts={statement[as]} as={as} />
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <Words text={after.statement.text} />
      )}
    </>
  );
};
