import type { Item, Scale, ScaleValue } from '../edition/edition';
import type { Folded } from '../record/fold';
import { type Mark, type Marker, markInWords, notApplicable, valueOf } from '../session/mark';
import type { ItemState } from '../session/session';
import { sideBySide } from '../shared/side-by-side';

/** How an item stood in one session. Unmarked is nothing: never a value, never N/A. */
export type ItemStanding =
  | {
      readonly is: 'marked';
      readonly marker: Marker;
      readonly value: ScaleValue;
      readonly reason: string | undefined;
    }
  | { readonly is: 'notApplicable'; readonly marker: Marker; readonly reason: string | undefined }
  | { readonly is: 'unmarked' }
  /** Two people's marks stand side by side, and neither counts; undefined for a side that took it away. */
  | { readonly is: 'disputed'; readonly sides: readonly (Mark | undefined)[] };

/** An item of one year, with its own part of that year's state. */
export type ItemInYear = {
  readonly item: Item;
  readonly scale: Scale;
  readonly part: Folded;
  readonly state: ItemState;
  readonly standing: ItemStanding;
};

export const standingOf = ({ result, marks, disputed }: ItemState, scale: Scale): ItemStanding => {
  const conflict = (['confirmed', 'agreed', 'self'] as const).find((marker) => marks[marker].mark.is === 'conflict');
  if (disputed && conflict) return { is: 'disputed', sides: marks[conflict].mark.sides.map(({ value }) => value) };
  if (result?.mark === notApplicable) return { is: 'notApplicable', marker: result.marker, reason: result.reason };
  const value = valueOf(scale, result?.mark);
  return result && value ? { is: 'marked', marker: result.marker, value, reason: result.reason } : { is: 'unmarked' };
};

/** "4", "Amber", "Not applicable", "Not marked", "3 or 4: two values stand side by side". */
export const standingInWords = (standing: ItemStanding, scale: Scale): string => {
  switch (standing.is) {
    case 'marked':
      return standing.value.label;
    case 'notApplicable':
      return markInWords(scale, notApplicable);
    case 'unmarked':
      return 'Not marked';
    case 'disputed':
      return (
        sideBySide(standing.sides.map((mark) => (mark === undefined ? 'no mark' : markInWords(scale, mark)))) ||
        'Not marked'
      );
  }
};

/** Whether marks on the two are the same kind of thing: the same values in the same order. A number alone never is. */
export const isSameScale = (one: Scale, other: Scale): boolean =>
  one.kind === other.kind &&
  one.values.length === other.values.length &&
  one.values.every((value, n) => {
    const like = other.values[n];
    return like !== undefined && value.id === like.id && value.standing === like.standing;
  });
