import type { AuthorityFacts } from '../authority/authority';
import { type Lineage, lineageOf } from '../comparison/lineage';
import type { Year } from '../comparison/year';
import type { Crosswalk, Edition, Item } from '../edition/edition';
import { type Field, fieldAt, flag, idsBelow } from '../record/field';
import { type Folded, nothing } from '../record/fold';
import type { CalendarDate } from '../shared/calendar-date';
import type { CarriedValue, CarryOver } from './carried';
import { accountOf, type CarryOverAccount } from './carry-over-account';
import { type CarriedPart, evidencePath, itemTexts } from './mark';
import { carryOverText } from './carry-over-text';
import { askedOf, stateByItem } from './progress';
import { answerAt, readItem } from './session';

/** Something of an earlier item that stays behind, and why. */
export type LeftBehind = {
  /** The earlier items that it stands under. */
  readonly items: readonly Item[];
  readonly part: CarriedPart;
  /** `differs`: two earlier items that meet say different things. `notAsked`: no later item asks it of this authority. */
  readonly why: 'erased' | 'withheld' | 'conflict' | 'differs' | 'notAsked';
};

/** All that would come over from an earlier session, with the account of its items. */
export type NextYear = {
  readonly carryOver: CarryOver;
  readonly account: CarryOverAccount;
  readonly leftBehind: readonly LeftBehind[];
};

/** Which indicators are asked in the new session rests on both. */
export type CarryOverSetting = {
  readonly authority: AuthorityFacts | undefined;
  readonly assessedOn: CalendarDate;
};

type Old = { readonly item: Item; readonly part: Folded };
type Carrying = { readonly values: readonly CarriedValue[]; readonly leftBehind: readonly LeftBehind[] };

/**
 * What a new session starts with from an earlier one: words, linked evidence and answers; never a mark, a reason or a
 * target. Undefined where no crosswalk leads from the earlier edition to the new one.
 */
export const carryOver = (
  { session, state, edition: earlier }: Pick<Year, 'session' | 'state' | 'edition'>,
  edition: Edition,
  crosswalks: readonly Crosswalk[],
  setting: CarryOverSetting,
): NextYear | undefined => {
  const lineage = lineageOf(earlier, edition, crosswalks);
  if (!lineage) return undefined;
  const account = accountOf(earlier, edition, lineage);
  const parts = stateByItem(state);
  const oldOf = (items: readonly Item[]): Old[] => items.map((item) => ({ item, part: parts.get(item.id) ?? nothing }));
  const carried = account.following.map(({ item, from }) => ({ item, ...carryInto(item, oldOf(from), setting) }));
  const into = carried.flatMap(({ item, values }) => (values.length > 0 ? [{ item: item.id, values }] : []));
  const reached = new Set(into.flatMap(({ values }) => values.flatMap(keysOf)));
  const crosswalk = lineage.by === 'same' ? undefined : crosswalkBy(lineage, account, earlier, edition, crosswalks);
  return {
    carryOver: { session: session.id, period: session.period, ...(crosswalk ? { crosswalk } : {}), items: into },
    account,
    leftBehind: onceEach([
      ...carried.flatMap(({ leftBehind }) => leftBehind),
      ...account.former.flatMap(({ item, to }) => notAskedAnyMore(item, to, parts.get(item.id) ?? nothing, setting)),
    ]).filter(({ items, part }) => !items.every(({ id }) => reached.has(keyOf(id, part)))),
  };
};

const keyOf = (item: string, part: CarriedPart): string => `${item} ${JSON.stringify(part)}`;
const keysOf = ({ part, items }: CarriedValue): string[] => items.map((item) => keyOf(item, part));

// An item that leads to several leaves the same thing behind on each way.
const onceEach = (left: readonly LeftBehind[]): LeftBehind[] => [
  ...new Map(left.map((one) => [`${one.items.map(({ id }) => id).join()} ${keyOf(one.why, one.part)}`, one])).values(),
];

const carryInto = (item: Item, old: readonly Old[], setting: CarryOverSetting): Carrying => {
  const each = [textsOf(old), evidenceOf(old), answersInto(item, old, setting)];
  return { values: each.flatMap(({ values }) => values), leftBehind: each.flatMap(({ leftBehind }) => leftBehind) };
};

/** Why a value that was given cannot be carried as it stands. */
const unreadable = ({ is }: Field<unknown>): 'erased' | 'withheld' | 'conflict' | undefined =>
  is === 'erased' || is === 'withheld' || is === 'conflict' ? is : undefined;

