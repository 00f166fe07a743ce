import type { AuthorityFacts } from '../authority/authority';
import type { Answer } from '../session/mark';
import type { CalendarDate } from '../shared/calendar-date';
import type { Edition, Indicator, Item, Standing, SuggestionState } from './edition';
import { fillWords } from './fill-words';
import { indicatorsFor } from './indicators-for';

export type SuggestionSetting = {
  readonly authority: AuthorityFacts;
  readonly assessedOn: CalendarDate;
  /** By indicator id. An indicator that is not in it is unanswered. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Whether at least one piece of the item's evidence carries a date. */
  readonly datedEvidence: boolean;
};

export type Suggestion = {
  readonly state: SuggestionState;
  /** The band in words, never a number; left out where none can be suggested. */
  readonly suggests?: string;
  readonly reason: string;
  /** A mark of one of these standings needs no sentence. Left out: every mark does without one. */
  readonly within?: readonly Standing[];
};

/**
 * The band that the answers suggest for an item, with its reason in words, by the rule table of the edition.
 * Only `must` indicators that apply to the authority and were in force on the day can pull it down.
 * Throws where the edition has no row for the state, which its reader refuses.
 */
export const suggestBand = (edition: Edition, item: Item, setting: SuggestionSetting): Suggestion => {
  const states = statesOf(item, setting);
  const rule = edition.suggestionRules.find(({ when }) => states.has(when));
  if (!rule) throw new Error(`${edition.id} has no suggestion rule for ${[...states.keys()].join(', ')}`);
  return {
    state: rule.when,
    ...(rule.suggests === undefined ? {} : { suggests: rule.suggests }),
    reason: fillWords(rule.reason, { names: namesOf(states.get(rule.when) ?? []) }),
    ...(rule.within ? { within: rule.within } : {}),
  };
};

/** Every state that holds, with the indicators that it names. */
const statesOf = (
  item: Item,
  { authority, assessedOn, answers, datedEvidence }: SuggestionSetting,
): Map<SuggestionState, Indicator[]> => {
  // An indicator id may be any word, "constructor" too.
  const answer = ({ id }: Indicator): Answer | undefined => (Object.hasOwn(answers, id) ? answers[id] : undefined);
  const counted = indicatorsFor(item, authority, assessedOn).current.filter(
    (indicator) => answer(indicator) !== 'not-applicable',
  );
  const musts = counted.filter(({ level }) => level === 'must');
  if (musts.length === 0) return new Map([['noneApplies', []]]);

  const states = new Map<SuggestionState, Indicator[]>();
  const note = (state: SuggestionState, named: Indicator[]): void => {
    if (named.length > 0) states.set(state, named);
  };
  note(
    'anyUnanswered',
    musts.filter((must) => answer(must) === undefined),
  );
  note(
    'anyNotMet',
    musts.filter((must) => answer(must) === 'not-met'),
  );
  note(
    'anyPartly',
    musts.filter((must) => answer(must) === 'partly'),
  );
  if (states.size > 0) return states;

  if (!datedEvidence) return states.set('someWithoutDatedEvidence', musts);
  const best = counted.filter((indicator) => indicator.level === 'best' && answer(indicator) === 'met');
  if (counted.every((indicator) => indicator.level !== 'good' || answer(indicator) === 'met'))
    note('goodAndBestPractice', best);
  return states.set('allMetAndEvidenced', musts);
};

const namesOf = (indicators: readonly Indicator[]): string =>
  indicators.map(({ statement }) => statement.text.replace(/\.$/, '')).join('; ');
