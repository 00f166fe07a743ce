import type { Authority } from '../../domain/authority/authority';
import type { AuthorityType, Nation } from '../../domain/edition/edition';

const nationWords: Readonly<Record<Nation, string>> = { england: 'England', wales: 'Wales' };

const typeWords: Readonly<Record<AuthorityType, string>> = {
  county: 'county council',
  'shire-district': 'shire district council',
  unitary: 'unitary council',
  'metropolitan-borough': 'metropolitan borough council',
  'london-borough': 'London borough council',
  'city-of-london': 'City of London Corporation',
  'isles-of-scilly': 'Council of the Isles of Scilly',
  'welsh-principal': 'Welsh principal council',
};

/** "Thurrock Council (unitary council in England, not funded for Prevent)", as far as it is known. */
export const authorityInWords = ({ name, nation, type, funded }: Authority): string => {
  const facts = [
    ...(type ? [`${typeWords[type]}${nation ? ` in ${nationWords[nation]}` : ''}`] : []),
    ...(funded === undefined ? [] : [`${funded ? '' : 'not '}funded for Prevent`]),
  ].join(', ');
  return facts === '' ? name : `${name} (${facts})`;
};
