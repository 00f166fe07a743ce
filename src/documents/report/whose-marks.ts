import type { Edition } from '../../domain/edition/edition';
import type { EventId } from '../../domain/record/event';
import { assessedDays } from '../../domain/session/assessed-days';
import { markerInWords } from '../../domain/session/describe-event';
import type { Marker } from '../../domain/session/mark';
import { markersUsed, readItem } from '../../domain/session/session';
import type { Summary } from '../../domain/session/summarise';
import { dateInWords } from '../../domain/shared/calendar-date';
import { capital } from '../../domain/shared/capital';
import { eitherOf } from '../../domain/shared/side-by-side';
import type { Block, TableBlock } from './report';
import type { SessionReportInput } from './session-report-input';

type Batch = { readonly marker: Marker; readonly by: string; readonly on: string; readonly numbers: string[] };

type Entered = { readonly number: string; readonly marker: Marker; readonly event: EventId };

const inBatches = ({ entries }: SessionReportInput, marks: readonly Entered[]): Batch[] => {
  const batches = new Map<string, Batch>();
  for (const { number, marker, event } of marks) {
    const entry = entries.get(event);
    const by = entry ? [entry.name, entry.role].filter((part) => part !== '').join(', ') : 'somebody not known here';
    const on = entry ? dateInWords(entry.on) : 'a day not known here';
    const key = JSON.stringify([marker, by, on]);
    const batch = batches.get(key) ?? { marker, by, on, numbers: [] };
    batch.numbers.push(number);
    batches.set(key, batch);
  }
  return [...batches.values()];
};

/** The marks that count, by whose they are and by who entered them when; in the order of the edition. */
const batchesOf = (input: SessionReportInput, { marked, notApplicable }: Summary): Batch[] => {
  const results = new Map([...marked, ...notApplicable].map(({ item, result }) => [item.id, result]));
  return inBatches(
    input,
    input.edition.items.flatMap(({ id, number }) => {
      const result = results.get(id);
      return result ? [{ number, marker: result.marker, event: result.event }] : [];
    }),
  );
};

/** Who entered the marks of every kind, and when: those that do not count too. */
export const enteredTable = (input: SessionReportInput, used: readonly Marker[]): TableBlock => {
  const { edition, state } = input;
  const given = used.flatMap((marker) =>
    edition.items.flatMap(({ id, number }) =>
      readItem(state, id).marks[marker].mark.sides.flatMap(({ event, value }) =>
        value === undefined ? [] : [{ number, marker, event }],
      ),
    ),
  );
  return batchTable('Who entered each kind of mark', edition, inBatches(input, given));
};

const batchTable = (caption: string, { nouns }: Edition, batches: readonly Batch[]): TableBlock => ({
  kind: 'table',
  caption,
  columns: [
    { title: 'Whose marks' },
    { title: capital(nouns.items) },
    { title: 'Entered on' },
    { title: 'Entered by' },
  ],
  rowHeader: 0,
  rows: batches.map(({ marker, by, on, numbers }) => [
    { text: marksOf(marker) },
    { text: numbers.join(', ') },
    { text: on },
    { text: by },
  ]),
});

const marksOf = (marker: Marker): string => `${markerInWords(marker)}s`;

/** "Agreed marks" or, where there are several kinds, "Agreed marks (8); Council’s own marks (2)". Where none counts: why. */
export const markersInWords = ({ state, edition }: SessionReportInput, { markers }: Summary): string => {
  const [only, ...others] = markers;
  if (!only) {
    const used = markersUsed(state, edition.items);
    if (used.length === 0) return 'No marks yet';
    return used.some((marker) => marker !== 'adviser')
      ? 'Marks, of which none counts yet'
      : 'Adviser’s marks only; none counts yet';
  }
  return others.length === 0
    ? marksOf(only.marker)
    : markers.map(({ marker, count }) => `${marksOf(marker)} (${count})`).join('; ');
};

const enteredOn = ({ by, on }: Batch): string => `entered on ${on} by ${by}`;

/** Who entered the marks that count, and when; where that was not one person on one day, where it is told. Undefined
 *  where none counts. */
export const enteredInWords = (input: SessionReportInput, summary: Summary): string | undefined => {
  const [only, ...others] = new Set(batchesOf(input, summary).map(enteredOn));
  return others.length === 0 ? only : 'entered on several days or by several people, see “Whose marks these are”';
};

/** Whose the marks are, as of when, and who entered them when: a sentence where all are alike, else a table. */
export const whoseMarks = (input: SessionReportInput, summary: Summary): Block[] => {
  const batches = batchesOf(input, summary);
  const asOf = eitherOf(assessedDays(input.session).map(dateInWords)) || 'a date not given';
  const [only, ...others] = batches;
  if (!only) return [{ kind: 'paragraph', text: 'No mark that counts has been given yet.' }];
  if (others.length === 0) {
    const text = `${marksOf(only.marker)}, as of ${asOf}; ${enteredOn(only)}.`;
    return [{ kind: 'paragraph', text }];
  }
  return [batchTable(`Whose marks, as of ${asOf}, and who entered them`, input.edition, batches)];
};
