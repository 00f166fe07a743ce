import type { Edition, Wording } from '../../domain/edition/edition';
import { type CalendarDate, dateInWords } from '../../domain/shared/calendar-date';

export const isInForce = ({ inForce }: Edition, on: CalendarDate): boolean =>
  inForce.from <= on && (inForce.to === undefined || inForce.to >= on);

/** "from 12 February 2024", or "from 5 September 2018 to 6 September 2023". */
export const inForceInWords = ({ inForce }: Edition): string =>
  inForce.to === undefined
    ? `from ${dateInWords(inForce.from)}`
    : `from ${dateInWords(inForce.from)} to ${dateInWords(inForce.to)}`;

const alsoCalled = ({ aliases }: Edition): string =>
  aliases.length === 0 ? '' : ` Also called: ${aliases.join('; ')}.`;

/** What helps to know an edition by: how long it is, when it was in force, and its other names. */
export const editionHint = (edition: Edition, today: CalendarDate, loaded: boolean): string => {
  const size = `${edition.items.length} ${edition.nouns.items}.`;
  const force = isInForce(edition, today)
    ? `In force ${inForceInWords(edition)}.`
    : `For past years: in force ${inForceInWords(edition)}.`;
  return `${size} ${force}${alsoCalled(edition)}${loaded ? ` ${whoseWords(edition)}` : ''}`;
};

/** Whose words the statements of a loaded edition are, in a sentence. */
const whoseWords = (edition: Edition): string => {
  const [only, ...others] = wordingsUsed(edition).map(({ wording }) => wording);
  if (others.length > 0) return 'Loaded here, in words of more than one origin, each marked.';
  switch (only) {
    case 'official':
      return 'Loaded here, in the words of the form that the authority was sent.';
    case 'restated':
      return 'Loaded here, in words restated from published sources, not official.';
    default:
      return 'Loaded here, in the authority’s own words, not official.';
  }
};

/** In force first, for those are what most people are here to mark. */
export const inForceFirst = (editions: readonly Edition[], today: CalendarDate): readonly Edition[] => [
  ...editions.filter((edition) => isInForce(edition, today)),
  ...editions.filter((edition) => !isInForce(edition, today)),
];

const ownWords = { tag: 'Own words', meaning: 'words of the authority that loaded it, not official' };

const wordings: Readonly<Record<Wording, { readonly tag: string; readonly meaning: string }>> = {
  restated: { tag: 'Restated', meaning: 'what a published source says, in the words of this tool' },
  project: { tag: 'Our wording', meaning: 'working text of this tool, where no published wording was available' },
  authority: ownWords,
  official: { tag: 'Official', meaning: 'the words of the form that the authority was sent' },
};

/** `loaded`: what is not official in it are the words of whoever loaded it, not this tool's. */
export const wordingInWords = (
  wording: Wording,
  loaded: boolean,
): { readonly tag: string; readonly meaning: string } =>
  loaded && wording === 'project' ? ownWords : wordings[wording];

/** Whose words the statements of an edition are: each kind that is used, with how many items it has. */
export const wordingsUsed = ({ items }: Edition): readonly { readonly wording: Wording; readonly count: number }[] =>
  (['official', 'restated', 'authority', 'project'] as const)
    .map((wording) => ({ wording, count: items.filter(({ statement }) => statement.wording === wording).length }))
    .filter(({ count }) => count > 0);
