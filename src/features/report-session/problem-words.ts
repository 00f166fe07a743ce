import type { SavePdfProblem } from '../../documents/report/exports';

/** Why no PDF was saved, and what to do instead. */
export const problemWords = (problem: SavePdfProblem): string => {
  switch (problem.kind) {
    case 'partNotLoaded':
      return 'No PDF was saved: a part of the app could not be loaded. Check the network, load the page again and try once more. You can still print the report.';
    case 'notDrawn':
      return 'No PDF was saved: something went wrong while drawing it. You can still print the report, and choose “Save as PDF” as the printer.';
  }
};
