import type { Action } from '../actions/action';
import { quoted } from '../record/event-words';
import { markInWords } from '../session/mark';
import { itemName } from '../session/outcome';
import type { Attention } from './attention';
import { hasDatedEvidence, type LookedAt } from './look-at';
import { needingAction } from './required-action';

const done =
  /\b(?:now in place|(?:is|are) now|has (?:now |since |already )?been|have (?:now |since |already )?been|(?:was|were) (?:completed|delivered|implemented|introduced|put in place)|(?:is|are) (?:complete|completed|done)|already in place)\b/i;
// "Make sure that partners have been told" and "once it has been signed" speak of what is still to come.
const stillToCome =
  /\b(?:to be|will|should|must|shall|not|never|no longer|until|once|when|whenever|if|unless|whether|ensure|ensuring|make sure|making sure|check|confirm|see that)\b/i;

/** Whether some words say that a thing was done, rather than what is to be done. A guess from the words, so it only asks. */
export const soundsDone = (words: string): boolean =>
  words.split(/[.;:!?\n]+|\s[–—-]\s|,\s+[–—-]\s/).some((clause) => done.test(clause) && !stillToCome.test(clause));

const isDone = ({ status, title, progress }: Action): boolean =>
  status === 'done' || soundsDone(title) || soundsDone(progress);

/** Check 2: the mark still calls for an action, but every action for it reads as done. Evidence from after the marks would
 *  show that it works; so would a new mark. */
export const readsAsDone = (looked: LookedAt): Attention[] => {
  const { session, scale } = looked.year;
  return needingAction(looked).flatMap(({ actions, ...one }): Attention[] => {
    const [first] = actions;
    if (!first || !actions.every(isDone) || hasDatedEvidence(looked, one, session.assessedOn)) return [];
    const { item, value } = one;
    const which =
      actions.length === 1 ? `its action ${quoted(first.title)} reads` : `its ${actions.length} actions read`;
    return [
      {
        check: 'readsAsDone',
        key: `readsAsDone ${item.id}`,
        item: item.id,
        words: `${itemName(item)} is marked ${markInWords(scale, value?.id ?? '')}, but ${which} as done.`,
        reason:
          'What shows that it works? Add evidence dated after the marks, or mark it again. If it is not done, say so in the action.',
        place: { kind: 'item', session: session.id, item: item.id },
      },
    ];
  });
};
