import { markInWords } from '../../domain/session/mark';
import { itemName } from '../../domain/session/outcome';
import { readItem } from '../../domain/session/session';
import type { Summary } from '../../domain/session/summarise';
import { type TargetStanding, targetStanding } from '../../domain/session/target';
import { capital } from '../../domain/shared/capital';
import { markCells } from './mark-cells';
import type { Block, Cell } from './report';
import type { SessionReportInput } from './session-report-input';

const words: Readonly<Record<Exclude<TargetStanding['is'], 'none'>, string>> = {
  reached: 'Reached',
  below: 'Below target',
  notMarked: 'Not marked yet',
  notApplicable: 'Does not apply',
  notOnScale: 'Not on this scale',
  disputed: 'Two values stand side by side',
};

/** Each target beside the mark that counts, with the reason for it; nothing where none was set. */
export const targetBlocks = ({ state, edition, scale }: SessionReportInput, summary: Summary): Block[] => {
  const rows = edition.items.flatMap((item): Cell[][] => {
    const read = readItem(state, item.id);
    const standing = targetStanding(read, scale);
    if (standing.is === 'none') return [];
    const { mark, reason } = read.target;
    const targets = mark.sides.flatMap(({ value }) => (value === undefined ? [] : [markInWords(scale, value)]));
    const given = reason.is === 'erased' || reason.is === 'withheld' ? reason.is : (reason.value ?? 'Not given');
    return [
      [
        { text: itemName(item) },
        markCells(summary, scale, item)[0],
        { text: targets.join(' and ') },
        { text: words[standing.is] },
        { text: given },
      ],
    ];
  });
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Targets' },
    {
      kind: 'table',
      caption: `Targets, by ${edition.nouns.item}`,
      columns: [
        { title: capital(edition.nouns.item) },
        { title: 'Mark' },
        { title: 'Target' },
        { title: 'Where it stands' },
        { title: 'Why this target' },
      ],
      rowHeader: 0,
      rows,
    },
  ];
};
