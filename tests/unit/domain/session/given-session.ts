import type { Edition, Indicator, Item, Level } from '../../../../src/domain/edition/edition';
import type { LogEvent, Path } from '../../../../src/domain/record/event';
import { seenAt } from '../../../../src/domain/record/field';
import { fold, type Folded } from '../../../../src/domain/record/fold';
import { merge } from '../../../../src/domain/record/merge';
import { decideSession } from '../../../../src/domain/session/decide-session';
import { answerPath, type Mark, type Marker, markPath } from '../../../../src/domain/session/mark';
import type { SessionCommand, SessionProblem, SessionSetting } from '../../../../src/domain/session/session-command';
import { append, smallEdition, start } from '../../../support/histories';

const words = (text: string) => ({ text, wording: 'project' as const, sources: [] });

const indicator = (id: string, level: Level, more: Partial<Indicator> = {}): Indicator => ({
  id,
  level,
  statement: words(`${id} is so.`),
  serves: [],
  ...more,
});

const item = (id: string, group: string, indicators: readonly Indicator[], more: Partial<Item> = {}): Item => ({
  id,
  number: id.slice(1),
  group,
  title: `Item ${id}`,
  statement: words(`${id} is in place.`),
  indicators,
  evidencePrompts: [],
  suggestedActions: [],
  presets: [],
  ...more,
});

/** Three items in two areas; the first is asked about two expectations and a good practice, the third about nothing. */
export const edition: Edition = {
  ...smallEdition,
  groups: [
    { id: 'law', title: 'Law' },
    { id: 'empty', title: 'Empty' },
    { id: 'practice', title: 'Practice' },
  ],
  items: [
    item('b1', 'law', [
      indicator('must', 'must'),
      indicator('later', 'must', { appliesFrom: '2025-03-02' }),
      indicator('welsh', 'must', { appliesTo: { nations: ['wales'] } }),
      indicator('good', 'good'),
    ]),
    item('b2', 'practice', [indicator('only', 'must')], {
      presets: [
        { mark: 'not-applicable', reason: words('Not for districts'), appliesTo: { types: ['shire-district'] } },
        { mark: 'not-applicable', reason: words('Assured elsewhere') },
      ],
    }),
    item('b3', 'practice', []),
  ],
  notFor: [{ appliesTo: { types: ['city-of-london'] }, reason: words('The City does not complete it.') }],
  suggestionRules: [
    { when: 'noneApplies', reason: 'None applies.' },
    { when: 'anyUnanswered', reason: 'Not answered: {names}.' },
    { when: 'anyNotMet', suggests: 'Below', reason: 'Not met: {names}.', within: ['below', 'partly'] },
    { when: 'anyPartly', suggests: 'Unclear', reason: 'Partly: {names}.', within: ['below', 'partly', 'met'] },
    { when: 'someWithoutDatedEvidence', suggests: 'Met, if evidenced', reason: 'So far.', within: ['partly', 'met'] },
    { when: 'goodAndBestPractice', suggests: 'May exceed', reason: 'All.', within: ['met', 'exceeded'] },
    { when: 'allMetAndEvidenced', suggests: 'Met', reason: 'All met.', within: ['met'] },
  ],
};

export const unitary = { nation: 'england', type: 'unitary', funded: false } as const;

export const setting: SessionSetting = { edition, authority: unitary, hasDatedEvidence: () => false };

export const decide = (state: Folded, command: SessionCommand, over: Partial<SessionSetting> = {}) =>
  decideSession(state, command, { ...setting, ...over });

/** What is written, or the kind of the problem. */
export const outcomeOf = (
  state: Folded,
  command: SessionCommand,
  over: Partial<SessionSetting> = {},
): readonly Readonly<Record<Path, unknown>>[] | SessionProblem['kind'] => {
  const decision = decide(state, command, over);
  return decision.ok ? decision.drafts.map(({ fields }) => fields) : decision.problem.kind;
};

/** A history after these commands, each made by somebody who saw what stood. */
export const history = (
  commands: readonly ((state: Folded) => SessionCommand)[],
  from?: readonly LogEvent[],
  by = 'ann',
): LogEvent[] => {
  let events = from ? [...from] : history([() => start], []);
  for (const command of commands) {
    const decision = decide(fold(events), command(fold(events)));
    if (!decision.ok) throw new Error(decision.problem.kind);
    events = append(events, by, decision.drafts);
  }
  return events;
};

export const after = (...commands: readonly ((state: Folded) => SessionCommand)[]): Folded => fold(history(commands));

/** The state after two people, who did not see each other's change, each made one to the same session. */
export const apart = (
  one: (state: Folded) => SessionCommand,
  other: (state: Folded) => SessionCommand,
  from = history([]),
): Folded => fold(merge(history([one], from, 'ann'), history([other], from, 'bea')));

export const mark =
  (where: string, marker: Marker, value: Mark | null, reason?: string) =>
  (state: Folded): SessionCommand => ({
    kind: 'recordMark',
    item: where,
    marker,
    mark: value,
    ...(reason === undefined ? {} : { reason }),
    seen: seenAt(state, markPath(where, marker)),
  });

export const answer =
  (where: string, which: string, given: 'met' | 'partly' | 'not-met' | 'not-applicable' | null) =>
  (state: Folded): SessionCommand => ({
    kind: 'answerIndicator',
    item: where,
    indicator: which,
    answer: given,
    seen: seenAt(state, answerPath(where, which)),
  });

export const archive =
  (archived: boolean) =>
  (state: Folded): SessionCommand => ({
    kind: 'archiveSession',
    archived,
    seen: seenAt(state, 'archived'),
  });
