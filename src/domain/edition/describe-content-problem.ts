import type { ContentProblem } from './check-content';

/** One sentence for one problem between files. */
export const describeContentProblem = (problem: ContentProblem): string => `${problem.where}: ${sentence(problem)}`;

const sentence = (problem: ContentProblem): string => {
  switch (problem.kind) {
    case 'repeatedFile':
      return `more than one file has the id “${problem.id}”.`;
    case 'unusedSource':
      return `the source “${problem.source}” is listed but not used.`;
    case 'unknownEdition':
      return `there is no edition “${problem.edition}”.`;
    case 'unknownInstrument':
      return `there is no edition of the instrument “${problem.instrument}”.`;
    case 'unknownItem':
      return `“${problem.of}” has no item “${problem.item}”.`;
    case 'unaccountedItem':
      return `the item “${problem.item}” of “${problem.of}” is not accounted for.`;
    case 'indicatorNotServed':
      return `the indicator “${problem.indicator}” is missing from “${problem.item}” of “${problem.edition}”, which it serves.`;
    case 'indicatorDiffers':
      return `the indicator “${problem.indicator}” differs from the one of the same id in another edition.`;
    case 'sourceDiffers':
      return `the source “${problem.source}” differs from the one of the same id in another edition.`;
    case 'asterisk':
      return `the text at “${problem.path}” has an asterisk.`;
  }
};
