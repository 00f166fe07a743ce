import type { Edition } from '../../src/domain/edition/edition';
import frozenEdition from '../stored-data/format-0-edition.json';

/** A small edition of our own, sound by its reader: four items on a scale of five. */
export const smallEdition = frozenEdition as unknown as Edition;
