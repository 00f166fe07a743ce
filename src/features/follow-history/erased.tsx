import { Link } from 'react-router';
import type { Place } from '../../application/same-words';
import { Page } from '../../ui/page';
import type { Origin } from './erase-page';
import { PlaceList, placesInWords } from './other-places';

type ErasedProps = { readonly name: string; readonly places: readonly Place[]; readonly origin: Origin };

/** After erasing one place of several: the words are gone here, and the ways to the others would be gone with them. */
export const Erased = ({ name, places, origin }: ErasedProps) => (
  <Page title={`Erased ${name}`} backLink={origin}>
    <p className="govuk-body">The text was deleted from this browser for good.</p>
    <h2 className="govuk-heading-m">The same words still stand in {placesInWords(places.length)}</h2>
    <p className="govuk-body">{places.length === 1 ? 'Open it' : 'Open each'}, and erase the words there too.</p>
    <PlaceList places={places} />
    <p className="govuk-body">
      <Link className="govuk-link" to={origin.to}>
        {origin.text.replace(/^Back/, 'Go')}
      </Link>
    </p>
  </Page>
);
