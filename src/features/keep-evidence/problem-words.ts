import type { PieceProblem } from '../../application/evidence';
import type { SaveFileProblem } from '../../application/evidence-files';
import { sizeInWords } from '../../domain/evidence/evidence-words';
import { sessionProblemWords } from '../../state/session-problem-words';

export type EvidenceFault =
  | PieceProblem
  | SaveFileProblem
  /** Nothing was chosen between a file, a link and a reference. */
  | { readonly kind: 'formMissing' };

// In a library of many editions an item has no one name.
const nouns = { item: 'item', items: 'items' };

/** What is wrong and what to do, in one sentence without its full stop. Nothing was stored, and what was typed stays. */
export const problemWords = (problem: EvidenceFault): string => {
  switch (problem.kind) {
    case 'evidenceTitleMissing':
      return 'Enter what the evidence is called';
    case 'formMissing':
      return 'Choose whether it is a file, a link or a reference';
    case 'evidenceFileMissing':
      return 'Choose the file';
    case 'evidenceAddressMissing':
      return 'Enter the address of the page';
    case 'evidenceAddressImpossible':
      return 'The address must begin with https:// or http://, such as https://www.example.org/minutes';
    case 'evidenceDateImpossible':
      return 'The date of the evidence must be a real date, such as 14 2 2023';
    case 'evidenceReviewImpossible':
      return 'The review date must be a real date, such as 14 2 2024';
    case 'evidenceMissing':
      return 'This piece of evidence is not in this browser any more. It may have been undone in another window';
    case 'fileRemovalReasonMissing':
      return 'Enter why the file is removed';
    case 'fileRemovedAlready':
      return 'This file was removed already, perhaps in another window';
    case 'fileStillHere':
      return 'The file is written down as removed, but this browser could not take it off the disk yet. It is tried again each time the app starts';
    case 'fileEmpty':
      return 'This file is empty. Choose the file again once it holds something';
    case 'fileTooLarge':
      return `This file is ${sizeInWords(problem.size)}. The largest that can be kept is 100 MB. Add it as a link, or say where it is kept`;
    case 'spaceTooSmall':
      return `This file is ${sizeInWords(problem.size)} and there are ${sizeInWords(problem.free)} free for this app. Free some space, or say where the file is kept instead`;
    case 'fileUnreadable':
      return 'The file could not be read. Another program may be holding it, or it was moved or deleted. Close the other program and choose the file again';
    case 'fileChanged':
      return 'The file changed while it was read, so it was not kept. Close the program that writes to it and choose the file again';
    case 'fileCancelled':
      return 'Adding the file was cancelled. Nothing of it was kept';
    case 'fileHereAlready':
      return `You already have this file as “${problem.title}”. Use that piece instead`;
    case 'fileIsVersion':
      return 'This piece has this very file already: it is one of the versions on this page';
    case 'fileDiffers':
      return 'This is a different file, not the one that was added before';
    case 'fileNotHere':
      return 'This file is not in this browser';
    case 'fileDamaged':
      return 'This file is no longer what was added, so it was not saved. Add it again below from where it came';
    default:
      return sessionProblemWords(problem, nouns);
  }
};
