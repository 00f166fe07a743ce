import type { Source, Wordage } from '../../domain/edition/edition';

/** The published sources of a text, in the order in which it names them. */
export const sourcesOf = ({ sources }: Wordage, all: readonly Source[]): readonly Source[] =>
  sources.flatMap((id) => all.find((source) => source.id === id) ?? []);

/** Whose words a text is: "Restated from Home Office, Prevent: handbook for elected members". */
export const wordingLabel = (wordage: Wordage, all: readonly Source[]): string => {
  const [first, ...others] = sourcesOf(wordage, all);
  const more = others.length > 0 ? ` and ${others.length} other ${others.length === 1 ? 'source' : 'sources'}` : '';
  switch (wordage.wording) {
    case 'official':
      return 'The words of the form that the authority was sent';
    case 'project':
      return 'Wording of this project, not official';
    case 'authority':
      return 'The authority’s own words, not official';
    case 'restated':
      return first ? `Restated from ${first.title}${more}` : 'Restated from public practice';
  }
};

/** The same for several texts at once, where all of them are alike; undefined where they are not. */
export const sharedWording = (wordages: readonly Wordage[]): string | undefined => {
  const [first] = wordages;
  if (!first || wordages.some(({ wording }) => wording !== first.wording)) return undefined;
  switch (first.wording) {
    case 'official':
      return 'In the words of the form that the authority was sent.';
    case 'project':
      return 'Wording of this project, not official.';
    case 'authority':
      return 'The authority’s own words, not official.';
    case 'restated':
      return 'Restated from published sources.';
  }
};
