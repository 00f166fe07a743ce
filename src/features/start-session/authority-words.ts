import { type AuthorityFacts, authorityProblems, authorityTypes } from '../../domain/authority/authority';
import type { AuthorityType, Nation } from '../../domain/edition/edition';

const nationWords: Readonly<Record<Nation, string>> = { england: 'England', wales: 'Wales' };

const typeWords: Readonly<Record<AuthorityType, string>> = {
  county: 'County council',
  'shire-district': 'Shire district council',
  unitary: 'Unitary council',
  'metropolitan-borough': 'Metropolitan borough council',
  'london-borough': 'London borough council',
  'city-of-london': 'City of London Corporation',
  'isles-of-scilly': 'Council of the Isles of Scilly',
  'welsh-principal': 'Welsh principal council',
};

const typeHints: Partial<Readonly<Record<AuthorityType, string>>> = {
  'shire-district': 'A district or borough council in an area that also has a county council',
  unitary: 'One council for the whole area, outside London and the metropolitan areas',
};

export const nationInWords = (nation: Nation): string => nationWords[nation];

export const typeInWords = (type: AuthorityType): string => typeWords[type];

export const typeHint = (type: AuthorityType): string | undefined => typeHints[type];

/** The types of council that there are in a nation. */
export const typesIn = (nation: Nation): readonly AuthorityType[] =>
  authorityTypes.filter(
    (type) => !authorityProblems({ name: '', nation, type }).some(({ kind }) => kind === 'typeOfOtherNation'),
  );

/** "Unitary council in England, not funded for Prevent", as far as it is known. */
export const factsInWords = ({ nation, type, funded }: Partial<AuthorityFacts>): string =>
  [
    `${type ? typeWords[type] : 'Type not given'}${nation ? ` in ${nationWords[nation]}` : ''}`,
    ...(funded === undefined ? [] : [`${funded ? '' : 'not '}funded for Prevent`]),
  ].join(', ');
