import Papa from 'papaparse';
import { bundledEditions } from '../../src/application/bundled-editions';
import { loadExcel } from '../../src/documents/import/load-excel';
import { readEditionFile } from '../../src/documents/import/read-edition-file';
import { diffEditions } from '../../src/domain/edition/edition-diff';
import type { Edition, Item } from '../../src/domain/edition/edition';
import { choicesSuggested, suggestCrosswalk } from '../../src/domain/edition/suggest-crosswalk';
import { measurement, quantile, timed } from './harness/measurement';
import { good } from './sample-session';

const rounds = 20;
const warmUp = 3;

const statement = (n: number): string => `Staff of team ${String(n)} know what is expected of them. `.repeat(6).trim();

/** An edition of 500 items, each with a title of its own; `word` stands in each, so that two editions differ. */
const editionOf = (basis: Edition, word: string): Edition => {
  const [first] = basis.items;
  if (!first) throw new Error('The edition has no items');
  const items = Array.from({ length: 500 }, (_, n): Item => ({
    ...first,
    id: `${word}-${String(n)}`,
    title: `The ${word} of team ${String(n)} and its plan`,
    statement: { ...first.statement, text: `${statement(n)} ${word}` },
  }));
  return { ...basis, items };
};

measurement('What follows what, and what changes, in two editions of 500 items', async () => {
  const [basis] = await bundledEditions();
  if (!basis) throw new Error('No edition comes with the app');
  const [earlier, later] = [editionOf(basis, 'form'), editionOf(basis, 'letter')];
  const times = { suggested: [] as number[], compared: [] as number[] };
  for (let round = -warmUp; round < rounds; round++) {
    let suggestions: ReturnType<typeof suggestCrosswalk> = [];
    const suggested = await timed(async () => (suggestions = suggestCrosswalk(earlier, later)));
    const choices = choicesSuggested(suggestions);
    const compared = await timed(async () => diffEditions(earlier, later, choices));
    if (round < 0) continue;
    times.suggested.push(suggested);
    times.compared.push(compared);
  }
  return [
    { name: 'suggested, median', value: quantile(times.suggested, 0.5), unit: 'ms' },
    { name: 'compared, median', value: quantile(times.compared, 0.5), unit: 'ms' },
  ];
});

const headings = ['Number', 'Area', 'Title', 'Statement', 'Level', 'Source', 'Id', 'Scale'];

/** 500 items, each with five expectations under it. */
const sheet: readonly (readonly string[])[] = [
  headings,
  ...Array.from({ length: 500 }, (_, n) => [
    [String(n + 1), '', `The plan of team ${String(n)}`, statement(n), '', '', '', ''],
    ...Array.from({ length: 5 }, (_one, level) => [
      String(n + 1),
      '',
      '',
      `${String(level)}. ${statement(n)}`,
      'must',
      '',
      '',
      '',
    ]),
  ]).flat(),
];

const fileOf = (bytes: Uint8Array<ArrayBuffer>) => ({
  size: bytes.length,
  arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
});

measurement('A sheet of 3000 rows', async () => {
  const csv = new TextEncoder().encode(Papa.unparse(sheet.map((row) => [...row])));
  const { Workbook } = await loadExcel();
  const book = new Workbook();
  const items = book.addWorksheet('Items');
  for (const row of sheet) items.addRow([...row]);
  const workbook = new Uint8Array(await book.xlsx.writeBuffer());
  const times = { csv: [] as number[], raw: [] as number[], workbook: [] as number[] };
  for (let round = -warmUp; round < rounds; round++) {
    const read = await timed(async () => good(await readEditionFile(fileOf(csv))));
    const raw = await timed(async () => Papa.parse<string[]>(new TextDecoder().decode(csv)));
    const fromWorkbook = await timed(async () => good(await readEditionFile(fileOf(workbook))));
    if (round < 0) continue;
    times.csv.push(read);
    times.raw.push(raw);
    times.workbook.push(fromWorkbook);
  }
  const median = quantile(times.csv, 0.5);
  const raw = quantile(times.raw, 0.5);
  return [
    // Beside the parse: whether each cell is a formula, and each rule of the sheet.
    { name: 'as CSV, against the raw parse of the same bytes', value: median / raw, unit: 'times', limit: 8 },
    { name: 'as CSV, median', value: median, unit: 'ms' },
    { name: 'the raw parse, median', value: raw, unit: 'ms' },
    { name: 'as a workbook, median', value: quantile(times.workbook, 0.5), unit: 'ms' },
    { name: 'size as CSV', value: csv.length / 1000, unit: 'kB' },
    { name: 'size as a workbook', value: workbook.length / 1000, unit: 'kB' },
  ];
});
