import { notApplicable } from '../session/mark';
import { itemName } from '../session/outcome';
import { askedOf } from '../session/progress';
import { answerAt } from '../session/session';
import { dateInWords } from '../shared/calendar-date';
import type { Attention } from './attention';
import type { LookedAt } from './look-at';

/** Check 11: an expectation that the edition says is raised until somebody answers it. Two answers side by side, and one
 *  that was erased or withheld, were given by somebody. Never held against a session assessed before the day from which it
 *  applies, nor against an item that does not apply. */
export const newExpectation = ({ year: { session }, authority, items }: LookedAt): Attention[] =>
  items.flatMap(({ item, part, state }) => {
    if (state.result?.mark === notApplicable) return [];
    return askedOf(item, authority, session.assessedOn)
      .current.filter(
        ({ id, raisedWhenUnanswered }) => raisedWhenUnanswered && answerAt(part, item.id, id).is === 'empty',
      )
      .map(({ id, statement, appliesFrom }): Attention => ({
        check: 'newExpectation',
        key: `newExpectation ${item.id} ${id}`,
        item: item.id,
        words: `Under ${itemName(item)} nobody has answered: “${statement.text}”`,
        reason: `It has been an expectation${appliesFrom ? ` since ${dateInWords(appliesFrom)}` : ''}, and is easily overlooked.`,
        place: { kind: 'item', session: session.id, item: item.id },
      }));
  });
