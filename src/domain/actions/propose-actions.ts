import type { Edition, Item, Scale } from '../edition/edition';
import type { AuthorityFacts } from '../authority/authority';
import { indicatorsFor } from '../edition/indicators-for';
import { digestOf } from '../record/event';
import type { Folded } from '../record/fold';
import { markInWords, scaleOf } from '../session/mark';
import { answersOf, areasIn, type ItemResult, readItem, type Session } from '../session/session';
import type { Action } from './action';

/** An action that a session gives cause for. Nothing is in the plan until a person puts it there. */
export type Proposal = {
  /** Stable, so that a proposal that was taken up or dropped does not come again. */
  readonly key: string;
  readonly item: string;
  readonly title: string;
  /** Why it is proposed, in words. */
  readonly why: string;
  /** True for red, amber and 1-2: the plan needs an action, or the reason why there is none. */
  readonly required: boolean;
};

type Asked = {
  readonly edition: Edition;
  readonly session: Session;
  readonly authority: AuthorityFacts | undefined;
  readonly existing: readonly Action[];
};

/**
 * What the plan could take up from a session: required for each mark that the edition's scale says needs an action,
 * offered for areas for development, unmet indicators and the edition's suggested actions. Recommended actions do not
 * follow low scores by rule (RPT 2.6.3: a 5 was given actions, two 3s none), so nothing is proposed from a number alone
 * where the Duty is met.
 */
export const proposeActions = (state: Folded, { edition, session, authority, existing }: Asked): Proposal[] => {
  const taken = new Set(existing.flatMap(({ proposal }) => proposal ?? []));
  const scale = scaleOf(edition, session.scale);
  return edition.items
    .flatMap((item) => [
      ...required(state, session, item, scale, existing),
      ...offered(state, session, item, authority),
    ])
    .filter(({ key }) => !taken.has(key));
};

// A proposal is known again by its words, without keeping a second copy of them.
const short = (words: string): string => digestOf([words]).slice(0, 16);

const named = ({ number, title }: Item): string => `${number} ${title}`;

const required = (
  state: Folded,
  session: Session,
  item: Item,
  scale: Scale | undefined,
  existing: readonly Action[],
): Proposal[] => {
  const { result } = readItem(state, item.id);
  if (!result || !scale?.actionRequired.includes(result.mark)) return [];
  // Any action of the plan that serves the item answers it, one that was dropped with its reason included.
  if (existing.some((action) => action.required && servesItem(action, session.id, item.id))) return [];
  const why = `${named(item)} is marked ${markInWords(scale, result.mark)}: an action is needed.${reasonGiven(result)}`;
  return [
    { key: `${session.id}/${item.id}/mark`, item: item.id, title: `Improve “${item.title}”`, why, required: true },
  ];
};

const reasonGiven = ({ reason }: ItemResult): string => (reason ? ` Reason given: ${reason}` : '');

const servesItem = ({ links }: Action, session: string, item: string): boolean =>
  links.some((link) => link.session === session && link.item === item);

const offered = (state: Folded, session: Session, item: Item, authority: AuthorityFacts | undefined): Proposal[] => {
  const { areas, result } = readItem(state, item.id);
  if (result?.mark === 'not-applicable') return [];
  const proposal = (kind: string, title: string, why: string): Proposal => ({
    key: `${session.id}/${item.id}/${kind}`,
    item: item.id,
    title,
    why,
    required: false,
  });
  const given = answersOf(state, item.id);
  const current = authority ? indicatorsFor(item, authority, session.assessedOn).current : [];
  return [
    ...areasIn(areas.value).map((area) =>
      proposal(`area/${short(area)}`, area, `Area for development written under ${named(item)}.`),
    ),
    ...current.flatMap(({ id, statement }) => {
      const answer = given[id];
      if (answer !== 'not-met' && answer !== 'partly') return [];
      return [
        proposal(
          `indicator/${id}`,
          statement.text,
          `Under ${named(item)}, this was answered “${answer === 'partly' ? 'partly met' : 'not met'}”.`,
        ),
      ];
    }),
    ...item.suggestedActions.map(({ text }) =>
      proposal(
        `suggested/${short(text)}`,
        text,
        `Suggested for ${named(item)} in this edition (wording of this project).`,
      ),
    ),
  ];
};
