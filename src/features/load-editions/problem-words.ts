import type { EditionRemovalProblem, LoadProblem } from '../../application/editions';
import type { FileProblem } from '../../documents/import/file-problem';
import { describeEditionProblem } from '../../domain/edition/edition-problem';
import { describePlace } from '../../domain/edition/loading/describe-place';
import type { JsonProblem } from '../../domain/edition/loading/read-loaded-json';
import { describeTableProblem } from '../../domain/edition/loading/table-problem';

export type ChosenFileProblem =
  FileProblem | JsonProblem | { readonly kind: 'nothingChosen' } | { readonly kind: 'partNotLoaded' };

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1).replace(/\.0$/, '')} MB`;

const listed = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

const saveAsCsv = 'In Excel choose File, Save As, and the type “CSV UTF-8”; or save it as an Excel workbook (.xlsx).';

/** What is wrong with a chosen file, and what to do: a sentence or more for each thing. In every case nothing was loaded. */
export const fileProblemWords = (problem: ChosenFileProblem): readonly string[] => {
  switch (problem.kind) {
    case 'table':
      return problem.problems.map(describeTableProblem);
    case 'unsound':
      return problem.problems.map((one) =>
        describeEditionProblem({ ...one, path: describePlace(one.path, problem.data) }),
      );
    default:
      return [oneSentence(problem)];
  }
};

const oneSentence = (problem: Exclude<ChosenFileProblem, { readonly kind: 'table' | 'unsound' }>): string => {
  switch (problem.kind) {
    case 'nothingChosen':
      return 'Choose the file of an edition';
    case 'partNotLoaded':
      return 'A part of the app could not be loaded, so the file was not read. Load this page again, then choose the file again.';
    case 'empty':
      return 'The file is empty. Choose another, or check that it was saved whole.';
    case 'tooLarge':
      return `The file has ${megabytes(problem.bytes)}. At most ${megabytes(problem.limit)} can be read. Check that it is the right file, and take pictures out of it.`;
    case 'unreadable':
      return 'The file could not be read. It may have been moved, or another program may be holding it. Close the other program and choose the file again.';
    case 'passwordProtected':
      return 'The file is protected by a password. Open it in Excel, choose File, Info, Protect Workbook, take the password away, and save a copy to load.';
    case 'oldExcel':
      return 'The file is in the form of an old Excel (.xls), or is a text of an old Word. Open it, and save it as an Excel workbook (.xlsx).';
    case 'macros':
      return 'The workbook holds macros, which could do anything. Save it as an Excel workbook without macros (.xlsx).';
    case 'otherProgram':
      return otherProgram(problem.what);
    case 'damaged':
      return 'The workbook is damaged or was not saved whole. Open it in Excel, save it again, and choose it again.';
    case 'tooLargeInside':
      return `The workbook holds far more than a form does (at most ${megabytes(problem.limit)} unpacked). Copy the rows that you need into the template.`;
    case 'wrongEncoding':
      return `The file is not in UTF-8: it looks like ${problem.looksLike === 'utf-16' ? 'UTF-16 (“Unicode text”)' : 'the older encoding of Windows (Windows-1252)'}, in which letters such as ŵ and ’ could be read wrongly. ${saveAsCsv}`;
    case 'badQuotes':
      return `Row ${problem.row}: a quotation mark opens a cell and is never closed. ${saveAsCsv}`;
    case 'hiddenSheet':
      return `The sheet “${problem.sheet}” has the headings, but it is hidden. Show it, check what is in it, and save the workbook again.`;
    case 'noSheetWithHeader':
      return `No sheet has a row with the headings ${listed(problem.wanted)}. Looked at: ${listed([...problem.sheets, ...problem.hidden]) || 'none'}. Put your rows into the template.`;
    case 'notJson':
      return 'The file begins like JSON, and is not: it may be cut short. Download or copy it again.';
    case 'notAnEdition':
      return problem.found === 'prevent-assurance-copy'
        ? 'This is a saved copy of somebody’s work, not an edition. Open it under “Save or open a copy”.'
        : 'This JSON file is not an edition. It has to say of itself that its kind is “edition”.';
    case 'laterSchema':
      return `This edition is written in a later form (${problem.found}) than this version of the app can read. Ask whoever runs the app for the latest one.`;
    case 'tooManyItems':
      return `There are ${problem.count} items in the file. At most ${problem.limit} can be loaded.`;
  }
};

const otherProgram = (what: Extract<FileProblem, { readonly kind: 'otherProgram' }>['what']): string => {
  switch (what) {
    case 'word':
      return 'This is a Word document. Copy its items into the template, one row each, and choose that.';
    case 'pdf':
      return 'This is a PDF. Copy its items into the template, one row each, and choose that.';
    case 'openDocument':
      return 'This is an OpenDocument file. Save it as an Excel workbook (.xlsx) or as CSV.';
    case 'binaryExcel':
      return 'This is a binary workbook (.xlsb). Save it as an Excel workbook (.xlsx).';
    case 'web':
      return 'This is a web page or XML, whatever its name says. Open it, and save it as an Excel workbook (.xlsx).';
    case 'zip':
      return 'This is a zip file and no workbook. Take the file that you need out of it first.';
    case 'unknown':
      return 'The file is neither a spreadsheet (.xlsx or CSV) nor an edition in JSON.';
  }
};

/** What stopped the loading, or a change to what was loaded. `nameOf` names an item of an edition. */
export const loadProblemWords = (problem: LoadProblem): string => {
  switch (problem.kind) {
    case 'alreadyLoaded':
      return 'This edition is here already, word for word. Nothing was loaded. If it is put away, bring it back on its own page.';
    case 'bundledAlready':
      return 'This edition comes with the app, word for word. Nothing was loaded.';
    case 'notLoaded':
      return 'This edition is no longer here. Load the page again.';
    case 'crosswalkElsewhere':
      return 'The edition that it replaces is no longer here. Choose again what it replaces.';
    case 'crosswalkUnknownItem':
      return `There is no item “${problem.item}” in ${problem.of}, so nothing can lead to it or come from it. Nothing was changed.`;
    case 'crosswalkIncomplete':
      return `Say of “${problem.item}” once where it goes. Nothing was changed.`;
    case 'changedSince':
      return 'Another window changed this first. Load the page again to see what stands, then change it.';
    case 'storageFull':
      return 'This could not be saved, because this computer is out of space. Free some space, then try again.';
    case 'storageClosed':
      return 'This could not be saved, because the storage was closed. Load the page again.';
    case 'storageFailed':
      return 'The browser could not write. Close other tabs of this app, then try again.';
  }
};

/** Why an edition was not removed; undefined where the browser did not say. */
export const removalProblemWords = (problem: EditionRemovalProblem | undefined): string => {
  switch (problem?.kind) {
    case 'editionInUse':
      return 'A session was made with this edition, so it cannot be removed. Put it away instead.';
    case 'editionReplaced':
      return `“${problem.by}” says that it replaces this edition. Remove that one first.`;
    case 'notLoaded':
      return 'This edition is no longer here. Load the page again.';
    case undefined:
      return 'The edition could not be removed. Load the page again, then try once more.';
  }
};
