import type { Edition, Item, Scale, ScaleValue } from '../edition/edition';
import type { Path } from '../record/event';

/** Whose mark it is: the council's own, the Home Office adviser's, the one agreed in the joint session, or the one that
 *  the Home Office confirmed after benchmarking all councils for consistency. */
export const markers = ['self', 'adviser', 'agreed', 'confirmed'] as const;
export type Marker = (typeof markers)[number];

/** The id of a value of the session's scale, or `not-applicable`. Unmarked is no mark at all, never a value. */
export type Mark = string;

export const notApplicable = 'not-applicable';

export type Answer = 'met' | 'partly' | 'not-met' | 'not-applicable';
export const answers: readonly Answer[] = ['met', 'partly', 'not-met', 'not-applicable'];

export const itemTexts = ['strengths', 'areas'] as const;
/** `strengths`, and `areas` for development: one area a line. */
export type ItemText = (typeof itemTexts)[number];

export const markPath = (item: string, marker: Marker): Path => `item/${item}/${marker}Mark`;
/** Why the item does not apply, or the sentence for a mark outside the suggested band. */
export const reasonPath = (item: string, marker: Marker): Path => `item/${item}/${marker}Reason`;
export const textPath = (item: string, field: ItemText): Path => `text/${item}/${field}`;
export const answerPath = (item: string, indicator: string): Path => `indicator/${item}/${indicator}`;
export const evidencePath = (item: string, evidence: string): Path => `evidence/${item}/${evidence}`;

/** The mark to be reached, and why; always set together. */
export const targetPath = (item: string): Path => `target/${item}/mark`;
export const targetReasonPath = (item: string): Path => `target/${item}/reason`;

/** What can be carried from an earlier session into an item. */
export type CarriedPart =
  | { readonly is: 'text'; readonly field: ItemText }
  | { readonly is: 'indicator'; readonly indicator: string }
  | { readonly is: 'evidence'; readonly evidence: string };

/** Where the thing itself stands. */
export const pathOfPart = (item: string, part: CarriedPart): Path => {
  switch (part.is) {
    case 'text':
      return textPath(item, part.field);
    case 'indicator':
      return answerPath(item, part.indicator);
    case 'evidence':
      return evidencePath(item, part.evidence);
  }
};

/** Says that the thing was carried over, and from where. It is set in the same event as the thing itself, so that any later
 *  change of the thing ends it; taking it away confirms the thing as it stands. */
export const carriedPath = (item: string, part: CarriedPart): Path => {
  const id = part.is === 'text' ? part.field : part.is === 'indicator' ? part.indicator : part.evidence;
  return `carried/${item}/${part.is}-${id}`;
};

export const itemOf = (edition: Edition, id: string): Item | undefined => edition.items.find((item) => item.id === id);

export const scaleOf = (edition: Edition, id: string | undefined): Scale | undefined =>
  edition.scales.find((scale) => scale.id === id);

export const valueOf = (scale: Scale | undefined, mark: Mark | undefined): ScaleValue | undefined =>
  scale?.values.find(({ id }) => id === mark);

/** The mark as it is said: "4", "Amber", "Not applicable". */
export const markInWords = (scale: Scale | undefined, mark: Mark): string =>
  mark === notApplicable ? 'Not applicable' : (valueOf(scale, mark)?.label ?? mark);
