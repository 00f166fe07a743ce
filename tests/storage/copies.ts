import { addAuthority } from '../../src/application/authorities';
import { makeCopy, openCopy } from '../../src/application/copies';
import { type Desk, ref } from '../../src/application/desk';
import { addPerson } from '../../src/application/people';
import { changeSession, startSession } from '../../src/application/sessions';
import { seenAt } from '../../src/domain/record/field';
import { fold } from '../../src/domain/record/fold';
import { merge } from '../../src/domain/record/merge';
import { readCopy } from '../../src/domain/record/read-copy';
import { markPath, textPath } from '../../src/domain/session/mark';
import type { Result } from '../../src/domain/shared/result';
import { smallEdition } from './small-edition';
import { expectSame, storageTest } from './storage-test';
import { deskOver, dumped, newId, openTab, sorted } from './tabs';

const good = <T>(outcome: Result<T, { readonly kind: string }>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
};

const copyOf = async (desk: Desk) => good(readCopy((await makeCopy(desk)).pieces.join('')));

const atWork = async (name: string) => {
  const desk = deskOver(await openTab(name));
  const work = { desk, by: good(await addPerson(desk, { name: 'Siân Ŵyn', role: 'Prevent lead' })) };
  const council = { name: 'Thornbury', nation: 'england', type: 'unitary', funded: false } as const;
  const authority = good(await addAuthority(work, council));
  const details = { authority, edition: smallEdition, scale: 'score', period: '2024/25', assessedOn: '2025-03-01' };
  return { work, id: good(await startSession(work, { ...details })) };
};

storageTest(
  'A copy brings everything to another browser, twice nothing, and crossing copies in any order',
  async () => {
    const names = [newId(), newId()] as const;
    const { work, id } = await atWork(names[0]);
    const there = deskOver(await openTab(names[1]));
    const record = ref('session', id);
    good(await openCopy(there, await copyOf(work.desk)));
    const once = await dumped(names[1]);
    expectSame('What the second opening brings', good(await openCopy(there, await copyOf(work.desk))), {
      records: 0,
      events: 0,
    });
    expectSame('The rows after it', await dumped(names[1]), once);
    const mark = { kind: 'recordMark', item: 'b1', marker: 'agreed', seen: [] } as const;
    good(await changeSession(work, id, { ...mark, mark: '4' }));
    good(await changeSession({ ...work, desk: there }, id, { ...mark, mark: '5' }));
    const [ours, theirs] = [await copyOf(work.desk), await copyOf(there)];
    good(await openCopy(work.desk, theirs));
    good(await openCopy(there, ours));
    const states = [await work.desk.log.read(record), await there.log.read(record)].map(({ state }) => sorted(state));
    expectSame('The state there', states[1], states[0]);
    const union = merge(await work.desk.log.history(record), await there.log.history(record));
    expectSame('The state', states[0], sorted(fold(union)));
    expectSame('The sides', seenAt(fold(union), markPath('b1', 'agreed')).length, 2);
    work.desk.close();
    there.close();
  },
);

storageTest('What is erased is gone from every row, and stays gone when an old copy is opened', async () => {
  const name = newId();
  const { work, id } = await atWork(name);
  const secret = 'A name that must go';
  const text = { kind: 'writeText', item: 'b1', field: 'areas', text: secret, seen: [] } as const;
  const [event] = good(await changeSession(work, id, text));
  const path = textPath('b1', 'areas');
  await work.desk.drafts.keep({ record: id, path, value: secret });
  const old = await copyOf(work.desk);
  if (!(await dumped(name)).includes(secret)) throw new Error('It was never there');
  good(await changeSession(work, id, { kind: 'eraseText', event: event?.id ?? '', path, reason: 'Names a child' }));
  if ((await dumped(name)).includes(secret)) throw new Error('It is still in the database');
  good(await openCopy(work.desk, old));
  if ((await dumped(name)).includes(secret)) throw new Error('An old copy brought it back');
  const state = (await work.desk.log.read(ref('session', id))).state;
  expectSame('The state', sorted(state), sorted(fold(await work.desk.log.history(ref('session', id)))));
  work.desk.close();
});

storageTest('A damaged copy is refused, and no row is changed', async () => {
  const name = newId();
  const { work } = await atWork(name);
  const before = await dumped(name);
  const text = (await makeCopy(work.desk)).pieces.join('');
  for (let place = 40; place < text.length - 5; place += Math.ceil(text.length / 40)) {
    const other = text[place] === 'x' ? 'y' : 'x';
    const changed = readCopy(text.slice(0, place) + other + text.slice(place + 1));
    expectSame(`What was changed at ${place}`, changed.ok || changed.problem.kind, 'changed');
    const cut = readCopy(text.slice(0, place));
    expectSame(`What was cut at ${place}`, cut.ok || cut.problem.kind, 'cut');
  }
  const copy = await copyOf(work.desk);
  const forged = copy.records.map(({ record, events }) => ({
    record,
    events: events.map((one) => ({ ...one, envelope: { ...one.envelope, by: 'another' } })),
  }));
  const outcome = await work.desk.log.merge(forged);
  expectSame('The forged history', outcome.ok || outcome.problem.kind, 'unsound');
  expectSame('The rows', await dumped(name), before);
  work.desk.close();
});
