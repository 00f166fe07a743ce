/**
 * An edition is one version of a framework, as data: its items, its scales, its rules and its words.
 * Nothing outside `benchmarks/` knows an edition, an item or an indicator by name.
 */

/** Whose words a text is. `restated`: what a published source says, in our words. `project`: our own working text.
 *  `official`: loaded by an authority from the form it was sent. `authority`: loaded by an authority that did not say so. */
export type Wording = 'restated' | 'project' | 'official' | 'authority';

/** A text with whose words it is and where they come from: ids of the edition's `sources`.
 *  `restated` names at least one source, or says `basis: 'public practice'` where no document can be named. */
export type Wordage = {
  readonly text: string;
  readonly wording: Wording;
  readonly sources: readonly string[];
  readonly basis?: 'public practice';
};

export type Source = {
  readonly id: string;
  readonly title: string;
  /** Where it can be read: an address without its scheme, as published; left out where none is known. */
  readonly address?: string;
  readonly note?: string;
};

export type Nation = 'england' | 'wales';
export type AuthorityType =
  | 'county'
  | 'shire-district'
  | 'unitary'
  | 'metropolitan-borough'
  | 'london-borough'
  | 'city-of-london'
  | 'isles-of-scilly'
  | 'welsh-principal';

/** To whom something applies. A part left out means "any". */
export type AppliesTo = {
  readonly nations?: readonly Nation[];
  readonly types?: readonly AuthorityType[];
  readonly funded?: boolean;
};

/** Where a value stands against the Duty. Scales are only ever compared by these words, never by number. */
export type Standing = 'below' | 'partly' | 'met' | 'exceeded';

export type ScaleValue = {
  /** What is stored as the mark, such as `4`, `amber` or `exceeding`. Never `not-applicable`. */
  readonly id: string;
  readonly label: string;
  /** The key that gives this mark in the quick view: one character. */
  readonly key: string;
  readonly standing: Standing;
  readonly descriptor: Wordage;
};

export type Band = { readonly label: string; readonly values: readonly string[]; readonly meaning: Wordage };

export type Scale = {
  readonly id: string;
  readonly kind: 'score' | 'rag' | 'met' | 'yes-no';
  readonly title: string;
  /** Lowest first. */
  readonly values: readonly ScaleValue[];
  /** What the values mean in print, lowest first. */
  readonly bands: readonly Band[];
  /** The values for which the action plan requires an action. */
  readonly actionRequired: readonly string[];
};

/** The rule of the outcome in words. Rows are tried in order; the first whose `when` holds gives the words.
 *  Placeholders: {marked} {items} {exceeded} {below} {belowNames} {notApplicable} {notApplicableNames} {unmarkedNames},
 *  {count:VALUE} for the number of items with that mark. Not applicable leaves the denominator, so {marked} counts the
 *  items with a value of the scale, and {items} all items but those not applicable. A clause (set off by "; ") with an
 *  empty list of names in it is left out: see `fillWords`. */
export type OutcomeRule = {
  readonly scales: readonly Scale['kind'][];
  readonly when: 'anyUnmarked' | 'noneBelow' | 'someBelow' | 'allMarked';
  readonly words: string;
};

export type Level = 'must' | 'recommended' | 'good' | 'best';

export type Indicator = {
  readonly id: string;
  readonly level: Level;
  readonly statement: Wordage;
  /** First day on which it is an expectation (YYYY-MM-DD). Never held against an earlier `assessedOn`. */
  readonly appliesFrom?: string;
  /** Named among what needs attention while it applies and nobody has answered it: new, and easily overlooked. */
  readonly raisedWhenUnanswered?: true;
  readonly appliesTo?: AppliesTo;
  /** Every edition that this indicator serves, and the item of it that it belongs to. */
  readonly serves: readonly { readonly edition: string; readonly item: string }[];
};

/** Of an item's presets, the first that applies to the authority is the one that is given. */
export type Preset = {
  readonly mark: 'not-applicable';
  readonly reason: Wordage;
  readonly appliesTo?: AppliesTo;
};

export type Item = {
  readonly id: string;
  /** As printed: `1`, `L3`. */
  readonly number: string;
  readonly group?: string;
  readonly title: string;
  readonly statement: Wordage;
  readonly indicators: readonly Indicator[];
  readonly evidencePrompts: readonly Wordage[];
  readonly suggestedActions: readonly Wordage[];
  /** Marks given when a session is started, each with its reason; a person may change them. */
  readonly presets: readonly Preset[];
  /** The instrument whose own statement assures this item, where one does. Its counts stand beside the outcome. */
  readonly assuredBy?: string;
  /** Local thresholds in the statement's brackets, editable by an authority. */
  readonly thresholds?: readonly string[];
  /** Parts that are looked at one by one before the item is marked. */
  readonly subChecks?: readonly Wordage[];
};

export type SuggestionState =
  | 'noneApplies'
  | 'anyUnanswered'
  | 'anyNotMet'
  | 'anyPartly'
  | 'someWithoutDatedEvidence'
  | 'goodAndBestPractice'
  | 'allMetAndEvidenced';

/** From indicators to a suggested band. Rows are tried in order. Placeholder in `reason`: {names}. */
export type SuggestionRule = {
  readonly when: SuggestionState;
  /** The band in words, or nothing where none can be suggested. */
  readonly suggests?: string;
  readonly reason: string;
  /** A mark of one of these standings needs no sentence. Left out: every mark does without one. */
  readonly within?: readonly Standing[];
};

export type Edition = {
  readonly kind: 'edition';
  readonly schema: 1;
  readonly id: string;
  /** The framework of which this is an edition: the same word in each of its editions. */
  readonly instrument: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly aliases: readonly string[];
  readonly about: Wordage;
  readonly inForce: { readonly from: string; readonly to?: string };
  /** The words that its users say for its parts. */
  readonly nouns: { readonly item: string; readonly items: string; readonly group?: string; readonly groups?: string };
  /** `annual`: a session marks it once a year. `decision`: it is asked of a plan or a major decision. */
  readonly use: 'annual' | 'decision';
  readonly scales: readonly Scale[];
  readonly groups: readonly { readonly id: string; readonly title: string }[];
  readonly items: readonly Item[];
  /** Who does not complete it, and why in words. */
  readonly notFor: readonly { readonly appliesTo: AppliesTo; readonly reason: Wordage }[];
  readonly suggestionRules: readonly SuggestionRule[];
  readonly outcomeRules: readonly OutcomeRule[];
  /** Words that stand in every report made with this edition. */
  readonly caveats: readonly Wordage[];
  readonly sources: readonly Source[];
};

/** From the items of one edition to those of a later one. An item with an empty `to` is gone; `newItems` have no predecessor. */
export type Crosswalk = {
  readonly kind: 'crosswalk';
  readonly schema: 1;
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly wording: Wording;
  readonly note: string;
  readonly mappings: readonly { readonly from: string; readonly to: readonly string[] }[];
  readonly newItems: readonly string[];
};

/** Items of different instruments that speak of the same thing, for the check that they do not contradict. */
export type Links = {
  readonly kind: 'links';
  readonly schema: 1;
  readonly wording: Wording;
  readonly note: string;
  readonly links: readonly {
    readonly instrument: string;
    readonly items: readonly string[];
    readonly linkedInstrument: string;
    readonly linkedItems: readonly string[];
  }[];
};
