import { type Action, type ItemLink, origins, priorities, statuses } from '../../domain/actions/action';
import type { ActionDetails } from '../../domain/actions/decide-action';
import type { Path } from '../../domain/record/event';
import type { SeenFields } from '../../domain/record/set-fields';
import { toTyped, typedDate } from '../../domain/shared/calendar-date';

/** Each thing that the form asks, with the boxes that it is typed in. What is typed in one question is stored together. */
const boxesOf = {
  title: ['title'],
  why: ['why'],
  origin: ['origin'],
  links: ['links'],
  owner: ['owner'],
  due: ['dueDay', 'dueMonth', 'dueYear', 'dueInWords'],
  priority: ['priority'],
  status: ['status', 'dropReason'],
  progress: ['progress'],
} as const;

export type Question = keyof typeof boxesOf;
export type Box = (typeof boxesOf)[Question][number];
/** Every box as text; links as "session/item" with a space between. */
export type ActionValues = Readonly<Record<Box, string>>;

/** In the order of the form. */
export const questions: readonly Question[] = [
  'title',
  'why',
  'origin',
  'links',
  'owner',
  'due',
  'priority',
  'status',
  'progress',
];

export const boxesIn = (question: Question): readonly Box[] => boxesOf[question];

export const questionOf = (box: Box): Question =>
  questions.find((question) => boxesIn(question).includes(box)) ?? 'title';

export const newActionValues: ActionValues = {
  title: '',
  why: '',
  origin: '',
  links: '',
  owner: '',
  dueDay: '',
  dueMonth: '',
  dueYear: '',
  dueInWords: '',
  priority: '',
  status: 'not-started',
  dropReason: '',
  progress: '',
};

export const linksTyped = (links: readonly ItemLink[]): string =>
  links
    .map(({ session, item }) => `${session}/${item}`)
    .sort()
    .join(' ');

export const linksIn = (typed: string): readonly ItemLink[] =>
  typed.split(' ').flatMap((link) => {
    const [session, item] = link.split('/');
    return session && item ? [{ session, item }] : [];
  });

export const valuesOf = (action: Action): ActionValues => {
  const { day, month, year } = toTyped(action.due);
  return {
    title: action.title,
    why: action.why,
    origin: action.origin,
    links: linksTyped(action.links),
    owner: action.owner,
    dueDay: day,
    dueMonth: month,
    dueYear: year,
    dueInWords: action.dueInWords,
    priority: action.priority ?? '',
    status: action.status,
    dropReason: action.dropReason,
    progress: action.progress,
  };
};

type DueBoxes = Pick<ActionValues, 'dueDay' | 'dueMonth' | 'dueYear'>;

/** The date that was typed. What is no date comes as typed, for the rules to refuse. */
export const dueTyped = ({ dueDay, dueMonth, dueYear }: DueBoxes): string | undefined => {
  const typed = typedDate({ day: dueDay, month: dueMonth, year: dueYear });
  if (typed.is === 'empty') return undefined;
  return typed.is === 'date' ? typed.date : `${dueYear}-${dueMonth}-${dueDay}`;
};

export const detailsOf = (values: ActionValues): ActionDetails => ({
  title: values.title,
  why: values.why,
  origin: origins.find((origin) => origin === values.origin) ?? 'own',
  owner: values.owner,
  due: dueTyped(values),
  dueInWords: values.dueInWords,
  priority: priorities.find((priority) => priority === values.priority),
  status: statuses.find((status) => status === values.status) ?? 'not-given',
  progress: values.progress,
  // A reason for dropping says nothing of an action that goes on.
  dropReason: values.status === 'dropped' ? values.dropReason : '',
  links: linksIn(values.links),
});

const pathsOf = (question: Question): readonly Path[] => {
  if (question === 'due') return ['due', 'dueInWords'];
  return question === 'status' ? ['status', 'dropReason'] : [question];
};

const isLink = (path: Path): boolean => path.startsWith('link/');

/** Whether a stored field is asked for by this question. */
export const asksFor = (question: Question, path: Path): boolean =>
  question === 'links' ? isLink(path) : pathsOf(question).includes(path);

/** Of what a screen showed, the part that belongs to one question. */
export const seenFor = (question: Question, seen: SeenFields): SeenFields => ({
  ...(question === 'links' ? {} : Object.fromEntries(pathsOf(question).map((path) => [path, []]))),
  ...Object.fromEntries(Object.entries(seen).filter(([path]) => asksFor(question, path))),
});

export const sameSeen = (a: SeenFields, b: SeenFields): boolean => {
  const listed = (seen: SeenFields): string =>
    JSON.stringify(
      Object.entries(seen)
        .filter(([, events]) => events.length > 0)
        .map(([path, events]) => [path, [...events].sort()])
        .sort(([x], [y]) => (String(x) < String(y) ? -1 : 1)),
    );
  return listed(a) === listed(b);
};
