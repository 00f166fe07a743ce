import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeCopy, openCopy } from '../../../src/application/copies';
import { type Desk, ref, type Work } from '../../../src/application/desk';
import { changeSession } from '../../../src/application/sessions';
import { lastChange, undoCommand } from '../../../src/application/undo';
import { erasedBy } from '../../../src/domain/record/erasure';
import type { LogEvent } from '../../../src/domain/record/event';
import { seenAt } from '../../../src/domain/record/field';
import { fold } from '../../../src/domain/record/fold';
import { validate } from '../../../src/domain/record/graph';
import { merge } from '../../../src/domain/record/merge';
import { readCopy } from '../../../src/domain/record/read-copy';
import { textPath } from '../../../src/domain/session/mark';
import type { SessionCommand } from '../../../src/domain/session/session-command';
import { asked, type Asked } from '../../support/histories';
import { dumped } from '../persistence/dump-tables';
import { newId, openTestDesk } from '../persistence/open-test-stores';
import { good, sessionState, startTestSession } from './start-test-session';

const erase = fc.constantFrom('b1', 'b2', 'b3').map((item): Asked => (state): SessionCommand | 'undo' => {
  const path = textPath(item, 'areas');
  const [event] = seenAt(state, path);
  return event ? { kind: 'eraseText', event, path, reason: 'Names a child' } : 'undo';
});
const archive = fc.boolean().map((archived): Asked => (state): SessionCommand => ({
  kind: 'archiveSession',
  archived,
  seen: seenAt(state, 'archived'),
}));
const anything = fc.oneof(
  { weight: 12, arbitrary: asked },
  { weight: 2, arbitrary: erase },
  { weight: 1, arbitrary: archive },
);

/** Two browsers, the first with two tabs open: they write, and open each other's copies, in any order. */
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ tab: fc.nat(2), ask: anything }) },
  { weight: 1, arbitrary: fc.record({ from: fc.nat(1) }) },
);

/** What a person may be told, and does not do then. */
const refusals = new Set(['archived', 'laterChange', 'nothingToUndo', 'cannotBeUndone', 'nothingToErase']);

const runs = process.env.SOAK === '1' ? 1000 : 40;

it('whatever two browsers do and exchange, both end with the fold of all that happened', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      const names = [newId(), newId()] as const;
      const tabs = [await openTestDesk(names[0]), await openTestDesk(names[0]), await openTestDesk(names[1])] as const;
      const [here, , there] = tabs;
      const { work, id } = await startTestSession(here);
      const record = ref('session', id);
      const give = async (from: Desk, to: Desk): Promise<void> => {
        good(await openCopy(to, good(readCopy((await makeCopy(from)).pieces.join('')))));
      };
      await give(here, there);

      const everWritten: LogEvent[] = [];
      const perform = async (by: Work, ask: Asked): Promise<void> => {
        const state = await sessionState(by.desk, id);
        const command = ask(state);
        const [last] = await lastChange(by.desk, record);
        const outcome =
          command === 'undo' || command.kind === 'startSession'
            ? await undoCommand(by, last?.envelope.command ?? 'none')
            : await changeSession(by, id, command);
        if (outcome.ok) everWritten.push(...outcome.value);
        else if (!refusals.has(outcome.problem.kind)) throw new Error(JSON.stringify(outcome.problem));
      };
      for (const one of steps) {
        if ('from' in one) await (one.from === 0 ? give(here, there) : give(there, here));
        else await perform({ ...work, desk: tabs[one.tab] ?? here }, one.ask);
        for (const desk of [here, there])
          expect(await sessionState(desk, id)).toEqual(fold(await desk.log.history(record)));
      }

      const union = merge(await here.log.history(record), await there.log.history(record));
      await give(here, there);
      await give(there, here);
      for (const desk of tabs) {
        expect(await sessionState(desk, id)).toEqual(fold(union));
        expect(desk.log.latest(record)?.state).toEqual(fold(union));
      }
      expect(validate(union)).toEqual([]);
      // Nothing that anybody wrote is missing, and nothing that anybody erased is left.
      const known = new Set(union.map((event) => event.id));
      expect(everWritten.filter((event) => !known.has(event.id))).toEqual([]);
      const erased = erasedBy(union);
      const stored = `${await dumped(names[0])}${await dumped(names[1])}`;
      for (const event of everWritten)
        for (const [path, { salt }] of Object.entries(event.disclosures))
          if (erased.has(`${event.id}/${path}`)) expect(stored).not.toContain(salt);
      for (const desk of tabs) desk.close();
    }),
    { numRuns: runs },
  );
}, 3_000_000);
