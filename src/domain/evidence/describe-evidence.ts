import type { Json, LogEvent, Path } from '../record/event';
import {
  type Before,
  erasureInWords,
  plain,
  quoted,
  sentences,
  short,
  undoInWords,
  unknownInWords,
  valueAt,
  was,
} from '../record/event-words';
import { dateInWords } from '../shared/calendar-date';
import {
  evidenceForms,
  evidenceKinds,
  formInWords,
  kindInWords,
  markingInWords,
  markings,
  sizeInWords,
} from './evidence-words';
import { fileAtPath, versionPath } from './file-version';

/** What can be changed of a piece, in the order of its form. */
const names: Readonly<Record<Path, string>> = {
  title: 'title',
  kind: 'kind',
  form: 'form',
  address: 'address',
  date: 'date',
  kept: 'place',
  reviewOn: 'review date',
  owner: 'owner',
  marking: 'marking',
  handling: 'handling note',
};

const known = <T extends string>(all: readonly T[], value: Json, words: (one: T) => string): string => {
  const found = all.find((one) => one === value);
  return found === undefined ? quoted(value) : words(found);
};

const say =
  (path: Path) =>
  (value: Json): string => {
    if (value === null || value === '') return 'nothing';
    switch (path) {
      case 'date':
      case 'reviewOn':
        return dateInWords(plain(value));
      case 'kind':
        return known(evidenceKinds, value, kindInWords).toLowerCase();
      case 'form':
        return known(evidenceForms, value, formInWords).toLowerCase();
      case 'marking':
        return known(markings, value, markingInWords);
      default:
        return quoted(value);
    }
  };

/** What a text of a piece of evidence is called: "the title of the evidence". */
export const evidenceFieldName = (path: Path): string => {
  if (fileAtPath(path) !== undefined) {
    if (path.endsWith('/removed')) return 'the reason why a file of the evidence was removed';
    return path.endsWith('/name') ? 'the name of a file of the evidence' : 'the fingerprint of a file of the evidence';
  }
  return path === 'kept' ? 'the place where the evidence is kept' : `the ${names[path] ?? 'text'} of the evidence`;
};

const fileIn = (event: LogEvent): string | undefined => {
  const file = Object.keys(event.envelope.fields).flatMap((path) => fileAtPath(path) ?? [])[0];
  if (file === undefined) return undefined;
  const name = valueAt(event, versionPath(file, 'name'));
  const size = valueAt(event, versionPath(file, 'size'));
  const called = name === undefined ? '(its name was erased)' : quoted(name);
  return typeof size === 'number' ? `${called}, ${sizeInWords(size)}` : called;
};

/** One event of a piece of evidence in plain words. `title`: what it is called now. */
export const describeEvidenceEvent = (event: LogEvent, title: string, before?: Before): string => {
  const { type, fields } = event.envelope;
  const written = (path: Path): string => {
    const value = valueAt(event, path);
    return value === undefined ? '(erased)' : say(path)(value);
  };
  switch (type) {
    case 'evidenceAdded': {
      const file = fileIn(event);
      return `Wrote down the evidence ${written('title')}${file === undefined ? '' : `, with the file ${file}`}`;
    }
    case 'evidenceChanged':
      return sentences(
        Object.keys(names)
          .filter((path) => path in fields)
          .map(
            (path) =>
              `Changed the ${names[path]} of evidence “${title}” to ${written(path)}${was(event, path, before, say(path))}`,
          ),
      );
    case 'fileAdded':
      return `Added the file ${fileIn(event) ?? ''} to evidence “${title}”`;
    case 'fileChosen':
      return `Made another version of the file of evidence “${title}” the current one`;
    case 'fileRemoved':
      return `Removed a file of evidence “${title}” for good. Reason: ${reasonIn(event)}`;
    case 'fieldErased':
      return erasureInWords(event, evidenceFieldName);
    case 'changeUndone':
      return undoInWords;
    default:
      return unknownInWords(type);
  }
};

const reasonIn = (event: LogEvent): string => {
  const path = Object.keys(event.envelope.fields).find((one) => one.endsWith('/removed')) ?? '';
  const reason = valueAt(event, path);
  return reason === undefined ? '(erased)' : short(plain(reason));
};
