import type { Evidence } from '../../domain/evidence/evidence';
import { formInWords, kindInWords, markingInWords } from '../../domain/evidence/evidence-words';
import type { Field } from '../../domain/record/field';
import { dateInWords } from '../../domain/shared/calendar-date';
import { capital } from '../../domain/shared/capital';

/** What a field says in words; both where two values stand side by side after a copy was opened; '' where it is empty. */
export const fieldWords = <T extends string>(
  { is, value, sides }: Field<T>,
  say: (value: T) => string = (one) => one,
): string => {
  if (is === 'erased') return 'erased';
  if (is === 'withheld') return 'withheld';
  if (is === 'conflict')
    return sides.map((side) => (side.value === undefined ? 'nothing' : say(side.value))).join(' / ');
  return value === undefined ? '' : say(value);
};

export const titleOf = ({ fields }: Evidence): string => fieldWords(fields.title) || 'Title not given';

/** "14 February 2024, 12 months after its date" where nobody set a day. */
export const reviewWords = ({ fields, reviewDue }: Evidence): string => {
  const set = fieldWords(fields.reviewOn, dateInWords);
  if (set !== '') return set;
  return reviewDue === undefined ? '' : `${dateInWords(reviewDue)}, 12 months after its date`;
};

export const markingOf = ({ fields }: Evidence): string => fieldWords(fields.marking, markingInWords);

/** "Minutes, file, dated 14 February 2023": what a list says of a piece in one line. */
export const factsOf = ({ fields, form }: Evidence): string =>
  capital(
    [
      fieldWords(fields.kind, kindInWords).toLowerCase(),
      formInWords(form).toLowerCase(),
      fields.date.is === 'empty' ? 'no date' : `dated ${fieldWords(fields.date, dateInWords)}`,
    ]
      .filter((words) => words !== '')
      .join(', '),
  );
