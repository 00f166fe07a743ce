import { Link } from 'react-router';
import { paths } from '../../application/paths';
import type { EvidenceUse } from '../../domain/evidence/library';
import { itemName, yearName } from './item-words';

/** The items that a piece supports, each with its year, and whether it rests on this piece alone. */
export const UseList = ({ uses }: { readonly uses: readonly EvidenceUse[] }) => (
  <ul className="govuk-list govuk-list--bullet govuk-!-margin-bottom-3">
    {uses.map(({ year, item, only }) => (
      <li key={`${year.session.id}/${item.id}`}>
        <Link className="govuk-link" to={paths.item(year.session.id, item.id)}>
          {itemName(item)}
        </Link>
        , {yearName(year)}
        {only && '. It rests on this piece alone'}
      </li>
    ))}
  </ul>
);
