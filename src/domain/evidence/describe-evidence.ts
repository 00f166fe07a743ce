import type { Json, LogEvent, Path } from '../record/event';
import {
  type Before,
  erasureInWords,
  plain,
  quoted,
  undoInWords,
  unknownInWords,
  valueAt,
  was,
} from '../record/event-words';
import { dateInWords } from '../shared/calendar-date';

const names: Readonly<Record<Path, string>> = { title: 'title', date: 'date', kept: 'place' };

const say =
  (path: Path) =>
  (value: Json): string => {
    if (value === null || value === '') return 'nothing';
    return path === 'date' ? dateInWords(plain(value)) : quoted(value);
  };

/** What a text of a piece of evidence is called: "the title of the evidence". */
export const evidenceFieldName = (path: Path): string =>
  path === 'kept' ? 'the place where the evidence is kept' : `the ${names[path] ?? 'text'} of the evidence`;

/** One event of a piece of evidence in plain words. `title`: what it is called now. */
export const describeEvidenceEvent = (event: LogEvent, title: string, before?: Before): string => {
  const { type, fields } = event.envelope;
  const written = (path: Path): string => {
    const value = valueAt(event, path);
    return value === undefined ? '(erased)' : say(path)(value);
  };
  switch (type) {
    case 'evidenceAdded':
      return `Wrote down the evidence ${written('title')}`;
    case 'evidenceChanged':
      return Object.keys(names)
        .filter((path) => path in fields)
        .map(
          (path) =>
            `Changed the ${names[path]} of evidence “${title}” to ${written(path)}${was(event, path, before, say(path))}`,
        )
        .join('. ');
    case 'fieldErased':
      return erasureInWords(event, evidenceFieldName);
    case 'changeUndone':
      return undoInWords;
    default:
      return unknownInWords(type);
  }
};
