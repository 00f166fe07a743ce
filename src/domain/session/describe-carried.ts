import type { LogEvent } from '../record/event';
import { valueAt } from '../record/event-words';

const kinds = [
  ['text-strengths', 'strengths', 'strengths'],
  ['text-areas', 'areas for development', 'areas for development'],
  ['evidence-', 'piece of evidence', 'pieces of evidence'],
  ['indicator-', 'answer', 'answers'],
] as const;

/** What one event carried over, or confirmed of it: "strengths, 2 pieces of evidence and 4 answers". */
export const carriedParts = (event: LogEvent): string => {
  const parts = carriedPaths(event).map((path) => path.split('/')[2] ?? '');
  const said = kinds.flatMap(([kind, one, many]) => {
    const count = parts.filter((part) => part.startsWith(kind)).length;
    if (count === 0) return [];
    return kind.startsWith('text-') ? [one] : [`${count} ${count === 1 ? one : many}`];
  });
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} and ${said.at(-1) ?? ''}`;
};

/** " from 2022/23"; nothing where the event does not say. */
export const carriedFromWords = (event: LogEvent): string => {
  const value = carriedPaths(event)
    .map((path) => valueAt(event, path))
    .find((from) => typeof from === 'object' && from !== null && 'period' in from);
  return typeof value === 'object' && value !== null && 'period' in value && typeof value.period === 'string'
    ? ` from ${value.period}`
    : '';
};

const carriedPaths = (event: LogEvent): string[] =>
  Object.keys(event.envelope.fields).filter((path) => path.startsWith('carried/'));
