import { type Action, byDueDate, readAction } from '../actions/action';
import type { AuthorityFacts } from '../authority/authority';
import { inOrderOfYears, type Year } from '../comparison/year';
import type { Crosswalk, Item, Links, ScaleValue } from '../edition/edition';
import { type Evidence, readEvidence } from '../evidence/evidence';
import { type Folded, nothing } from '../record/fold';
import { valueOf } from '../session/mark';
import { stateByItem } from '../session/progress';
import { type ItemState, readItem } from '../session/session';
import type { CalendarDate } from '../shared/calendar-date';

/** A record as it is stored: its id and its fields. */
export type Kept = { readonly id: string; readonly state: Folded };

/** All that the checks of one session rest on. */
export type AttentionInput = {
  readonly year: Year;
  readonly authority: AuthorityFacts | undefined;
  /** Pieces of evidence; those of other sessions are passed over. */
  readonly evidence: readonly Kept[];
  /** Every action of the authority's plan. */
  readonly actions: readonly Kept[];
  /** The sessions of the same authority that are not archived. This one may be among them. */
  readonly years: readonly Year[];
  readonly links: readonly Links[];
  /** Tried in order: a person's own before those that come with the app. */
  readonly crosswalks: readonly Crosswalk[];
  readonly today: CalendarDate;
};

/** One item with what was said of it in one session. */
export type LookedAtItem = {
  readonly item: Item;
  /** The item's part of the session's state. */
  readonly part: Folded;
  readonly state: ItemState;
  /** The value of the mark that counts; nothing where there is none, two, or it does not apply. */
  readonly value: ScaleValue | undefined;
};

/** A session taken apart once for all checks. */
export type LookedAt = Omit<AttentionInput, 'evidence' | 'actions'> & {
  readonly items: readonly LookedAtItem[];
  /** By id: the pieces that are linked to an item. One that is not in this browser is not in it. */
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly actions: readonly Action[];
  readonly kept: Pick<AttentionInput, 'evidence' | 'actions'>;
  /** The items of any session of the authority, taken apart on first asking. */
  readonly itemsOf: (year: Year) => readonly LookedAtItem[];
  /** Earlier sessions of the same framework, oldest first. */
  readonly before: readonly Year[];
  /** True where it is marked every year and no later session of the framework is here: then this one will be reported. */
  readonly isLatest: boolean;
};

/** Every item of a session, in the order of the edition. */
export const itemsIn = ({ state, edition, scale }: Omit<Year, 'session'>): readonly LookedAtItem[] => {
  const parts = stateByItem(state);
  return edition.items.map((item) => {
    const part = parts.get(item.id) ?? nothing;
    const read = readItem(part, item.id);
    return { item, part, state: read, value: valueOf(scale, read.result?.mark) };
  });
};

// By item, then as in the plan: records come in no order of their own.
const inOrder = (actions: readonly Action[], { session, edition }: Year): readonly Action[] => {
  const place = new Map(edition.items.map(({ id }, index) => [id, index]));
  const placeOf = ({ links }: Action): number =>
    Math.min(
      ...links.flatMap((link) => (link.session === session.id ? (place.get(link.item) ?? []) : [])),
      edition.items.length,
    );
  const places = new Map(actions.map((action) => [action, placeOf(action)]));
  return [...actions].sort(
    (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0) || byDueDate(a, b) || (a.id < b.id ? -1 : 1),
  );
};

export const lookAt = (input: AttentionInput): LookedAt => {
  const { year, years } = input;
  const { id, instrument } = year.session;
  const known = new Map<string, readonly LookedAtItem[]>();
  const itemsOf = (one: Year): readonly LookedAtItem[] => {
    const items = known.get(one.session.id) ?? itemsIn(one);
    known.set(one.session.id, items);
    return items;
  };
  const items = itemsOf(year);
  const linked = new Set(items.flatMap(({ state }) => state.evidence));
  const others = years.filter(({ session }) => session.id !== id && session.instrument === instrument);
  const order = inOrderOfYears([...others, year]);
  const place = order.indexOf(year);
  const pieces = input.evidence.filter((piece) => linked.has(piece.id));
  // Checks of single decisions are no years of one another: none is earlier, or the one to be reported.
  const isYearly = year.edition.use === 'annual';
  return {
    ...input,
    items,
    evidence: new Map(pieces.map((piece) => [piece.id, readEvidence(piece.id, piece.state)])),
    actions: inOrder(
      input.actions.flatMap((one) => readAction(one.id, one.state) ?? []),
      year,
    ),
    kept: { evidence: pieces, actions: input.actions },
    itemsOf,
    before: isYearly ? order.slice(0, place) : [],
    isLatest: isYearly && place === order.length - 1,
  };
};

/** True where a piece of dated evidence supports the item; with `after`, one dated later than that day. */
export const hasDatedEvidence = (
  { evidence }: Pick<LookedAt, 'evidence'>,
  { state }: Pick<LookedAtItem, 'state'>,
  after?: CalendarDate,
): boolean =>
  state.evidenceThatCounts.some((id) => {
    const date = evidence.get(id)?.date;
    return date !== undefined && (after === undefined || date > after);
  });
