import type { AuthorityFacts } from '../authority/authority';
import type { Edition, Indicator, Item, Scale } from '../edition/edition';
import { type IndicatorsFor, indicatorsFor } from '../edition/indicators-for';
import { type Folded, nothing, type Standing } from '../record/fold';
import type { CalendarDate } from '../shared/calendar-date';
import { type Mark, type Marker, notApplicable } from './mark';
import { answersThatCount, areasIn, type GivenMark, type ItemState, readItem } from './session';
import { jointStanding } from './joint-standing';
import { isOutside, suggestionFor } from './suggestion';
import { targetStanding, type TargetStanding } from './target';

/** What stands for one item. `conflict`: two people's marks stand side by side. `needsSentence`: marked, but the answers
 *  changed since, so that the mark is now outside the suggested band and nobody has said why. */
export type ItemStatus = 'unmarked' | 'marked' | 'notApplicable' | 'conflict' | 'needsSentence';

export type ItemProgress = {
  readonly item: Item;
  readonly status: ItemStatus;
  /** The mark that stands; nothing where none does, or two. */
  readonly mark: Mark | undefined;
  /** Of the indicators that are asked of this authority on this day. */
  readonly answered: number;
  readonly asked: number;
  readonly evidence: number;
  readonly areas: number;
  /** Where the mark that counts stands against the item's target. */
  readonly target: TargetStanding;
  /** True where council and adviser differ and nothing is agreed, or two marks stand side by side. */
  readonly disputed: boolean;
};

export type ProgressSetting = {
  readonly edition: Edition;
  readonly scale: Scale;
  readonly authority: AuthorityFacts | undefined;
  readonly assessedOn: CalendarDate;
  /** True of a piece of evidence, by its id, that carries a date. */
  readonly isDated: (evidence: string) => boolean;
};

export type Counts = {
  readonly items: number;
  /** Those with a value of the scale, whether or not a sentence is still asked for. */
  readonly marked: number;
  readonly notApplicable: number;
  /** Nothing chosen yet, or two marks to choose between. */
  readonly left: number;
  readonly conflicts: number;
  readonly needSentence: number;
};

const itemFields = new Set(['item', 'text', 'indicator', 'evidence', 'target', 'carried']);

/** The part of a session's state that is about each item, in one pass over its fields. */
export const stateByItem = (state: Folded): ReadonlyMap<string, Folded> => {
  const parts = new Map<string, Record<string, readonly Standing[]>>();
  for (const [path, standing] of Object.entries(state.fields)) {
    const [kind = '', item] = path.split('/', 2);
    if (item === undefined || !itemFields.has(kind)) continue;
    const fields = parts.get(item);
    if (fields) fields[path] = standing;
    else parts.set(item, { [path]: standing });
  }
  return new Map(Array.from(parts, ([item, fields]) => [item, { heads: [], fields }]));
};

/** The indicators that are asked. While an authority's facts are not known, those that apply to everybody are. */
export const askedOf = (item: Item, authority: AuthorityFacts | undefined, assessedOn: CalendarDate): IndicatorsFor => {
  const open = { ...item, indicators: item.indicators.filter(({ appliesTo }) => !appliesTo) };
  // Whatever the facts, an indicator without `appliesTo` applies.
  return authority
    ? indicatorsFor(item, authority, assessedOn)
    : indicatorsFor(open, { nation: 'england', type: 'unitary', funded: false }, assessedOn);
};

/** Whether a mark is outside the band that the answers suggest, and nobody has said why. */
export const lacksSentence = (
  part: Folded,
  item: Item,
  { mark, reason }: GivenMark,
  setting: ProgressSetting,
): boolean => {
  // A sentence that was erased was given; asking for it again would undo the erasure.
  if (mark.value === undefined || reason.is !== 'empty') return false;
  const hasDatedEvidence = readItem(part, item.id).evidenceThatCounts.some(setting.isDated);
  return isOutside(suggestionFor(part, item, { ...setting, hasDatedEvidence }), setting.scale, mark.value);
};

const given = ({ marks, result }: ItemState, marker: Marker | undefined): GivenMark | undefined => {
  if (marker) return marks[marker];
  if (result) return marks[result.marker];
  return Object.values(marks).find(({ marker: whose, mark }) => whose !== 'adviser' && mark.is === 'conflict');
};

/**
 * How far one item has come.
 * @param part the item's part of the session's state, or all of it
 * @param marker whose mark is looked at; the mark that counts where left out
 */
export const itemProgress = (
  part: Folded,
  item: Item,
  marker: Marker | undefined,
  setting: ProgressSetting,
): ItemProgress => {
  const state = readItem(part, item.id);
  const stands = given(state, marker);
  const answers = answersThatCount(part, item.id);
  const asked = askedOf(item, setting.authority, setting.assessedOn).current;
  const isAnswered = ({ id }: Indicator): boolean => Object.hasOwn(answers, id);
  return {
    item,
    status: stands ? statusOf(part, item, stands, setting) : 'unmarked',
    mark: stands?.mark.value,
    answered: asked.filter(isAnswered).length,
    asked: asked.length,
    evidence: state.evidence.length,
    areas: areasIn(state.areas.value).length,
    target: targetStanding(state, setting.scale),
    disputed: jointStanding(state) === 'disputed',
  };
};

const statusOf = (part: Folded, item: Item, stands: GivenMark, setting: ProgressSetting): ItemStatus => {
  if (stands.mark.is === 'conflict') return 'conflict';
  if (stands.mark.value === undefined) return 'unmarked';
  if (stands.mark.value === notApplicable) return 'notApplicable';
  return lacksSentence(part, item, stands, setting) ? 'needsSentence' : 'marked';
};

/** How far each item has come, in the order of the edition. */
export const sessionProgress = (
  state: Folded,
  marker: Marker | undefined,
  setting: ProgressSetting,
): readonly ItemProgress[] => {
  const parts = stateByItem(state);
  return setting.edition.items.map((item) => itemProgress(parts.get(item.id) ?? nothing, item, marker, setting));
};

/** What is done and what is left: `marked + notApplicable + left` is always `items`. */
export const countProgress = (items: readonly Pick<ItemProgress, 'status'>[]): Counts => {
  const count = (...wanted: readonly ItemStatus[]): number =>
    items.filter(({ status }) => wanted.includes(status)).length;
  return {
    items: items.length,
    marked: count('marked', 'needsSentence'),
    notApplicable: count('notApplicable'),
    left: count('unmarked', 'conflict'),
    conflicts: count('conflict'),
    needSentence: count('needsSentence'),
  };
};

export type GroupProgress<T> = {
  /** Nothing where the edition has no groups. */
  readonly title: string | undefined;
  readonly id: string;
  readonly items: readonly T[];
};

/** The items by area of control, or all in one where the edition has no areas. Empty areas are left out. */
export const byGroup = <T extends { readonly item: Pick<Item, 'group'> }>(
  { groups }: Pick<Edition, 'groups'>,
  items: readonly T[],
): readonly GroupProgress<T>[] => {
  const known = new Set(groups.map(({ id }) => id));
  const others = items.filter(({ item }) => item.group === undefined || !known.has(item.group));
  return [
    ...groups.map(({ id, title }) => ({ id, title, items: items.filter(({ item }) => item.group === id) })),
    { id: 'all', title: undefined, items: others },
  ].filter(({ items: theirs }) => theirs.length > 0);
};
