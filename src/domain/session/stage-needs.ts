import { type Action, isOpen } from '../actions/action';
import type { AuthorityFacts } from '../authority/authority';
import type { Place } from '../checks/attention';
import type { LookedAtItem } from '../checks/look-at';
import { lacksReason } from '../checks/not-applicable-reason';
import { needingAction } from '../checks/required-action';
import type { Edition, Item, Scale } from '../edition/edition';
import { capital } from '../shared/capital';
import { carriedIn } from './carried';
import { isLeftOut } from './joint-standing';
import { type Marker, markers, notApplicable } from './mark';
import { lacksSentence } from './progress';
import type { Session } from './session';
import { type BoardReview, isReviewed } from './stage-set-by-hand';

/** One thing that a stage needs, in words, and how much of it is left. */
export type Need = {
  readonly words: string;
  readonly done: boolean;
  /** How many are left; 0 where it is done. */
  readonly left: number;
  /** Which are left, by number: "2, 5 and 7"; nothing where it is no matter of items. */
  readonly which: string;
  /** Where the first that is left can be put right. */
  readonly place: Place;
};

/** What the stages of a session rest on, beside its state. */
export type StageSetting = {
  readonly session: Session;
  readonly edition: Edition;
  readonly scale: Scale;
  readonly authority: AuthorityFacts | undefined;
  /** Every action of the authority's plan. */
  readonly actions: readonly Action[];
  /** True of a piece of evidence, by its id, that carries a date. */
  readonly isDated: (evidence: string) => boolean;
};

const mostNamed = 8;

const numbers = (items: readonly Pick<Item, 'number'>[]): string => {
  const all = items.map(({ number }) => number);
  if (all.length > mostNamed) return `${all.slice(0, mostNamed).join(', ')} and ${all.length - mostNamed} more`;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
};

const needOf = (words: string, left: readonly LookedAtItem[], place: (first: Item | undefined) => Place): Need => ({
  words,
  done: left.length === 0,
  left: left.length,
  which: numbers(left.map(({ item }) => item)),
  place: place(left[0]?.item),
});

const hasMark = ({ state: { marks } }: LookedAtItem, of: readonly Marker[]): boolean =>
  of.some((marker) => marks[marker].mark.is === 'set');

const lacks =
  (of: readonly Marker[]) =>
  (item: LookedAtItem): boolean =>
    !hasMark(item, of) && !isLeftOut(item.state);

// Two agreed marks that stand side by side are not settled, but the council's own marking lies behind them.
const isPastSelf = ({ state: { marks } }: LookedAtItem): boolean =>
  marks.agreed.mark.is === 'conflict' || marks.confirmed.mark.is === 'conflict';

export const selfMarkedNeeds = (items: readonly LookedAtItem[], { session, edition }: StageSetting): Need[] => [
  needOf(
    `Every ${edition.nouns.item} has the council’s own mark, or a later one`,
    items.filter((item) => lacks(['self', 'agreed', 'confirmed'])(item) && !isPastSelf(item)),
    (first) => (first ? { kind: 'item', session: session.id, item: first.id } : { kind: 'tasks', session: session.id }),
  ),
];

/** Agreed marks were entered, and none of the council's own: what is preset as not applicable is nobody's mark. */
export const hasNoOwnMarks = (items: readonly LookedAtItem[]): boolean =>
  items.some((item) => hasMark(item, ['agreed', 'confirmed'])) &&
  items.every(({ state: { marks } }) => marks.self.mark.is !== 'set' || marks.self.mark.value === notApplicable);

export const agreedNeeds = (items: readonly LookedAtItem[], { session, edition }: StageSetting): Need[] => [
  needOf(
    `Every ${edition.nouns.item} that applies has an agreed mark, or a confirmed one`,
    items.filter(lacks(['agreed', 'confirmed'])),
    () => ({ kind: 'joint', session: session.id }),
  ),
];

export const confirmedNeeds = (items: readonly LookedAtItem[], { session, edition }: StageSetting): Need[] => [
  needOf(
    `Every ${edition.nouns.item} that applies has the mark that the Home Office confirmed`,
    items.filter(lacks(['confirmed'])),
    () => ({ kind: 'confirmedMarks', session: session.id }),
  ),
];

export const reviewedNeeds = (review: BoardReview, { session }: StageSetting): Need[] => {
  const done = isReviewed(review);
  return [
    {
      words: 'The day of the board’s review is recorded, and where it is written down',
      done,
      left: done ? 0 : 1,
      which: '',
      place: { kind: 'stages', session: session.id },
    },
  ];
};

const isSettled = ({ fields }: Session): boolean =>
  fields.period.is !== 'conflict' && fields.assessedOn.is !== 'conflict';

const disputes = (items: readonly LookedAtItem[], { session }: StageSetting): Need => {
  const disputed = items.filter(({ state: { marks } }) =>
    markers.some((marker) => marks[marker].mark.is === 'conflict'),
  );
  const need = needOf('No two people’s marks, dates or periods stand side by side', disputed, (first) =>
    first ? { kind: 'item', session: session.id, item: first.id } : { kind: 'details', session: session.id },
  );
  return isSettled(session) ? need : { ...need, done: false, left: need.left + 1 };
};

const actionsNeeded = (items: readonly LookedAtItem[], setting: StageSetting): Need => {
  const { session, actions, scale } = setting;
  const isReady = (action: Action): boolean =>
    !isOpen(action) || (action.owner.trim() !== '' && action.due !== undefined);
  const year = { session, scale };
  const needing = needingAction({ year, items, actions }).filter(
    (one) => one.actions.length === 0 || !one.actions.every(isReady),
  );
  const open = needing[0]?.actions.find((action) => !isReady(action));
  return needOf(
    'Every mark that needs an action has one, with an owner and a date. A date in words, such as “ongoing”, is none',
    needing,
    (first) => {
      if (!first) return { kind: 'plan', session: session.id };
      return open ? { kind: 'action', action: open.id } : { kind: 'newAction', session: session.id, item: first.id };
    },
  );
};

export const readyNeeds = (items: readonly LookedAtItem[], setting: StageSetting): Need[] => {
  const { session, edition, isDated } = setting;
  const { nouns } = edition;
  const atItem = (first: Item | undefined): Place =>
    first ? { kind: 'item', session: session.id, item: first.id } : { kind: 'tasks', session: session.id };
  const progress = { ...setting, assessedOn: session.assessedOn, isDated };
  return [
    disputes(items, setting),
    needOf(
      `Every ${nouns.item} is marked`,
      items.filter(({ state: { result, disputed } }) => !result && !disputed),
      atItem,
    ),
    needOf(`Every ${nouns.item} that does not apply has a reason`, items.filter(lacksReason), atItem),
    actionsNeeded(items, setting),
    needOf(
      `Every mark outside the suggested band has a sentence that says why`,
      items.filter(({ item, part, state }) => {
        const given = state.result && state.marks[state.result.marker];
        return given !== undefined && lacksSentence(part, item, given, progress);
      }),
      atItem,
    ),
    needOf(
      'Nothing that was carried over waits to be confirmed',
      items.filter(({ item, part }) => carriedIn(part, item.id).length > 0),
      () => ({ kind: 'carried', session: session.id }),
    ),
  ].map((need) => ({ ...need, words: capital(need.words) }));
};
