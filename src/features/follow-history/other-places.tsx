import { Link } from 'react-router';
import type { Place } from '../../application/same-words';
import { localTimeInWords } from '../../documents/report/local-time';
import { short } from '../../domain/record/event-words';
import { LongText } from '../../ui/long-text';
import { eraseAddress } from './erase-address';
import { textName } from './text-name';
import type { Places } from './use-places';

const whole = (place: Place): string => {
  const { edition, period } = place;
  const name = textName(place, edition);
  const of = edition ? `, ${edition.shortTitle}, ${period ?? ''}` : '';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}${of}`;
};

const PlaceItem = ({ place }: { readonly place: Place }) => (
  <li>
    <Link className="govuk-link" to={eraseAddress(place, place)}>
      {whole(place)}
      <span className="govuk-visually-hidden">, {localTimeInWords(place.at)}</span>
    </Link>
    <br />“
    <LongText text={short(place.text)} />”
    <br />
    <span className="govuk-hint govuk-!-font-size-16">
      {place.stands ? 'Shows now' : 'An earlier version, in the history'}. Written on {localTimeInWords(place.at)}
    </span>
  </li>
);

export const PlaceList = ({ places }: { readonly places: readonly Place[] }) => (
  <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
    {places.map((place) => (
      <PlaceItem key={`${place.event}/${place.path}`} place={place} />
    ))}
  </ul>
);

/** "1 other place", "3 other places". */
export const placesInWords = (count: number): string => (count === 1 ? '1 other place' : `${count} other places`);

type OtherPlacesProps = {
  readonly places: Places;
  /** Names belong to no council: they are looked for everywhere. */
  readonly everywhere: boolean;
};

/** Where else the same words stand: erasing one place leaves the others as they are. */
export const OtherPlaces = ({ places, everywhere }: OtherPlacesProps) => (
  <>
    <h2 className="govuk-heading-m">Where else the same words stand</h2>
    {places === 'looking' ? (
      <p className="govuk-body">Looking through the other texts.</p>
    ) : places === 'failed' ? (
      <p className="govuk-body">The other texts could not be read. Load the page again to search them.</p>
    ) : places.length === 0 ? (
      <p className="govuk-body">
        In no other text {everywhere ? 'in this browser' : 'of this council'}, word for word. Other wordings are not
        found.
      </p>
    ) : (
      <>
        <p className="govuk-body">
          This text, or a line of it, stands in {placesInWords(places.length)}.{' '}
          {places.length === 1
            ? 'It stays there as it is: erase it there too. The place is shown again after this text is erased.'
            : 'It stays there as it is: erase it in each. The places are shown again after this text is erased.'}
        </p>
        <PlaceList places={places} />
      </>
    )}
  </>
);
