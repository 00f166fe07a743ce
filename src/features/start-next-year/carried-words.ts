import type { Item } from '../../domain/edition/edition';
import { dateInWords } from '../../domain/shared/calendar-date';
import type { Evidence } from '../../domain/evidence/evidence';
import type { Folded } from '../../domain/record/fold';
import type { Answer, CarriedPart } from '../../domain/session/mark';
import { answerAt, readItem } from '../../domain/session/session';

const answerWords: Readonly<Record<Answer, string>> = {
  met: 'Met',
  partly: 'Partly met',
  'not-met': 'Not met',
  'not-applicable': 'Not applicable',
};

/** What a carried thing is called: "Strengths", "Evidence: Training report", the statement of an indicator. */
export const labelOf = (part: CarriedPart, item: Item, pieces: ReadonlyMap<string, Evidence>): string => {
  switch (part.is) {
    case 'text':
      return part.field === 'strengths' ? 'Strengths' : 'Areas for development';
    case 'evidence':
      return `Evidence: ${pieces.get(part.evidence)?.title ?? 'not in this browser'}`;
    case 'indicator':
      return item.indicators.find(({ id }) => id === part.indicator)?.statement.text ?? 'An answer';
  }
};

/** What it says, line by line. */
export const valueInWords = (
  part: CarriedPart,
  { id }: Item,
  state: Folded,
  pieces: ReadonlyMap<string, Evidence>,
): readonly string[] => {
  switch (part.is) {
    case 'text':
      return (readItem(state, id)[part.field].value ?? '').split('\n').filter((line) => line !== '');
    case 'evidence': {
      const date = pieces.get(part.evidence)?.date;
      return [date ? dateInWords(date) : 'No date'];
    }
    case 'indicator': {
      const { value } = answerAt(state, id, part.indicator);
      return value ? [answerWords[value]] : [];
    }
  }
};
