import { useEffect, useState } from 'react';
import { type Place, placesOfSameWords } from '../../application/same-words';
import type { HeldText } from '../../domain/record/history';
import { useDesk } from '../../state/desk-context';

/** `looking` until every place was searched; `failed` where the browser could not read. */
export type Places = readonly Place[] | 'looking' | 'failed';

/** Where else the words of a text stand, as it was when the page opened. */
export const usePlaces = (held: HeldText): Places => {
  const desk = useDesk();
  const [of] = useState(held);
  const [places, setPlaces] = useState<Places>('looking');
  useEffect(() => {
    let watching = true;
    placesOfSameWords(desk, of).then(
      (found) => watching && setPlaces(found),
      () => watching && setPlaces('failed'),
    );
    return () => {
      watching = false;
    };
  }, [desk, of]);
  return places;
};
