import { isPastReview } from '../evidence/evidence';
import { quoted } from '../record/event-words';
import { dateInWords } from '../shared/calendar-date';
import type { Attention } from './attention';
import type { LookedAt } from './look-at';

/** Check 5. Asked of the latest session of a framework: what an earlier year rested on was good in its day. */
export const evidencePastReview = ({ year, evidence, items, isLatest, today }: LookedAt): Attention[] => {
  const { nouns } = year.edition;
  if (!isLatest) return [];
  return [...evidence.values()]
    .filter((piece) => isPastReview(piece, today))
    .sort((a, b) => ((a.reviewDue ?? '') < (b.reviewDue ?? '') ? -1 : 1))
    .map(({ id, title, reviewDue = '', reviewOn }) => {
      const serves = items.filter(({ state }) => state.evidence.includes(id)).map(({ item }) => item.number);
      return {
        check: 'evidencePastReview',
        key: `evidencePastReview ${id}`,
        words: `The evidence ${quoted(title)} for ${serves.length === 1 ? nouns.item : nouns.items} ${serves.join(', ')} was due for review on ${dateInWords(reviewDue)}.`,
        reason: reviewOn
          ? 'That day was set for looking at it again. What is out of date shows how things were.'
          : 'Evidence is looked at again after 12 months where no other day was set. What is out of date shows how things were.',
        place: { kind: 'evidence', evidence: id },
      };
    });
};
