import { itemsIn, type LookedAtItem } from '../checks/look-at';
import type { Folded } from '../record/fold';
import { markerInWords } from './describe-event';
import { markers } from './mark';
import { type Stage, stages } from './stage';
import {
  agreedNeeds,
  confirmedNeeds,
  hasNoOwnMarks,
  type Need,
  readyNeeds,
  reviewedNeeds,
  selfMarkedNeeds,
  type StageSetting,
} from './stage-needs';
import { boardReviewIn, type Held, heldIn } from './stage-set-by-hand';

export type StageView = {
  readonly stage: Stage;
  /** `passedBy`: an optional stage that a later one did without. */
  readonly is: 'done' | 'current' | 'ahead' | 'passedBy';
  /** The next stage may be reached without it. */
  readonly optional: boolean;
  /** What has to be there for it to be reached. Nothing for the first. */
  readonly needs: readonly Need[];
  /** What else is to be known of it, in a sentence. */
  readonly note?: string;
};

export type SessionStages = {
  /** All of them, in their order. */
  readonly stages: readonly StageView[];
  /** The stage that the session is shown at: what is there, or the earlier one to which it was stepped back. */
  readonly current: Stage;
  /** The stage that what is there would say. */
  readonly derived: Stage;
  readonly held: Held | undefined;
};

const isDone = (needs: readonly Need[]): boolean => needs.every(({ done }) => done);

type Needs = Readonly<Record<Stage, readonly Need[]>>;

const needsOf = (state: Folded, items: readonly LookedAtItem[], setting: StageSetting): Needs => ({
  preparing: [],
  selfMarked: selfMarkedNeeds(items, setting),
  agreed: agreedNeeds(items, setting),
  confirmed: confirmedNeeds(items, setting),
  reviewed: reviewedNeeds(boardReviewIn(state), setting),
  readyForSignOff: readyNeeds(items, setting),
});

// What is asked of one decision is settled where it is made: nobody agrees or confirms it.
const isOptional = (stage: Stage, { edition }: StageSetting): boolean =>
  stage === 'confirmed' || (stage === 'agreed' && edition.use === 'decision');

/** Of the stages in their order, those reached: one by one, save that an optional one need not be. */
const reachedIn = (needs: Needs, setting: StageSetting): ReadonlySet<Stage> => {
  const reached = new Set<Stage>();
  for (const stage of stages) {
    if (isDone(needs[stage])) reached.add(stage);
    else if (!isOptional(stage, setting)) break;
  }
  return reached;
};

const earlier = (one: Stage, other: Stage): Stage => (stages.indexOf(one) < stages.indexOf(other) ? one : other);

/** "9 agreed, 1 confirmed": whose the marks are that count now. */
const whoseMarks = (items: readonly LookedAtItem[]): string =>
  markers
    .flatMap((marker) => {
      const count = items.filter(({ state }) => state.result?.marker === marker).length;
      return count > 0
        ? [
            `${count} ${markerInWords(marker)
              .replace(/ mark$/, '')
              .toLowerCase()}`,
          ]
        : [];
    })
    .join(', ');

const notesOf = (items: readonly LookedAtItem[], reached: ReadonlySet<Stage>, setting: StageSetting) => {
  const note = (stage: Stage): string | undefined => {
    if (stage === 'selfMarked' && hasNoOwnMarks(items))
      return 'No marks of the council’s own were recorded: the agreed marks stand.';
    if (stage === 'agreed' && isOptional(stage, setting))
      return 'Optional: what is asked of one decision is settled by whoever makes it.';
    if (stage === 'confirmed')
      return 'Optional: where no letter confirms the marks, the board looks at those that were agreed.';
    if (stage === 'reviewed' && reached.has(stage)) return `The marks that count now: ${whoseMarks(items)}.`;
    return undefined;
  };
  return note;
};

/**
 * How far a session has come, derived from what is there: marks, the board's review, and what a signature needs. Stepped
 * back by hand, it is shown at the earlier of the two. Pure.
 */
export const stagesOf = (state: Folded, setting: StageSetting): SessionStages => {
  const items = itemsIn({ ...setting, state });
  const needs = needsOf(state, items, setting);
  const reached = reachedIn(needs, setting);
  const derived = [...reached].at(-1) ?? 'preparing';
  const held = heldIn(state);
  const current = held ? earlier(held.stage, derived) : derived;
  const place = stages.indexOf(current);
  const noteOf = notesOf(items, reached, setting);
  return {
    current,
    derived,
    held,
    stages: stages.map((stage, index): StageView => {
      const note = noteOf(stage);
      const before = reached.has(stage) ? 'done' : 'passedBy';
      return {
        stage,
        is: index < place ? before : index === place ? 'current' : 'ahead',
        optional: isOptional(stage, setting),
        needs: needs[stage],
        ...(note === undefined ? {} : { note }),
      };
    }),
  };
};

/** The stage that a session is shown at, for lists. */
export const currentStage = (state: Folded, setting: StageSetting): Stage => stagesOf(state, setting).current;
