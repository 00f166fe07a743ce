import type { SuggestionState } from './edition';

/** Where in the file, from its top: keys and places (counted from 0) joined by `/`, such as `items/3/statement/wording`. */
export type FilePath = string;

/** What is wrong with a file of benchmarks, so that a person can find it and put it right. */
export type EditionProblem =
  | { readonly kind: 'missing'; readonly path: FilePath }
  | { readonly kind: 'unknownKey'; readonly path: FilePath }
  | { readonly kind: 'wrongValue'; readonly path: FilePath; readonly expected: string }
  | { readonly kind: 'newerSchema'; readonly path: FilePath; readonly found: number }
  | { readonly kind: 'repeated'; readonly path: FilePath; readonly what: string; readonly id: string }
  /** Something is named that the file does not have. */
  | { readonly kind: 'unknown'; readonly path: FilePath; readonly what: string; readonly id: string }
  | { readonly kind: 'noSource'; readonly path: FilePath }
  | { readonly kind: 'impossibleDate'; readonly path: FilePath; readonly date: string }
  | { readonly kind: 'endsBeforeItStarts'; readonly path: FilePath }
  | { readonly kind: 'notLowestFirst'; readonly path: FilePath }
  | { readonly kind: 'noGroup'; readonly path: FilePath }
  | { readonly kind: 'servesElsewhere'; readonly path: FilePath }
  | { readonly kind: 'assuredByItself'; readonly path: FilePath }
  | { readonly kind: 'thresholdsDiffer'; readonly path: FilePath }
  | { readonly kind: 'ruleMissing'; readonly path: FilePath; readonly when: SuggestionState }
  | { readonly kind: 'ruleNeverReached'; readonly path: FilePath }
  | { readonly kind: 'outcomeMissing'; readonly path: FilePath; readonly scale: string }
  | { readonly kind: 'toItself'; readonly path: FilePath }
  | { readonly kind: 'bothOldAndNew'; readonly path: FilePath; readonly id: string };

/** One sentence for one problem. */
export const describeEditionProblem = (problem: EditionProblem): string => {
  const at = problem.path === '' ? 'The file' : `“${problem.path}”`;
  switch (problem.kind) {
    case 'missing':
      return `${at} is missing.`;
    case 'unknownKey':
      return `${at} is not known in this kind of file.`;
    case 'wrongValue':
      return `${at} has to be ${problem.expected}.`;
    case 'newerSchema':
      return `The file is of format ${problem.found}, which is newer than this version can read.`;
    case 'repeated':
      return `${at} repeats the ${problem.what} “${problem.id}”.`;
    case 'unknown':
      return `${at} names the ${problem.what} “${problem.id}”, which the file does not have.`;
    case 'noSource':
      return `${at} is restated, but names neither a source nor public practice.`;
    case 'impossibleDate':
      return `${at} is no real date: ${problem.date}.`;
    case 'endsBeforeItStarts':
      return `${at} ends before it starts.`;
    case 'notLowestFirst':
      return `${at} does not go from the lowest value to the highest.`;
    case 'noGroup':
      return `${at} has no group, though the edition has groups.`;
    case 'servesElsewhere':
      return `${at} does not serve the item it stands in, and that item only, in this edition.`;
    case 'assuredByItself':
      return `${at} is assured by the instrument that it belongs to.`;
    case 'thresholdsDiffer':
      return `${at} differs from what stands in square brackets in the statement.`;
    case 'ruleMissing':
      return `${at} has no row for “${problem.when}”.`;
    case 'ruleNeverReached':
      return `${at} is never reached, because an earlier row always holds first.`;
    case 'outcomeMissing':
      return `${at} does not cover every outcome of the scale “${problem.scale}”.`;
    case 'toItself':
      return `${at} leads from an edition or instrument to itself.`;
    case 'bothOldAndNew':
      return `${at} calls “${problem.id}” new, though an earlier item leads to it.`;
  }
};
