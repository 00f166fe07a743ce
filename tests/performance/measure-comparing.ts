import { addAuthority } from '../../src/application/authorities';
import { type Desk, ref, type Work } from '../../src/application/desk';
import { addPerson } from '../../src/application/people';
import { startSession } from '../../src/application/sessions';
import { yearOf } from '../../src/application/years';
import { compareYears } from '../../src/domain/comparison/compare';
import { trendOf } from '../../src/domain/comparison/trend';
import type { LogEvent, RecordRef } from '../../src/domain/record/event';
import { fold } from '../../src/domain/record/fold';
import { deskOver, newId, openTab } from '../storage/tabs';
import { openByHand, readByHand } from './by-hand';
import { measurement, quantile, timed } from './harness/measurement';
import { good, largeEdition, longHistory } from './sample-session';

const rounds = 100;
const tenYears = Array.from({ length: 10 }, (_, n) => 2016 + n);

/** Ten sessions of one council, each with this many events. */
const startTenYears = async (desk: Desk, events: number): Promise<readonly RecordRef[]> => {
  const work: Work = { desk, by: good(await addPerson(desk, { name: 'Siân Ŵyn', role: 'Prevent lead' })) };
  const council = { name: 'Thornbury', nation: 'england', type: 'unitary', funded: false } as const;
  const authority = good(await addAuthority(work, council));
  const records: RecordRef[] = [];
  for (const year of tenYears) {
    const details = {
      authority,
      edition: largeEdition,
      scale: 'score',
      period: `${year}`,
      assessedOn: `${year}-03-01`,
    };
    const record = ref('session', good(await startSession(work, details)));
    const own = longHistory(record, await desk.log.history(record), events);
    good(await desk.log.merge([{ record, events: own }]));
    records.push(record);
  }
  return records;
};

measurement('Comparing ten years of 40 items, 500 events each', async () => {
  const desk = deskOver(await openTab('ours'));
  const records = await startTenYears(desk, 500);
  const raw = await openByHand('ours');
  const times = { compared: [] as number[], byHand: [] as number[], figures: [] as number[] };
  let rows = 0;
  for (let round = -10; round < rounds; round++) {
    let years: Awaited<ReturnType<typeof yearOf>>[] = [];
    const compared = await timed(async () => {
      years = await Promise.all(records.map(async (record) => yearOf(desk, await desk.log.read(record))));
      const comparisons = compareYears(
        years.flatMap((year) => year ?? []),
        [],
      );
      rows = comparisons.flatMap(({ steps }) => steps.flatMap((step) => step.rows)).length;
    });
    const byHand = await timed(() => Promise.all(records.map(({ id }) => readByHand(raw, id))));
    const figures = await timed(async () =>
      compareYears(
        years.flatMap((year) => year ?? []),
        [],
      ).map(trendOf),
    );
    if (round < 0) continue;
    times.compared.push(compared);
    times.byHand.push(byHand);
    times.figures.push(figures);
  }
  if (rows !== 360) throw new Error(`Nine steps of forty items are not ${rows} rows`);
  const [compared, byHand] = [quantile(times.compared, 0.5), quantile(times.byHand, 0.5)];
  return [
    {
      name: 'read and compared, against the raw read of the same rows',
      value: compared / byHand,
      unit: 'times',
      limit: 5,
    },
    { name: 'read and compared, median', value: compared, unit: 'ms' },
    { name: 'the raw read, median', value: byHand, unit: 'ms' },
    { name: 'compared and drawn again without reading, median', value: quantile(times.figures, 0.5), unit: 'ms' },
  ];
});

const small = 500;
const times = 100;
const large = small * times;

measurement('Growth from 500 to 50000 events of one session', async () => {
  const desk = deskOver(await openTab('ours'));
  const keep = async (count: number): Promise<{ readonly record: RecordRef; readonly events: readonly LogEvent[] }> => {
    const record = ref('session', newId());
    const events = longHistory(record, [], count);
    good(await desk.log.merge([{ record, events }]));
    return { record, events };
  };
  const one = await keep(large);
  // As many events again, in sessions of 500: one small session folded a hundred times over would never leave the
  // processor's nearest memory, and say nothing of what its events cost.
  const many: Awaited<ReturnType<typeof keep>>[] = [];
  for (let n = 0; n < times; n++) many.push(await keep(small));
  const took = {
    foldedOne: [] as number[],
    foldedMany: [] as number[],
    openedOne: [] as number[],
    openedMany: [] as number[],
  };
  for (let round = -5; round < 20; round++) {
    const foldedOne = await timed(async () => fold(one.events));
    const foldedMany = await timed(async () => many.map(({ events }) => fold(events)));
    const openedOne = await timed(() => desk.log.read(one.record));
    const openedMany = await timed(async () => {
      for (const { record } of many) await desk.log.read(record);
    });
    if (round < 0) continue;
    took.foldedOne.push(foldedOne);
    took.foldedMany.push(foldedMany);
    took.openedOne.push(openedOne);
    took.openedMany.push(openedMany);
  }
  const median = (of: keyof typeof took): number => quantile(took[of], 0.5);
  return [
    {
      name: 'folding 50000, against 100 sessions of 500',
      value: median('foldedOne') / median('foldedMany'),
      unit: 'times',
      limit: 1.2,
    },
    {
      name: 'opening after 50000, against 100 sessions after 500',
      value: median('openedOne') / median('openedMany'),
      unit: 'times',
      limit: 1,
    },
    { name: 'folding 50000, median', value: median('foldedOne'), unit: 'ms' },
    { name: 'folding 500, mean of 100', value: median('foldedMany') / times, unit: 'ms' },
    { name: 'opening after 50000, median', value: median('openedOne'), unit: 'ms' },
    { name: 'opening after 500, mean of 100', value: median('openedMany') / times, unit: 'ms' },
  ];
});