const behind = (item: Item, part: CarriedPart, field: Field<unknown>): LeftBehind[] => {
  const why = unreadable(field);
  return why ? [{ items: [item], part, why }] : [];
};

const textsOf = (old: readonly Old[]): Carrying => {
  const texts = itemTexts.map((field) => {
    const part = { is: 'text', field } as const;
    const read = old.map(({ item, part: state }) => ({ item, text: readItem(state, item.id)[field] }));
    const given = read.flatMap(({ item, text: { value } }) => (value?.trim() ? [{ item, text: value }] : []));
    const value = { part, value: carryOverText(field, given, old.length > 1), items: given.map(({ item }) => item.id) };
    return {
      values: given.length > 0 ? [value] : [],
      leftBehind: read.flatMap(({ item, text }) => behind(item, part, text)),
    };
  });
  return { values: texts.flatMap(({ values }) => values), leftBehind: texts.flatMap(({ leftBehind }) => leftBehind) };
};

const evidenceOf = (old: readonly Old[]): Carrying => {
  const linked = new Map<string, string[]>();
  const leftBehind: LeftBehind[] = [];
  for (const { item, part: state } of old) {
    for (const evidence of idsBelow(state, `evidence/${item.id}/`)) {
      const field = fieldAt(state, evidencePath(item.id, evidence), flag);
      if (field.value === true) linked.set(evidence, [...(linked.get(evidence) ?? []), item.id]);
      else leftBehind.push(...behind(item, { is: 'evidence', evidence }, field));
    }
  }
  const values = Array.from(linked, ([evidence, items]) => ({
    part: { is: 'evidence', evidence } as const,
    value: true,
    items,
  }));
  return { values, leftBehind };
};

const isAsked = (item: Item, indicator: string, { authority, assessedOn }: CarryOverSetting): boolean =>
  askedOf(item, authority, assessedOn).current.some(({ id }) => id === indicator);

const answersInto = (item: Item, old: readonly Old[], setting: CarryOverSetting): Carrying => {
  const values: CarriedValue[] = [];
  const leftBehind: LeftBehind[] = [];
  // An indicator keeps its id in every edition that it serves.
  for (const { id: indicator } of askedOf(item, setting.authority, setting.assessedOn).current) {
    const part = { is: 'indicator', indicator } as const;
    const read = old.map(({ item: from, part: state }) => ({ from, answer: answerAt(state, from.id, indicator) }));
    leftBehind.push(...read.flatMap(({ from, answer }) => behind(from, part, answer)));
    const given = read.flatMap(({ from, answer: { value } }) => (value ? [{ from, value }] : []));
    const [first] = given;
    if (!first) continue;
    if (given.some(({ value }) => value !== first.value))
      leftBehind.push({ items: given.map(({ from }) => from), part, why: 'differs' });
    else values.push({ part, value: first.value, items: given.map(({ from }) => from.id) });
  }
  return { values, leftBehind };
};

const notAskedAnyMore = (item: Item, to: readonly Item[], state: Folded, setting: CarryOverSetting): LeftBehind[] =>
  idsBelow(state, `indicator/${item.id}/`)
    .filter((indicator) => to.length > 0 && !to.some((later) => isAsked(later, indicator, setting)))
    .filter((indicator) => answerAt(state, item.id, indicator).is !== 'empty')
    .map((indicator) => ({ items: [item], part: { is: 'indicator', indicator }, why: 'notAsked' }));

// The new session keeps it as it was: a crosswalk may be corrected later, and what was carried by it was not.
const crosswalkBy = (
  lineage: Lineage,
  { following }: CarryOverAccount,
  earlier: Edition,
  later: Edition,
  crosswalks: readonly Crosswalk[],
): Crosswalk => {
  const straight = crosswalks.find(({ from, to }) => from === earlier.id && to === later.id);
  return {
    kind: 'crosswalk',
    schema: 1,
    id: straight?.id ?? `${earlier.id}-to-${later.id}`,
    from: earlier.id,
    to: later.id,
    wording: straight?.wording ?? 'project',
    note: straight?.note ?? 'Made of several crosswalks, one after the other.',
    mappings: earlier.items.map(({ id }) => ({ from: id, to: [...lineage.after(id)] })),
    newItems: following.flatMap(({ item, is }) => (is === 'new' ? [item.id] : [])),
  };
};
