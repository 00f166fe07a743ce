import { originInWords, priorityInWords } from '../../domain/actions/action-words';
import { type ItemLink, origins, priorities, statuses } from '../../domain/actions/action';
import { dateInWords, typedDate } from '../../domain/shared/calendar-date';
import { statusInWords } from '../../documents/report/action-rows';
import { type ActionValues, linksIn, newActionValues, type Question } from './action-values';
import type { Side } from './standing-sides';
import type { LinkedItem } from './use-plan';

export const questionNames: Readonly<Record<Question, string>> = {
  title: 'Action',
  why: 'Why',
  origin: 'Where it came from',
  links: 'What it is for',
  owner: 'Owner',
  due: 'When it is due',
  priority: 'Priority',
  status: 'Status',
  progress: 'Progress',
};

/** What one side says to a question, in words; "Nothing" where it is empty. */
export const sideInWords = (
  question: Question,
  side: Side,
  itemAt: (link: ItemLink) => LinkedItem | undefined,
): string => {
  const values: ActionValues = { ...newActionValues, ...side };
  switch (question) {
    case 'title':
    case 'why':
    case 'owner':
    case 'progress':
      return values[question] || 'Nothing';
    case 'origin': {
      const origin = origins.find((known) => known === values.origin);
      return origin ? originInWords(origin) : 'Nothing';
    }
    case 'priority':
      return priorityInWords(priorities.find((known) => known === values.priority));
    case 'status': {
      const status = statuses.find((known) => known === values.status) ?? 'not-given';
      const reason = status === 'dropped' && values.dropReason ? `: ${values.dropReason}` : '';
      return statusInWords(status) + reason;
    }
    case 'due':
      return dueWords(values);
    case 'links': {
      const names = linksIn(values.links).map((link) => itemAt(link)?.name ?? 'An item that is not in this browser');
      return names.join('; ') || 'Nothing';
    }
  }
};

const dueWords = ({ dueDay, dueMonth, dueYear, dueInWords }: ActionValues): string => {
  const typed = typedDate({ day: dueDay, month: dueMonth, year: dueYear });
  const date = typed.is === 'date' ? dateInWords(typed.date) : [dueDay, dueMonth, dueYear].join(' ').trim();
  return [date, dueInWords].filter((words) => words !== '').join(', ') || 'Nothing';
};
