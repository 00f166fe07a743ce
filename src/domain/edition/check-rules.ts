import type { Edition, OutcomeRule, SuggestionState } from './edition';
import type { EditionProblem } from './edition-problem';
import { placeholdersIn } from './fill-words';
import { repeats } from './repeats';

/** What is wrong with the two rule tables of an edition: rows that are missing, never reached, or name what does not exist. */
export const checkRules = (edition: Edition): EditionProblem[] => [
  ...checkSuggestionRules(edition),
  ...checkOutcomeRules(edition),
];

const everyState: readonly SuggestionState[] = [
  'noneApplies',
  'anyUnanswered',
  'anyNotMet',
  'anyPartly',
  'someWithoutDatedEvidence',
  'goodAndBestPractice',
  'allMetAndEvidenced',
];

const checkSuggestionRules = ({ suggestionRules, items }: Edition): EditionProblem[] => {
  const hasIndicators = items.some(({ indicators }) => indicators.length > 0);
  const needed = hasIndicators ? everyState : everyState.slice(0, 1);
  const order = suggestionRules.map(({ when }) => when);
  // All the rest of "may exceed" holds of "met" too, so "met" has to be tried after it.
  const general = order.indexOf('allMetAndEvidenced');
  const particular = order.indexOf('goodAndBestPractice');
  return [
    ...needed.flatMap((when): EditionProblem[] =>
      order.includes(when) ? [] : [{ kind: 'ruleMissing', path: 'suggestionRules', when }],
    ),
    ...repeats(
      'state',
      order.map((when, n) => [`suggestionRules/${n}/when`, when]),
    ),
    ...(general !== -1 && general < particular
      ? [{ kind: 'ruleNeverReached', path: `suggestionRules/${particular}` } as const]
      : []),
    ...suggestionRules.flatMap(({ reason }, n) =>
      unknownPlaceholders(reason, `suggestionRules/${n}/reason`, new Set(['names'])),
    ),
  ];
};

const outcomePlaceholders = [
  'marked',
  'items',
  'exceeded',
  'below',
  'belowNames',
  'notApplicable',
  'notApplicableNames',
  'unmarkedNames',
];

const checkOutcomeRules = ({ outcomeRules, scales }: Edition): EditionProblem[] => [
  ...scales.flatMap(({ kind }): EditionProblem[] => {
    const states = outcomeRules.filter((rule) => rule.scales.includes(kind)).map(({ when }) => when);
    return coversAll(states) ? [] : [{ kind: 'outcomeMissing', path: 'outcomeRules', scale: kind }];
  }),
  ...outcomeRules.flatMap((rule, n): EditionProblem[] => {
    const theirs = scales.filter(({ kind }) => rule.scales.includes(kind));
    const counts = theirs.flatMap(({ values }) => values.map(({ id }) => `count:${id}`));
    return [
      ...rule.scales.flatMap((kind, m): EditionProblem[] =>
        theirs.some((scale) => scale.kind === kind)
          ? []
          : [{ kind: 'unknown', path: `outcomeRules/${n}/scales/${m}`, what: 'kind of scale', id: kind }],
      ),
      ...unknownPlaceholders(rule.words, `outcomeRules/${n}/words`, new Set([...outcomePlaceholders, ...counts])),
    ];
  }),
];

const coversAll = (states: readonly OutcomeRule['when'][]): boolean =>
  states.includes('anyUnmarked') &&
  (states.includes('allMarked') || (states.includes('noneBelow') && states.includes('someBelow')));

const unknownPlaceholders = (words: string, path: string, known: ReadonlySet<string>): EditionProblem[] =>
  placeholdersIn(words).flatMap((id): EditionProblem[] =>
    known.has(id) ? [] : [{ kind: 'unknown', path, what: 'placeholder', id }],
  );
