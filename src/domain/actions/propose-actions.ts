import type { AuthorityFacts } from '../authority/authority';
import type { Edition, Item, Scale, Wording } from '../edition/edition';
import { indicatorsFor } from '../edition/indicators-for';
import { digestOf } from '../record/event';
import type { Folded } from '../record/fold';
import { carriedAt, carriedInWords } from '../session/carried';
import { markInWords, notApplicable, scaleOf } from '../session/mark';
import { itemName } from '../session/outcome';
import { answersOf, areasIn, readItem, type Session } from '../session/session';
import { type Action, isOpen } from './action';

/** An action that a session gives cause for. Nothing is in the plan until a person puts it there. */
export type Proposal = {
  /** Stable, so that a proposal that was taken up or dropped does not come again. */
  readonly key: string;
  readonly item: string;
  /** What the title comes from. */
  readonly from: 'mark' | 'area' | 'indicator' | 'suggestion';
  readonly title: string;
  /** Why it is proposed, in words that still make sense in the plan, away from the session. */
  readonly why: string;
  /** True for red, amber and 1-2: the plan needs an action, or the reason why there is none. */
  readonly required: boolean;
  /** Whose words a suggestion of the edition is in. */
  readonly wording?: Wording;
  /** Ids of open actions that serve the same item of another session: one of them may do for this one too. */
  readonly elsewhere: readonly string[];
};

type Asked = {
  readonly edition: Edition;
  readonly session: Session;
  readonly authority: AuthorityFacts | undefined;
  /** Every action of the authority's plan, whatever its status. */
  readonly existing: readonly Action[];
};

/**
 * What the plan could take up from a session: required for each mark that the edition's scale says needs an action,
 * offered for areas for development, unmet indicators and the edition's suggested actions. Recommended actions do not
 * follow low scores by rule (RPT 2.6.3: a 5 was given actions, two 3s none), so nothing is proposed from a number alone
 * where the Duty is met. In the order of the edition; for each item the required one first.
 */
export const proposeActions = (state: Folded, asked: Asked): Proposal[] =>
  asked.edition.items.flatMap((item) => {
    const offers = unrepeated(offered(state, item, asked)).filter((offer) => !isTaken(offer, asked));
    const why = whyRequired(state, item, asked);
    if (!why || isAnswered(item, asked)) return offers;
    // What was written under the item says what to do better than any words of ours.
    const area = offers.find(({ from }) => from === 'area');
    const required = area
      ? { ...area, why: `${why.mark} ${area.why}${why.reason}`, required: true }
      : {
          ...about(asked, item, 'mark'),
          from: 'mark' as const,
          title: `Improve “${item.title}”`,
          why: why.mark + why.reason,
          required: true,
        };
    return [required, ...offers.filter((offer) => offer !== area)];
  });

const about = (
  { session, existing }: Asked,
  item: Item,
  kind: string,
): Pick<Proposal, 'key' | 'item' | 'elsewhere'> & { readonly required: false } => ({
  key: `${session.id}/${item.id}/${kind}`,
  item: item.id,
  required: false,
  elsewhere: existing
    .filter(
      (action) =>
        isOpen(action) &&
        action.links.some((link) => link.session !== session.id && isFollowed(session, item, link.item)),
    )
    .map(({ id }) => id),
});

/** True of the same item in another session, and of one that it followed when this session was started from an earlier. */
const isFollowed = ({ crosswalk }: Session, { id }: Item, earlier: string): boolean =>
  earlier === id || (crosswalk?.mappings.some(({ from, to }) => from === earlier && to.includes(id)) ?? false);

/** Why a mark requires an action, and the reason that was given for the mark: a person's own words, so they come last. */
const whyRequired = (
  state: Folded,
  item: Item,
  { edition, session }: Asked,
): { readonly mark: string; readonly reason: string } | undefined => {
  const scale: Scale | undefined = scaleOf(edition, session.scale);
  const { result } = readItem(state, item.id);
  if (!result || !scale?.actionRequired.includes(result.mark)) return undefined;
  return {
    mark: `${itemName(item)} is marked ${markInWords(scale, result.mark)}, so an action is needed.`,
    reason: result.reason ? ` Reason given for the mark: ${result.reason}` : '',
  };
};

