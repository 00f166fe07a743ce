import type { Desk } from '../../src/application/desk';
import { changeSession } from '../../src/application/sessions';
import { markPath } from '../../src/domain/session/mark';
import { partOf } from '../../src/persistence/state-parts';
import { deskOver, openTab } from '../storage/tabs';
import { fillByHand, fresh, lastMark, type MarkRows, openByHand, writeByHand } from './by-hand';
import { type Figure, measurement, quantile, timed } from './harness/measurement';
import { addPieces, fill, good, someMark, startLargeSession } from './sample-session';

const rounds = 300;
const warmUp = 30;
const sizes = [0, 5000, 50_000] as const;

const bytesOf = (rows: MarkRows): number =>
  Object.values(rows).reduce((sum, row) => sum + new TextEncoder().encode(JSON.stringify(row)).length, 0);

type Bench = Awaited<ReturnType<typeof startLargeSession>> & {
  readonly desk: Desk;
  readonly ours: IDBDatabase;
  readonly theirs: IDBDatabase;
  readonly marks: number[];
  readonly byHand: number[];
  readonly bytes: number[];
};

/** Two databases with this many events in each: one that the app writes to, one that is written by hand. */
const prepare = async (size: number, evidence = 0): Promise<Bench> => {
  const name = `ours-${size}`;
  const desk = deskOver(await openTab(name));
  const started = await startLargeSession(desk);
  await addPieces(started.work, started.record, evidence);
  const ours = await openByHand(name);
  const theirs = await openByHand(`theirs-${size}`);
  if (size > 0) {
    await fill(desk, started.record, size);
    const { event } = await lastMark(ours, started.record.id, 'about');
    await fillByHand(theirs, event, size);
  }
  return { ...started, desk, ours, theirs, marks: [], byHand: [], bytes: [] };
};

/** One mark through the app's own command, then the same rows by hand. */
const oneRound = async (bench: Bench, counts: boolean, durability: IDBTransactionDurability): Promise<void> => {
  const { desk, work, record, ours, theirs, marks, byHand, bytes } = bench;
  const { state } = desk.log.latest(record) ?? (await desk.log.read(record));
  const command = someMark(state);
  const mark = await timed(async () => good(await changeSession(work, record.id, command)));
  const rows = await lastMark(ours, record.id, partOf(markPath(command.item, command.marker)));
  const copied = { ...rows, event: fresh(rows.event, 'by-hand', rows.event.seq) };
  const hand = await timed(() => writeByHand(theirs, copied, durability));
  if (!counts) return;
  marks.push(mark);
  byHand.push(hand);
  bytes.push(bytesOf(rows));
};

/** All benches take turns, so that whatever else the machine does falls on each of them. */
const takeTurns = async (benches: readonly Bench[], durability: IDBTransactionDurability): Promise<void> => {
  for (let round = -warmUp; round < rounds; round++)
    for (const bench of benches) await oneRound(bench, round >= 0, durability);
};

const ratio = ({ marks, byHand }: Bench): number => quantile(marks, 0.5) / quantile(byHand, 0.5);

const timesOf = ({ marks, byHand }: Bench, of: string): Figure[] => [
  { name: `${of}, median`, value: quantile(marks, 0.5), unit: 'ms' },
  { name: `${of}, 95 in 100 within`, value: quantile(marks, 0.95), unit: 'ms', limit: 50 },
  { name: `${of}, by hand, median`, value: quantile(byHand, 0.5), unit: 'ms' },
];

measurement('A mark, from command to stored, on the disk for certain', async () => {
  const [none, some, most] = [await prepare(sizes[0]), await prepare(sizes[1]), await prepare(sizes[2])];
  const benches = [none, some, most];
  await takeTurns(benches, 'strict');
  const figures = benches.flatMap((bench, index): Figure[] => {
    const of = `with ${sizes[index] ?? 0} events`;
    return [
      { name: `${of}, against the same rows by hand`, value: ratio(bench), unit: 'times', limit: 2 },
      ...timesOf(bench, of),
      { name: `${of}, written for a mark, median`, value: quantile(bench.bytes, 0.5) / 1000, unit: 'kB' },
      { name: `${of}, written for a mark, at most`, value: Math.max(...bench.bytes) / 1000, unit: 'kB', limit: 4 },
    ];
  });
  const growth = quantile(most.marks, 0.5) / quantile(none.marks, 0.5);
  return [...figures, { name: `with ${sizes[2]} events, against none`, value: growth, unit: 'times', limit: 1.5 }];
});

const pieces = 200;

measurement('A mark in a session of 40 items, 200 pieces of evidence and 5000 events', async () => {
  const [empty, full] = [await prepare(0), await prepare(5000, pieces)];
  await takeTurns([empty, full], 'strict');
  return [
    {
      name: 'against a mark in an empty session',
      value: quantile(full.marks, 0.5) / quantile(empty.marks, 0.5),
      unit: 'times',
      limit: 1.5,
    },
    ...timesOf(empty, 'in an empty session'),
    ...timesOf(full, 'in the full one'),
  ];
});

// What it would save to let the operating system write when it likes: such a change can be lost with the power.
measurement('A mark, from command to stored, at the system’s leisure', async () => {
  const begin = Reflect.get(IDBDatabase.prototype, 'transaction');
  IDBDatabase.prototype.transaction = function (stores, mode) {
    return begin.call(this, stores, mode, { durability: 'relaxed' });
  };
  const bench = await prepare(5000);
  await takeTurns([bench], 'relaxed');
  return [{ name: 'against the same rows by hand', value: ratio(bench), unit: 'times' }, ...timesOf(bench, 'each')];
});
