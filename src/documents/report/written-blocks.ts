import { carriedAt, carriedInWords } from '../../domain/session/carried';
import { itemName } from '../../domain/session/outcome';
import { readItem } from '../../domain/session/session';
import type { MarkedItem, Summary } from '../../domain/session/summarise';
import { dateInWords } from '../../domain/shared/calendar-date';
import { capital } from '../../domain/shared/capital';
import type { Block } from './report';
import type { SessionReportInput } from './session-report-input';
import { linesOf } from './written-lines';

/** Areas for development by item. Those of `shown` stand with their marks already, and are not printed twice. */
export const areasBlocks = (input: SessionReportInput, shown: readonly MarkedItem[]): Block[] => {
  const elsewhere = new Set(shown.map(({ item }) => item.id));
  const { items } = input.edition.nouns;
  const blocks = byItem(input, 'areas', ({ id }) => !elsewhere.has(id));
  const above = shown.some(({ item }) => linesOf(readItem(input.state, item.id).areas).length > 0);
  return [
    { kind: 'heading', level: 2, text: 'Areas for development' },
    ...(above
      ? [{ kind: 'paragraph', text: `Those of ${items} that need an action stand above, with their marks.` } as const]
      : []),
    ...(blocks.length > 0
      ? blocks
      : [{ kind: 'paragraph', text: above ? `None are written for other ${items}.` : 'None are written.' } as const]),
  ];
};

/** Strengths by item; nothing where none are written. */
export const strengthsBlocks = (input: SessionReportInput): Block[] => {
  const blocks = byItem(input, 'strengths', () => true);
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text: 'Strengths' }, ...blocks];
};

const byItem = (
  { state, edition }: SessionReportInput,
  field: 'areas' | 'strengths',
  wanted: (item: { readonly id: string }) => boolean,
): Block[] =>
  edition.items.filter(wanted).flatMap((item): Block[] => {
    const lines = linesOf(readItem(state, item.id)[field]);
    const carried = carriedAt(state, item.id, { is: 'text', field });
    return lines.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, text: itemName(item) },
          ...(carried ? [{ kind: 'paragraph', tone: 'small', text: `${carriedInWords(carried)}.` } as const] : []),
          { kind: 'list', items: lines },
        ];
  });

/** The evidence that was referred to, each once with every item it supports. */
export const evidenceBlocks = ({ state, edition, evidence }: SessionReportInput): Block[] => {
  const supports = new Map<string, string[]>();
  for (const item of edition.items) {
    for (const id of readItem(state, item.id).evidence) {
      const carried = carriedAt(state, item.id, { is: 'evidence', evidence: id });
      supports.set(id, [...(supports.get(id) ?? []), carried ? `${item.number} (not yet confirmed)` : item.number]);
    }
  }
  return [
    { kind: 'heading', level: 2, text: 'Evidence' },
    supports.size === 0
      ? { kind: 'paragraph', text: 'No evidence is referred to.' }
      : {
          kind: 'table',
          caption: 'Evidence referred to, and where it is kept',
          columns: [
            { title: 'Evidence' },
            { title: 'Date' },
            { title: 'Where it is kept' },
            { title: capital(edition.nouns.items) },
          ],
          rowHeader: 0,
          rows: [...supports].map(([id, numbers]) => {
            const { title, date, kept } = evidence.get(id) ?? { title: 'Not known here', date: undefined, kept: '' };
            return [
              { text: title },
              { text: date ? dateInWords(date) : 'No date' },
              { text: kept || 'Not said' },
              { text: numbers.join(', ') },
            ];
          }),
        },
  ];
};

/** The sentences that people wrote with marks, other than those printed with them already. */
export const reasonsBlocks = ({ marked }: Summary, shown: readonly MarkedItem[]): Block[] => {
  const reasons = marked.flatMap((one) =>
    one.result.reason && !shown.includes(one)
      ? [`${itemName(one.item)}, ${one.value.label}: ${one.result.reason}`]
      : [],
  );
  return reasons.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: 'Reasons given with marks' },
        { kind: 'list', items: reasons },
      ];
};
