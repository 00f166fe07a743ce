import { Fragment } from 'react';

const longestWord = 30;
const longWords = new RegExp(`\\S{${longestWord},}`, 'u');
const pieces = new RegExp(`\\S{1,${longestWord}}|\\s+`, 'gu');

/**
 * Text that may hold a word of any length, such as an address pasted in: such a word may break, so that it cannot
 * push a table's other columns out of sight. Copying the text gives it back unchanged.
 */
export function LongText({ text }: { readonly text: string }) {
  if (!longWords.test(text)) return text;
  return (text.match(pieces) ?? []).map((piece, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
}
