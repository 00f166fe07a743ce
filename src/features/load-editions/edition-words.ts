import type { Edition, Level, Scale, Wording } from '../../domain/edition/edition';
import { dateInWords } from '../../domain/shared/calendar-date';

/** "From 12 February 2024", or "5 September 2018 to 6 September 2023". */
export const inForceWords = ({ inForce: { from, to } }: Pick<Edition, 'inForce'>): string =>
  to === undefined ? `From ${dateInWords(from)}` : `${dateInWords(from)} to ${dateInWords(to)}`;

/** Whose words a text is. `loaded`: what is not official in it are the words of whoever loaded it. */
export const wordingName = (wording: Wording, loaded: boolean): string => {
  switch (wording) {
    case 'official':
      return 'Official';
    case 'restated':
      return 'Restated';
    case 'authority':
      return 'Own words';
    case 'project':
      return loaded ? 'Own words' : 'This tool’s words';
  }
};

const order: readonly Wording[] = ['official', 'restated', 'authority', 'project'];

/** "Official", or "Official (7), Restated (1)": of the statements of an edition. */
export const wordingsOf = ({ items }: Edition, loaded: boolean): string => {
  const counts = order.flatMap((wording) => {
    const count = items.filter(({ statement }) => statement.wording === wording).length;
    return count > 0 ? [{ name: wordingName(wording, loaded), count }] : [];
  });
  return counts.map(({ name, count }) => (counts.length === 1 ? name : `${name} (${count})`)).join(', ');
};

export const scaleName = (kind: Scale['kind']): string => {
  switch (kind) {
    case 'score':
      return 'Score, 1 to 5';
    case 'rag':
      return 'Red, amber, green';
    case 'met':
      return 'Not met, met, exceeding';
    case 'yes-no':
      return 'Yes or no';
  }
};

const levelNames: Readonly<Record<Level, string>> = {
  must: 'Must',
  recommended: 'Recommended',
  good: 'Good practice',
  best: 'Best practice',
};

export const levelName = (level: Level): string => levelNames[level];

export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** "4 Referral pathway". */
export const itemName = ({ number, title }: Edition['items'][number]): string => `${number} ${title}`;
