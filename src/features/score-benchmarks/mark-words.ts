import type { Tone } from '../../documents/report/report';
import type { Edition, Level, Scale } from '../../domain/edition/edition';
import { type Answer, type Mark, type Marker, markInWords, notApplicable, valueOf } from '../../domain/session/mark';
import type { Counts } from '../../domain/session/progress';

/** Only a rating in red, amber and green has a shape; a score has no colour of its own. */
export const toneOf = (scale: Scale, mark: Mark): Tone => {
  const value = valueOf(scale, mark);
  if (scale.kind !== 'rag' || !value) return 'neutral';
  switch (value.standing) {
    case 'below':
      return 'red';
    case 'partly':
      return 'amber';
    case 'met':
    case 'exceeded':
      return 'green';
  }
};

/** Words that stay on one line, such as those of a tag. */
export const onOneLine = (words: string): string => words.replaceAll(' ', '\u00a0');

/** The mark where it stands alone: "Marked 4", "Green", "Not applicable". */
export const markAlone = (scale: Scale, mark: Mark): string =>
  scale.kind === 'score' && mark !== notApplicable
    ? onOneLine(`Marked ${markInWords(scale, mark)}`)
    : markInWords(scale, mark);

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "1 area", "3 areas". */
export const howMany = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const possessives: Readonly<Record<Marker, string>> = {
  self: 'council’s own',
  adviser: 'adviser’s',
  agreed: 'agreed',
  confirmed: 'confirmed',
};

/** "7 of 9 marked, 1 not applicable, 2 left": what does not apply leaves the count that it is measured against.
 *  With `whose`: "7 of 9 adviser’s marks given". */
export const countsInWords = ({ items, marked, notApplicable: not, left }: Counts, whose?: Marker): string =>
  [
    whose ? `${marked} of ${items - not} ${possessives[whose]} marks given` : `${marked} of ${items - not} marked`,
    ...(not > 0 ? [`${not} not applicable`] : []),
    ...(left > 0 ? [`${left} left`] : []),
  ].join(', ');

/** The marks that counts are of, where they are not those that count towards the result and so need naming. */
export const countedApart = (marker: Marker, used: readonly Marker[]): Marker | undefined => {
  // Before the first mark, those that are about to be given will be the ones that count; an adviser's never are.
  if (used.length === 0) return marker === 'adviser' ? marker : undefined;
  const counting = (['confirmed', 'agreed'] as const).find((one) => used.includes(one)) ?? 'self';
  return marker === counting ? undefined : marker;
};

export const answerWords: Readonly<Record<Answer, string>> = {
  met: 'Met',
  partly: 'Partly met',
  'not-met': 'Not met',
  'not-applicable': 'Not applicable',
};

export const levelTitles: Readonly<Record<Level, string>> = {
  must: 'What the guidance expects',
  recommended: 'What is recommended',
  good: 'Good practice',
  best: 'Best practice',
};

/** Whose mark it is, with what that means, for a person who chooses which one to give. */
export const markerChoices: readonly { readonly value: Marker; readonly label: string; readonly hint: string }[] = [
  { value: 'self', label: 'Council’s own mark', hint: 'What the council gives itself.' },
  {
    value: 'adviser',
    label: 'Adviser’s mark',
    hint: 'The view of the Home Office adviser. By itself it does not count as the result.',
  },
  {
    value: 'agreed',
    label: 'Agreed mark',
    hint: 'What council and adviser settled on together. It counts before the council’s own.',
  },
  {
    value: 'confirmed',
    label: 'Confirmed mark',
    hint: 'What the Home Office confirmed afterwards. It counts before all others.',
  },
];

/** "1 Risk assessment", as it stands in lists and headings. */
export const itemTitle = ({ number, title }: Pick<Edition['items'][number], 'number' | 'title'>): string =>
  `${number} ${title}`;
