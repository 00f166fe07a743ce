import type { Edition, OutcomeRule, Scale, Wordage } from '../edition';

export type ScaleRules = { readonly scales: readonly Scale[]; readonly outcomeRules: readonly OutcomeRule[] };

/**
 * The scales of some kinds, with their outcomes in words, from the edition that is replaced, else from another of its
 * instrument, else from any edition here. What was published of one instrument (bands, and the sentence that names its
 * duty) is not said of another. Throws where no edition here has such a scale.
 */
export const scalesFor = (
  kinds: readonly Scale['kind'][],
  nouns: Edition['nouns'],
  replaces: Edition | undefined,
  known: readonly Edition[],
): ScaleRules => {
  const from = kinds.map((kind) => {
    const near = replaces ? known.filter(({ instrument }) => instrument === replaces.instrument) : [];
    const basis = [...(replaces ? [replaces] : []), ...near, ...known].find((one) => scaleIn(one, kind));
    const scale = basis && scaleIn(basis, kind);
    if (!scale) throw new Error(`No edition here has a scale of the kind ${kind}`);
    return { kind, basis, scale, own: basis.instrument === replaces?.instrument };
  });
  return {
    scales: from.map(({ scale, basis, own }) => withNouns(own ? scale : withoutBands(scale), basis.nouns, nouns)),
    outcomeRules: from.flatMap(({ kind, basis, own }) =>
      basis.outcomeRules
        .filter(({ scales }) => scales.includes(kind))
        .map(({ when, words }) => ({
          scales: [kind],
          when,
          words: own ? inNouns(words, basis.nouns, nouns) : (plainOutcome(when, kind, nouns) ?? words),
        })),
    ),
  };
};

const scaleIn = ({ scales }: Edition, kind: Scale['kind']): Scale | undefined =>
  scales.find((scale) => scale.kind === kind);

const withoutBands = (scale: Scale): Scale => ({
  ...scale,
  bands: scale.bands.filter(({ meaning }) => meaning.wording === 'project'),
});

// Only the words in which a bundled rule names the Prevent duty; counts alone are said alike of anything.
const plainOutcome = (
  when: OutcomeRule['when'],
  kind: Scale['kind'],
  { items }: Edition['nouns'],
): string | undefined => {
  if (kind !== 'score' && kind !== 'met') return undefined;
  if (when === 'noneBelow')
    return `Met in all {marked} ${items} marked; exceeded in {exceeded}; {notApplicable} not applicable: {notApplicableNames}.`;
  return when === 'someBelow' ? 'Not met in {below} of {marked}: {belowNames}.' : undefined;
};

const withNouns = (scale: Scale, before: Edition['nouns'], after: Edition['nouns']): Scale => {
  const said = (wordage: Wordage): Wordage =>
    wordage.wording === 'project' ? { ...wordage, text: inNouns(wordage.text, before, after) } : wordage;
  return {
    ...scale,
    values: scale.values.map((value) => ({ ...value, descriptor: said(value.descriptor) })),
    bands: scale.bands.map((band) => ({ ...band, meaning: said(band.meaning) })),
  };
};

const inNouns = (words: string, before: Edition['nouns'], after: Edition['nouns']): string =>
  words.replaceAll(before.items, after.items).replaceAll(before.item, after.item);
