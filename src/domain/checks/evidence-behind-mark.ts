import { markInWords, notApplicable } from '../session/mark';
import { itemName } from '../session/outcome';
import { askedOf } from '../session/progress';
import { answersOf, answersThatCount } from '../session/session';
import type { Attention } from './attention';
import { hasDatedEvidence, type LookedAt, type LookedAtItem } from './look-at';

/**
 * A session that holds results only: agreed or confirmed marks, as they were published or sent, and nothing of the work
 * behind them. To ask such a year for evidence would only say for every item what is true of the whole, so it is said once,
 * in words beside the list, and check 4 begins with the first piece, answer or mark of the council's own.
 */
export const holdsResultsOnly = (items: readonly LookedAtItem[]): boolean =>
  items.some(({ value }) => value !== undefined) &&
  items.every(
    ({ item, part, state: { marks, evidence } }) =>
      evidence.length === 0 &&
      Object.keys(answersOf(part, item.id)).length === 0 &&
      // What does not apply is preset, or said without evidence.
      (marks.self.mark.is === 'empty' || marks.self.mark.value === notApplicable),
  );

const lacksBestPractice = (
  { item, part }: LookedAtItem,
  { authority, year }: Pick<LookedAt, 'authority' | 'year'>,
): boolean => {
  const best = askedOf(item, authority, year.session.assessedOn).current.filter(({ level }) => level === 'best');
  const answers = answersThatCount(part, item.id);
  return best.length > 0 && best.every(({ id }) => !Object.hasOwn(answers, id) || answers[id] !== 'met');
};

/** Check 4: a mark of met or better without dated evidence; exceeded without any best practice that is met. */
export const evidenceBehindMark = (looked: LookedAt): Attention[] => {
  const { items, year } = looked;
  // A check of one decision is answered with a reason, not with evidence.
  if (year.edition.use === 'decision' || holdsResultsOnly(items)) return [];
  return items.flatMap((one): Attention[] => {
    const { item, value } = one;
    if (value?.standing !== 'met' && value?.standing !== 'exceeded') return [];
    const [undated, plain] = [
      !hasDatedEvidence(looked, one),
      value.standing === 'exceeded' && lacksBestPractice(one, looked),
    ];
    if (!undated && !plain) return [];
    const label = markInWords(year.scale, value.id);
    const without = [
      ...(undated ? ['dated evidence'] : []),
      ...(plain ? [`any best practice answered as met`] : []),
    ].join(' or ');
    return [
      {
        check: 'evidenceBehindMark',
        key: `evidenceBehindMark ${item.id}`,
        item: item.id,
        words: `${itemName(item)} is marked ${label} without ${without}.`,
        // By the mark's own label: only some scales speak of a duty that is met or exceeded.
        reason: `A mark of ${label} ${[
          ...(undated ? ['rests on evidence with a date'] : []),
          ...(plain ? ['says that some best practice is in place, not only what is expected'] : []),
        ].join(', and ')}.`,
        place: { kind: 'item', session: year.session.id, item: item.id },
      },
    ];
  });
};
