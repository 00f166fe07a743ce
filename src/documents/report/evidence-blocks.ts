import { type Evidence, isPastReview } from '../../domain/evidence/evidence';
import { kindInWords, markingInWords, sizeInWords } from '../../domain/evidence/evidence-words';
import { carriedAt } from '../../domain/session/carried';
import { readItem } from '../../domain/session/session';
import { type CalendarDate, dateInWords } from '../../domain/shared/calendar-date';
import { capital } from '../../domain/shared/capital';
import type { Block, Cell } from './report';
import type { SessionReportInput } from './session-report-input';

/** The evidence that was referred to, each once with every item it supports. */
export const evidenceBlocks = ({ state, edition, evidence, today }: SessionReportInput): Block[] => {
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
            { title: 'Review due' },
            { title: 'Where it is kept' },
            { title: capital(edition.nouns.items) },
          ],
          rowHeader: 0,
          rows: [...supports].map(([id, numbers]) => [
            ...cellsOf(evidence.get(id), today),
            { text: numbers.join(', ') },
          ]),
        },
  ];
};

const cellsOf = (piece: Evidence | undefined, today: CalendarDate): Cell[] => {
  if (!piece) return [{ text: 'Not known here' }, { text: 'No date' }, { text: 'None' }, { text: 'Not said' }];
  const { date, reviewDue } = piece;
  const due = reviewDue === undefined ? 'None' : dateInWords(reviewDue);
  return [
    { text: titleOf(piece) },
    { text: date ? dateInWords(date) : 'No date' },
    { text: isPastReview(piece, today) ? `${due}, past` : due },
    { text: whereOf(piece) || 'Not said' },
  ];
};

const titleOf = ({ title, kind, marking, handling }: Evidence): string => {
  const about = [
    ...(kind ? [kindInWords(kind)] : []),
    ...(marking ? [markingInWords(marking)] : []),
    ...(handling ? [handling] : []),
  ];
  return about.length === 0 ? title : `${title}\n${about.join('. ')}`;
};

const whereOf = ({ form, file, address, kept }: Evidence): string => {
  const held =
    form === 'file' && file
      ? file.removed === undefined
        ? [`File ${file.name.value ?? '(name not given)'} (${sizeInWords(file.size)})`]
        : ['File, removed for good']
      : [];
  return [...held, ...(form === 'link' && address ? [address] : []), ...(kept ? [kept] : [])].join('. ');
};
