import type { Json, LogEvent, Path } from '../record/event';
import {
  type Before,
  erasureInWords,
  plain,
  quoted,
  sentences,
  undoInWords,
  unknownInWords,
  valueAt,
  was,
} from '../record/event-words';
import { dateInWords } from '../shared/calendar-date';
import { capital } from '../shared/capital';
import { type ItemLink, origins, priorities, type Status, statuses } from './action';
import { originInWords, priorityInWords } from './action-words';

export type DescribedAction = {
  /** An item as it is said, such as "7 Training"; undefined where it is not known here. */
  readonly itemName: (link: ItemLink) => string | undefined;
  readonly before?: Before;
};

const statusWords: Readonly<Record<Status, string>> = {
  'not-given': 'not given',
  'not-started': 'not started',
  'in-progress': 'in progress',
  done: 'done',
  dropped: 'dropped',
};

const quote = (value: Json): string => (value === null || value === '' ? 'nothing' : quoted(value));

type Words = { readonly name: string; readonly say: (value: Json) => string };

/** What each field is called in a sentence, and how its values are said. */
const fields: Readonly<Record<Path, Words>> = {
  title: { name: 'the title', say: quote },
  why: { name: 'the reason why it is in the plan', say: quote },
  origin: {
    name: 'where it came from',
    say: (value) => {
      const origin = origins.find((known) => known === value);
      return origin ? originInWords(origin) : plain(value);
    },
  },
  owner: { name: 'the owner', say: quote },
  due: { name: 'the due date', say: (value) => (value === null ? 'no date' : dateInWords(plain(value))) },
  dueInWords: { name: 'the due date in words', say: quote },
  priority: {
    name: 'the priority',
    say: (value) => priorityInWords(priorities.find((known) => known === value)).toLowerCase(),
  },
  status: {
    name: 'the status',
    say: (value) => {
      const status = statuses.find((known) => known === value);
      return status ? statusWords[status] : plain(value);
    },
  },
  progress: { name: 'the progress', say: quote },
  dropReason: { name: 'the reason for dropping it', say: quote },
};

/** What a field of an action is called, such as "the title of the action"; "a text" for one that is not known. */
export const actionFieldName = (path: Path): string => {
  const words = Object.hasOwn(fields, path) ? fields[path] : undefined;
  if (!words) return 'a text';
  return ['title', 'owner', 'progress'].includes(path) ? `${words.name} of the action` : words.name;
};

const isEmpty = (value: Json | undefined): boolean => value === null || value === '';

/** One event of an action in plain words: what was done, and what it was before. */
export const describeActionEvent = (event: LogEvent, described: DescribedAction): string => {
  const { type } = event.envelope;
  switch (type) {
    case 'actionAdded':
      return sentences([`Added the action ${said(event, 'title')}`, ...added(event), ...linked(event, described)]);
    case 'actionChanged':
      return sentences([...changed(event, described), ...linked(event, described)]) || 'Saved the action as it was';
    case 'fieldErased':
      return erasureInWords(event, actionFieldName);
    case 'changeUndone':
      return undoInWords;
    default:
      return unknownInWords(type);
  }
};

const said = (event: LogEvent, path: Path): string => {
  const value = valueAt(event, path);
  return value === undefined ? '(erased)' : (fields[path]?.say(value) ?? plain(value));
};

const added = (event: LogEvent): string[] =>
  Object.entries(fields).flatMap(([path, { name }]) =>
    path === 'title' || !(path in event.envelope.fields) || isEmpty(valueAt(event, path))
      ? []
      : [`${capital(name)}: ${said(event, path)}`],
  );

const changed = (event: LogEvent, { before }: DescribedAction): string[] =>
  Object.entries(fields).flatMap(([path, { name, say }]) => {
    if (!(path in event.envelope.fields)) return [];
    const [now, then] = [valueAt(event, path), before?.(event, path)];
    // Some fields are written only for company, with the one beside them that changed.
    if (now === then || (isEmpty(now) && (then === undefined || isEmpty(then)))) return [];
    if (now === undefined) return [`Changed ${name} to (erased)${was(event, path, before, say)}`];
    return isEmpty(now)
      ? [`Took away ${name}${was(event, path, before, say)}`]
      : [`Changed ${name} to ${say(now)}${was(event, path, before, say)}`];
  });

const linked = (event: LogEvent, { itemName, before }: DescribedAction): string[] => {
  const links = Object.keys(event.envelope.fields).filter((path) => path.startsWith('link/'));
  const named = (value: boolean): string =>
    links
      .filter((path) => valueAt(event, path) === value && before?.(event, path) !== value)
      .map((path) => {
        const [, session = '', item = ''] = path.split('/');
        return itemName({ session, item }) ?? 'an item that is not in this browser';
      })
      .join('; ');
  const [on, off] = [named(true), named(false)];
  return [...(on ? [`For ${on}`] : []), ...(off ? [`No longer for ${off}`] : [])];
};
