import { addAuthority } from '../../src/application/authorities';
import { type Desk, ref, type Work } from '../../src/application/desk';
import { addPerson } from '../../src/application/people';
import { addEvidence } from '../../src/application/evidence';
import { type ChangeOfSession, startSession } from '../../src/application/sessions';
import type { Edition } from '../../src/domain/edition/edition';
import { type LogEvent, makeEvent, type RecordRef } from '../../src/domain/record/event';
import { seenAt } from '../../src/domain/record/field';
import { evolve, type Folded, nothing } from '../../src/domain/record/fold';
import { differsFrom } from '../../src/domain/session/decide-mark';
import { decideSession } from '../../src/domain/session/decide-session';
import { type Marker, markers, markPath, textPath } from '../../src/domain/session/mark';
import { readItem } from '../../src/domain/session/session';
import type { SessionCommand } from '../../src/domain/session/session-command';
import type { Result } from '../../src/domain/shared/result';
import { smallEdition } from '../storage/small-edition';
import { newId, now } from '../storage/tabs';

const items = 40;
const indicatorsEach = 6;

/** An edition of the size of the largest that we know: forty items with six indicators each. */
export const largeEdition: Edition = {
  ...smallEdition,
  id: 'large',
  items: Array.from({ length: items }, (_, index) => {
    const [item] = smallEdition.items;
    const [indicator] = item?.indicators ?? [];
    if (!item || !indicator) throw new Error('The small edition has no item with an indicator');
    const id = `b${index + 1}`;
    return {
      ...item,
      id,
      number: String(index + 1),
      indicators: Array.from({ length: indicatorsEach }, (_unused, n) => ({
        ...indicator,
        id: `${id}-i${n + 1}`,
        serves: [{ edition: 'large', item: id }],
      })),
    };
  }),
};

export const good = <T>(outcome: Result<T, { readonly kind: string }>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
};

export const startLargeSession = async (desk: Desk): Promise<{ readonly work: Work; readonly record: RecordRef }> => {
  const work = { desk, by: good(await addPerson(desk, { name: 'Siân Ŵyn', role: 'Prevent lead' })) };
  const council = { name: 'Thornbury', nation: 'england', type: 'unitary', funded: false } as const;
  const authority = good(await addAuthority(work, council));
  const details = { authority, edition: largeEdition, scale: 'score', period: '2024/25', assessedOn: '2025-03-01' };
  return { work, record: ref('session', good(await startSession(work, { ...details }))) };
};

const words =
  'Records show that every officer was trained within six weeks of joining, and the board saw the figures. ';
const below = (limit: number): number => Math.floor(Math.random() * limit);
const someItem = (): string => `b${1 + below(items)}`;

export type MarkCommand = Extract<ChangeOfSession, { readonly kind: 'recordMark' }>;

let turn = 0;

/** A mark as it is given in a meeting, without words in three cases of four where none are asked for; never what stands
 *  already. */
export const someMark = (state: Folded): MarkCommand => {
  const item = someItem();
  const marker: Marker = markers[below(markers.length)] ?? 'self';
  const standing = state.fields[markPath(item, marker)]?.[0];
  const before = standing?.is === 'present' ? Number(standing.value) : 0;
  const mark = String((before % 5) + 1);
  const seen = seenAt(state, markPath(item, marker));
  const wordless = turn++ % 4 !== 0 && differsFrom(readItem(state, item), marker, mark).length === 0;
  return { kind: 'recordMark', item, marker, mark, seen, ...(wordless ? {} : { reason: words.slice(0, 90) }) };
};

/** Pieces of evidence with dates, shared out among the items in turn. Gives how many an item has at the most. */
export const addPieces = async ({ desk, by }: Work, session: RecordRef, pieces: number): Promise<number> => {
  for (let n = 0; n < pieces; n++) {
    const item = `b${1 + (n % items)}`;
    const details = { title: `Minutes of meeting ${n + 1}`, date: '2025-02-01', kept: 'The shared drive, folder 7' };
    good(await addEvidence({ desk, by }, session.id, item, details));
  }
  return Math.ceil(pieces / items);
};

const someText = (state: Folded): SessionCommand => {
  const [item, field] = [someItem(), below(2) === 0 ? ('strengths' as const) : ('areas' as const)];
  const text = `${below(1e6)} ${words.repeat(3).slice(0, 200 + below(120))}`;
  return { kind: 'writeText', item, field, text, seen: seenAt(state, textPath(item, field)) };
};

const setting = {
  edition: largeEdition,
  authority: { nation: 'england', type: 'unitary', funded: false },
  hasDatedEvidence: () => false,
} as const;

const start = (editionHash: string): SessionCommand => ({
  kind: 'startSession',
  authority: 'a1',
  editionHash,
  scale: 'score',
  period: '2024/25',
  assessedOn: '2025-03-01',
});

/** Adds events to a history until it has this many: marks, and a text for every fourth. */
export const longHistory = (record: RecordRef, before: readonly LogEvent[], count: number): LogEvent[] => {
  const events = [...before];
  let state = before.reduce(evolve, nothing);
  while (events.length < count) {
    const next = events.length % 4 === 0 ? someText(state) : someMark(state);
    const decision = decideSession(state, events.length === 0 ? start('e'.repeat(64)) : next, setting);
    if (!decision.ok) throw new Error(decision.problem.kind);
    for (const draft of decision.drafts) {
      const writing = { record, parents: state.heads, command: newId(), at: now(), by: 'p0', device: 'laptop' };
      const event = makeEvent(writing, draft, newId);
      state = evolve(state, event);
      events.push(event);
    }
  }
  return events;
};

/** Fills a desk: this session up to 5,000 events, and others beside it until there are as many as asked. */
export const fill = async (desk: Desk, record: RecordRef, total: number): Promise<void> => {
  const history = await desk.log.history(record);
  const own = longHistory(record, history, Math.min(total, 5000));
  good(await desk.log.merge([{ record, events: own }]));
  for (let there = own.length; there < total; there += 5000) {
    const other = ref('session', newId());
    good(await desk.log.merge([{ record: other, events: longHistory(other, [], 5000) }]));
  }
};
