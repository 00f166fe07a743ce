import fc from 'fast-check';
import type { Edition } from '../../src/domain/edition/edition';
import { type DraftEvent, type LogEvent, makeEvent, type RecordRef } from '../../src/domain/record/event';
import { seenAt } from '../../src/domain/record/field';
import { fold, type Folded } from '../../src/domain/record/fold';
import { headsOf, graphOf } from '../../src/domain/record/graph';
import { merge } from '../../src/domain/record/merge';
import { undoing } from '../../src/domain/record/undo';
import { decideSession } from '../../src/domain/session/decide-session';
import { answerPath, markPath, textPath } from '../../src/domain/session/mark';
import type { SessionCommand, SessionSetting } from '../../src/domain/session/session-command';

export const session: RecordRef = { kind: 'session', id: 's1' };
export const newSalt = (): string => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('hex');
export const written = (by: string) => ({
  record: session,
  command: newSalt(),
  at: '2025-03-01T10:00:00.000Z',
  by,
  device: `${by}-laptop`,
});

const words = (text: string) => ({ text, wording: 'project' as const, sources: [] });

/** A small edition of our own: three items, a scale of five, one indicator each. */
export const smallEdition: Edition = {
  kind: 'edition',
  schema: 1,
  id: 'small',
  instrument: 'small',
  title: 'Small',
  shortTitle: 'Small',
  aliases: [],
  about: words('For tests'),
  inForce: { from: '2020-01-01' },
  nouns: { item: 'benchmark', items: 'benchmarks' },
  use: 'annual',
  scales: [
    {
      id: 'score',
      kind: 'score',
      title: 'Score',
      values: [1, 2, 3, 4, 5].map((value) => ({
        id: String(value),
        label: String(value),
        key: String(value),
        standing: value < 3 ? ('below' as const) : value === 3 ? ('met' as const) : ('exceeded' as const),
        descriptor: words(''),
      })),
      bands: [],
      actionRequired: ['1', '2'],
    },
  ],
  groups: [],
  items: ['b1', 'b2', 'b3'].map((id, index) => ({
    id,
    number: String(index + 1),
    title: id,
    statement: words(id),
    indicators: [
      {
        id: `${id}-must`,
        level: 'must' as const,
        statement: words('A thing is done'),
        serves: [{ edition: 'small', item: id }],
      },
    ],
    evidencePrompts: [],
    suggestedActions: [],
    presets: [],
  })),
  notFor: [],
  suggestionRules: [
    { when: 'noneApplies', reason: '' },
    { when: 'anyUnanswered', reason: '' },
    { when: 'anyNotMet', reason: '' },
    { when: 'anyPartly', reason: '' },
    { when: 'someWithoutDatedEvidence', reason: '' },
    { when: 'goodAndBestPractice', reason: '' },
    { when: 'allMetAndEvidenced', reason: '' },
  ],
  outcomeRules: [],
  caveats: [],
  sources: [],
};

const facts = { nation: 'england', type: 'unitary', funded: false } as const;
export const setting: SessionSetting = { edition: smallEdition, authority: facts, hasDatedEvidence: () => false };

export const start: SessionCommand = {
  kind: 'startSession',
  authority: 'a1',
  editionHash: 'e'.repeat(64),
  scale: 'score',
  period: '2024/25',
  assessedOn: '2025-03-01',
};

/** What a person who looks at the screen first would do, so that nothing has changed since. */
export type Asked = (state: Folded) => SessionCommand | 'undo';

const item = fc.constantFrom('b1', 'b2', 'b3');
const marker = fc.constantFrom('self' as const, 'adviser' as const, 'agreed' as const, 'confirmed' as const);
const value = fc.constantFrom('1', '2', '3', '4', '5', 'not-applicable', null);

const mark = fc
  .tuple(item, marker, value, fc.string({ unit: 'binary', maxLength: 6 }))
  .map(([where, whose, given, reason]): Asked => (state) => ({
    kind: 'recordMark',
    item: where,
    marker: whose,
    mark: given,
    reason: `r${reason}`,
    seen: seenAt(state, markPath(where, whose)),
  }));
const text = fc.tuple(item, fc.string({ unit: 'binary', maxLength: 12 })).map(([where, typed]): Asked => (state) => ({
  kind: 'writeText',
  item: where,
  field: 'areas',
  text: typed,
  seen: seenAt(state, textPath(where, 'areas')),
}));
const answer = fc
  .tuple(item, fc.constantFrom('met' as const, 'partly' as const, 'not-met' as const, null))
  .map(([where, given]): Asked => (state) => ({
    kind: 'answerIndicator',
    item: where,
    indicator: `${where}-must`,
    answer: given,
    seen: seenAt(state, answerPath(where, `${where}-must`)),
  }));
export const asked = fc.oneof(
  { weight: 4, arbitrary: mark },
  { weight: 2, arbitrary: text },
  { weight: 2, arbitrary: answer },
  { weight: 1, arbitrary: fc.constant((): 'undo' => 'undo') },
);

export const append = (events: readonly LogEvent[], by: string, drafts: readonly DraftEvent[]): LogEvent[] => {
  const longer = [...events];
  for (const draft of drafts)
    longer.push(makeEvent({ ...written(by), parents: headsOf(graphOf(longer)) }, draft, newSalt));
  return longer;
};

export const perform = (events: readonly LogEvent[], by: string, ask: Asked): LogEvent[] => {
  const state = fold(events);
  const command = ask(state);
  if (command === 'undo') {
    // Whatever it was, even an undo: what the state becomes is the fold's business.
    const last = events[events.length - 1];
    return last && last.envelope.parents.length > 0 ? append(events, by, [undoing([last.id])]) : [...events];
  }
  const decision = decideSession(state, command, setting);
  if (!decision.ok) throw new Error(decision.problem.kind);
  return append(events, by, decision.drafts);
};

/** Three people's copies of one session, written in and exchanged in any order. */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ copy: fc.nat(2), ask: asked }) },
  { weight: 1, arbitrary: fc.record({ copy: fc.nat(2), from: fc.nat(2) }) },
);
export const copies = fc.array(step, { maxLength: 40 }).map((steps) => {
  const first = perform([], 'p0', () => start);
  const all: LogEvent[][] = [first, first, first];
  for (const taken of steps) {
    const mine = all[taken.copy] ?? first;
    all[taken.copy] =
      'ask' in taken ? perform(mine, `p${String(taken.copy)}`, taken.ask) : merge(mine, all[taken.from] ?? first);
  }
  return all;
});

export const shuffled = (events: readonly LogEvent[], seed: number): LogEvent[] =>
  events
    .map((event, index) => ({ event, key: Math.sin(seed + index * 7919) }))
    .sort((a, b) => a.key - b.key)
    .map(({ event }) => event);
