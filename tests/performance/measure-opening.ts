import { fold } from '../../src/domain/record/fold';
import { makeCopy } from '../../src/application/copies';
import { readCopy } from '../../src/domain/record/read-copy';
import { deskOver, openTab } from '../storage/tabs';
import { openByHand, readByHand, readWithEvidenceByHand } from './by-hand';
import { measurement, quantile, timed } from './harness/measurement';
import { addPieces, fill, good, startLargeSession } from './sample-session';

const rounds = 200;

const pieces = 200;

measurement('Opening a session of 40 items, 200 pieces of evidence and 5000 events', async () => {
  const desk = deskOver(await openTab('ours'));
  const { work, record } = await startLargeSession(desk);
  await addPieces(work, record, pieces);
  await fill(desk, record, 5000);
  const raw = await openByHand('ours');
  const times = { opened: [] as number[], byHand: [] as number[] };
  for (let round = -20; round < rounds; round++) {
    // What the pages of a session read before they can show it.
    const opened = await timed(() => Promise.all([desk.log.read(record), desk.log.list('evidence')]));
    const byHand = await timed(() => readWithEvidenceByHand(raw, record.id));
    if (round < 0) continue;
    times.opened.push(opened);
    times.byHand.push(byHand);
  }
  const median = quantile(times.opened, 0.5);
  return [
    { name: 'against the raw read of its state', value: median / quantile(times.byHand, 0.5), unit: 'times', limit: 3 },
    { name: 'median', value: median, unit: 'ms' },
    { name: '95 in 100 within', value: quantile(times.opened, 0.95), unit: 'ms' },
    { name: 'the raw read, median', value: quantile(times.byHand, 0.5), unit: 'ms' },
  ];
});

measurement('Opening a session of 40 items and 5000 events', async () => {
  const desk = deskOver(await openTab('ours'));
  const { record } = await startLargeSession(desk);
  await fill(desk, record, 5000);
  const raw = await openByHand('ours');
  const times = { opened: [] as number[], byHand: [] as number[] };
  for (let round = -20; round < rounds; round++) {
    const opened = await timed(() => desk.log.read(record));
    const byHand = await timed(() => readByHand(raw, record.id));
    if (round < 0) continue;
    times.opened.push(opened);
    times.byHand.push(byHand);
  }
  const folded: number[] = [];
  for (let round = 0; round < 10; round++) folded.push(await timed(async () => fold(await desk.log.history(record))));
  const median = quantile(times.opened, 0.5);
  return [
    { name: 'against the raw read of its state', value: median / quantile(times.byHand, 0.5), unit: 'times', limit: 3 },
    { name: 'median', value: median, unit: 'ms' },
    { name: '95 in 100 within', value: quantile(times.opened, 0.95), unit: 'ms' },
    { name: 'the raw read, median', value: quantile(times.byHand, 0.5), unit: 'ms' },
    { name: 'from its history instead, median', value: quantile(folded, 0.5), unit: 'ms' },
  ];
});

measurement('A copy of everything, with 5000 events', async () => {
  const desk = deskOver(await openTab('ours'));
  const { record } = await startLargeSession(desk);
  await fill(desk, record, 5000);
  const times = { saved: [] as number[], checked: [] as number[] };
  let text = '';
  for (let round = 0; round < 5; round++) {
    times.saved.push(await timed(async () => (text = (await makeCopy(desk)).pieces.join(''))));
    times.checked.push(await timed(async () => good(readCopy(text))));
  }
  return [
    { name: 'made, median', value: quantile(times.saved, 0.5), unit: 'ms' },
    { name: 'checked whole, median', value: quantile(times.checked, 0.5), unit: 'ms' },
    { name: 'size', value: text.length / 1000, unit: 'kB' },
  ];
});
