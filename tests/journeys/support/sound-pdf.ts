import { expect } from '@playwright/test';
import { elementsOfType, pdfFaults, pdfProperties, pdfStructure, pdfText } from '../../support/read-pdf';
import { readTaggedPdf } from '../../support/read-tagged-pdf';
import { overlappingTexts, overlappingWords, wordsOutsideMargins } from '../../support/word-box-checks';

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Holds a saved PDF to what every one must be: sound, tagged, nothing outside the margins, nothing over anything else. */
export function expectSoundPdf(bytes: Uint8Array): void {
  expect(pdfFaults(bytes)).toEqual([]);
  expect(wordsOutsideMargins(bytes)).toEqual([]);
  expect(overlappingWords(bytes)).toEqual([]);
  const tagged = readTaggedPdf(bytes);
  expect(overlappingTexts(tagged)).toEqual([]);
  expect(tagged.faults).toEqual([]);
  expect(pdfProperties(bytes)).toMatchObject({ Tagged: 'yes' });
  const structure = pdfStructure(bytes);
  expect(elementsOfType(structure, 'H1')).toHaveLength(1);
  expect(elementsOfType(structure, 'H2').map(({ text }) => onOneLine(text))).toContain('Outcome');
  const scopes = elementsOfType(structure, 'TH').map(({ attributes }) => attributes.Scope);
  expect(new Set(scopes)).toEqual(new Set(['Column', 'Row']));
}

/** All the words of a PDF, as one line. */
export const pdfWords = (bytes: Uint8Array): string => onOneLine(pdfText(bytes));

/** The rows of a table of a PDF by its caption, from the structure, without the row of column headers. */
export function pdfTable(bytes: Uint8Array, caption: string): readonly (readonly string[])[] {
  const table = elementsOfType(pdfStructure(bytes), 'Table').find((one) =>
    elementsOfType([one], 'Caption').some(({ text }) => onOneLine(text).includes(caption)),
  );
  return elementsOfType(table ? [table] : [], 'TR')
    .map(({ children }) => children.map(({ text }) => onOneLine(text).replace(/^[●▲■] /, '')))
    .slice(1);
}