const servesItem = ({ links }: Action, session: string, item: string): boolean =>
  links.some((link) => link.session === session && link.item === item);

const madeFor = ({ required, proposal }: Action, session: string, item: string): boolean =>
  required && proposal?.startsWith(`${session}/${item}/`) === true;

/** Why no action is needed for an item: the reason with which the one that its mark required was dropped, which answers
 *  the mark. Dropping any other action, or saying no reason, does not. */
export const noneNeeded = (existing: readonly Action[], session: string, item: string): string | undefined =>
  existing.find((action) => action.status === 'dropped' && action.dropReason !== '' && madeFor(action, session, item))
    ?.dropReason;

/** Any action that serves the item answers its mark, open or done, and so does a reason why none is needed. */
const isAnswered = ({ id }: Item, { session, existing }: Asked): boolean =>
  noneNeeded(existing, session.id, id) !== undefined ||
  existing.some(
    (action) => action.status !== 'dropped' && (madeFor(action, session.id, id) || servesItem(action, session.id, id)),
  );

const longestTitle = 250;

/** A title that a plan can show. What is cut off it stands in full in the reason. */
const titleOf = (words: string): string =>
  words.length <= longestTitle ? words : `${words.slice(0, longestTitle).replace(/\s+\S*$/, '')}…`;

const sameWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s.]+/g, ' ')
    .trim();

// Two long texts may be cut to one title, and are not the same for that.
const identity = ({ key, title }: Proposal): string => (title.endsWith('…') ? key : sameWords(title));

/** Taken up before, under whatever title and whatever became of it; or somebody added the same words by hand. */
const isTaken = (proposal: Proposal, { session, existing }: Asked): boolean =>
  existing.some(
    (action) =>
      action.proposal === proposal.key ||
      (servesItem(action, session.id, proposal.item) && sameWords(action.title) === identity(proposal)),
  );

const unrepeated = (proposals: readonly Proposal[]): Proposal[] => {
  const said = new Set<string>();
  return proposals.filter((proposal) => !said.has(identity(proposal)) && said.add(identity(proposal)));
};

// A proposal is known again by its words, without keeping a second copy of them.
const short = (words: string): string => digestOf([words]).slice(0, 16);

const offered = (state: Folded, item: Item, asked: Asked): Proposal[] => {
  const { areas, result } = readItem(state, item.id);
  const carried = carriedAt(state, item.id, { is: 'text', field: 'areas' });
  const unconfirmed = carried ? ` ${carriedInWords(carried)}.` : '';
  const written = areasIn(areas.value).map((area): Proposal => ({
    ...about(asked, item, `area/${short(area)}`),
    from: 'area',
    title: titleOf(area),
    why: `Area for development written under ${itemName(item)}${area === titleOf(area) ? '.' : `: ${area}`}${unconfirmed}`,
  }));
  // What a person wrote is offered whatever the mark; expectations of an item that does not apply are not.
  return result?.mark === notApplicable
    ? written
    : [...written, ...fromAnswers(state, item, asked), ...fromEdition(item, asked)];
};

const fromAnswers = (state: Folded, item: Item, asked: Asked): Proposal[] => {
  const { authority, session } = asked;
  const given = answersOf(state, item.id);
  const current = authority ? indicatorsFor(item, authority, session.assessedOn).current : [];
  return current.flatMap(({ id, statement }): Proposal[] => {
    const answer = Object.hasOwn(given, id) ? given[id] : undefined;
    if (answer !== 'not-met' && answer !== 'partly') return [];
    const partly = answer === 'partly';
    return [
      {
        ...about(asked, item, `indicator/${id}`),
        from: 'indicator',
        title: titleOf(`${partly ? 'Complete' : 'Put in place'}: ${statement.text}`),
        why: `Under ${itemName(item)}, “${statement.text}” was answered “${partly ? 'partly met' : 'not met'}”.`,
      },
    ];
  });
};

const fromEdition = (item: Item, asked: Asked): Proposal[] =>
  item.suggestedActions.map(({ text, wording }) => ({
    ...about(asked, item, `suggested/${short(text)}`),
    from: 'suggestion',
    title: titleOf(text),
    why: `Suggested for ${itemName(item)} in ${asked.edition.shortTitle}${wording === 'project' ? ', in this project’s own words' : ''}.`,
    wording,
  }));
