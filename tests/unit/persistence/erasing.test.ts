import { beforeEach, describe, expect, it } from 'vitest';
import type { Stores } from '../../../src/application/ports';
import type { LogEvent } from '../../../src/domain/record/event';
import { fold } from '../../../src/domain/record/fold';
import { validate } from '../../../src/domain/record/graph';
import { textPath } from '../../../src/domain/session/mark';
import { session, start } from '../../support/histories';
import { dumped } from './dump-tables';
import { newId, openTestStores } from './open-test-stores';
import { giveMark, order, stateOf, write } from './sessions-in-log';

const secret = 'A name that must go';
const path = textPath('b1', 'areas');

describe('erasing a text', () => {
  let name: string;
  let stores: Stores;
  let before: readonly LogEvent[];
  let target: LogEvent;
  const erase = (event: LogEvent) =>
    order(stores.log, 'p0', { kind: 'eraseText', event: event.id, path, reason: 'Names a child' });

  beforeEach(async () => {
    name = newId();
    stores = await openTestStores(name);
    await order(stores.log, 'p0', start);
    target = await write(stores.log, 'p0', 'b1', secret);
    before = await stores.log.history(session);
    expect(await dumped(name)).toContain(secret);
  });

  it('takes it out of the log and out of the state, and the history is still sound', async () => {
    await erase(target);
    const events = await stores.log.history(session);
    expect(await dumped(name)).not.toContain(secret);
    expect((await stateOf(stores.log)).fields[path]).toEqual([{ event: target.id, is: 'erased' }]);
    expect(await stateOf(stores.log)).toEqual(fold(events));
    expect(stores.log.latest(session)?.state).toEqual(fold(events));
    expect(validate(events)).toEqual([]);
  });

  it('takes its salt out too, since a short text could be guessed from salt and digest', async () => {
    await erase(target);
    expect(await dumped(name)).not.toContain(target.disclosures[path]?.salt);
  });

  it('holds after an old copy is opened that still has it', async () => {
    await erase(target);
    const state = await stateOf(stores.log);
    expect(await stores.log.merge([{ record: session, events: before }])).toEqual({
      ok: true,
      value: { records: 0, events: 0 },
    });
    expect(await dumped(name)).not.toContain(secret);
    expect(await stateOf(stores.log)).toEqual(state);
  });

  it('reaches another browser with the copy that says so', async () => {
    await erase(target);
    const other = newId();
    const elsewhere = (await openTestStores(other)).log;
    await elsewhere.merge([{ record: session, events: before }]);
    expect(await dumped(other)).toContain(secret);
    await elsewhere.merge([{ record: session, events: await stores.log.history(session) }]);
    expect(await dumped(other)).not.toContain(secret);
    expect(await stateOf(elsewhere)).toEqual(await stateOf(stores.log));
  });

  it('takes out one that was overwritten since, and leaves what stands', async () => {
    await write(stores.log, 'p0', 'b1', 'What stands now');
    await erase(target);
    expect(await dumped(name)).not.toContain(secret);
    expect((await stateOf(stores.log)).fields[path]).toMatchObject([{ is: 'present', value: 'What stands now' }]);
  });

  it('takes the typing with it that was kept beside the log', async () => {
    await stores.drafts.keep({ record: session.id, path, value: secret });
    await stores.drafts.keep({ record: session.id, path: textPath('b2', 'areas'), value: 'Something else' });
    await erase(target);
    expect(await dumped(name)).not.toContain(secret);
    expect(await dumped(name)).toContain('Something else');
  });

  it('takes typing with it also where the erasure comes with a copy', async () => {
    await erase(target);
    const other = newId();
    const elsewhere = await openTestStores(other);
    await elsewhere.log.merge([{ record: session, events: before }]);
    await elsewhere.drafts.keep({ record: session.id, path, value: secret });
    await elsewhere.log.merge([{ record: session, events: await stores.log.history(session) }]);
    expect(await dumped(other)).not.toContain(secret);
  });

  it('touches nothing in another record, whatever event it names', async () => {
    const action = { kind: 'action', id: 'm1' } as const;
    const written = await stores.log.run(
      { by: 'p0', device: 'd', now: () => '2026-11-21T12:00:00.000Z', newId, newSalt: newId },
      [action],
      () => ({ ok: true, drafts: [[{ type: 'actionAdded', fields: { title: 'To be kept' } }]] }),
    );
    const [event] = written.ok ? written.value : [];
    if (!event) throw new Error('Nothing was written');
    expect(await erase(event)).toMatchObject({ ok: true });
    expect(await stores.log.history(action)).toEqual([event]);
    expect(validate(await stores.log.history(session))).toEqual([]);
  });

  it('is not undone by marks given after it', async () => {
    await erase(target);
    await giveMark(stores.log, 'p0', 'b1', '4');
    expect(await dumped(name)).not.toContain(secret);
    expect(await stateOf(stores.log)).toEqual(fold(await stores.log.history(session)));
  });
});
