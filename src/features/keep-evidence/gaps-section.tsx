import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../application/paths';
import type { Gap } from '../../domain/evidence/library';
import { Select } from '../../ui/select';
import { focusField } from '../../ui/focus-field';
import { count, itemName, yearName } from './item-words';

/** The items of one session that nothing supports; the latest session at first. `gaps`: newest first. */
export const GapsSection = ({ gaps }: { readonly gaps: readonly Gap[] }) => {
  const [chosen, setChosen] = useState<string>();
  const gap = gaps.find(({ year }) => year.session.id === chosen) ?? gaps[0];
  if (!gap) return null;
  const { year, items } = gap;
  const { nouns } = year.edition;
  return (
    <section aria-labelledby="without">
      <h2 className="govuk-heading-m" id="without" tabIndex={-1}>
        Items without evidence
      </h2>
      {gaps.length > 1 ? (
        <Select
          id="without-session"
          label="Session"
          value={year.session.id}
          onChange={setChosen}
          options={gaps.map((one) => ({
            value: one.year.session.id,
            label: `${yearName(one.year)} (${one.items.length})`,
          }))}
        />
      ) : (
        <p className="govuk-body">{yearName(year)}</p>
      )}
      <p className="govuk-body" role="status">
        {items.length === 0
          ? `Every ${nouns.item} that applies has evidence.`
          : `${count(items.length, nouns.item, nouns.items)} of ${year.edition.items.length} without evidence. Those that do not apply need none.`}
      </p>
      {items.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {items.map((item) => (
            <li key={item.id}>
              <Link className="govuk-link" to={paths.item(year.session.id, item.id)}>
                {itemName(item)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

/** Leads to that list, which is far down on a narrow screen. */
export const GapsLink = ({ gaps: [latest] }: { readonly gaps: readonly Gap[] }) =>
  latest && latest.items.length > 0 ? (
    <p className="govuk-body">
      <a
        className="govuk-link"
        href="#without"
        onClick={(event) => {
          if (focusField('without')) event.preventDefault();
        }}
      >
        {count(latest.items.length, latest.year.edition.nouns.item, latest.year.edition.nouns.items)} without evidence
      </a>{' '}
      in {yearName(latest.year)}.
    </p>
  ) : null;
