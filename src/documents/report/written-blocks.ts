import { carriedAt, carriedInWords } from '../../domain/session/carried';
import { itemName } from '../../domain/session/outcome';
import { readItem } from '../../domain/session/session';
import type { MarkedItem, Summary } from '../../domain/session/summarise';
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
