import type { TextPart } from '../../domain/edition/word-diff';

type MarkedWordsProps = { readonly parts: readonly TextPart[]; readonly as: 'before' | 'after' };

/** A text whose differing words are struck out (before) or underlined and bold (after), and said to screen readers. */
export const MarkedWords = ({ parts, as }: MarkedWordsProps) =>
  parts.map(({ text, is }, index) => {
    if (is === 'same') return <span key={index}>{text}</span>;
    const [words, space] = [text.trimEnd(), text.slice(text.trimEnd().length)];
    const said = (mark: string) => <span className="govuk-visually-hidden"> [{mark}] </span>;
    return (
      <span key={index}>
        {said(as === 'before' ? 'taken out' : 'added')}
        {as === 'before' ? <del>{words}</del> : <ins className="govuk-!-font-weight-bold">{words}</ins>}
        {said(as === 'before' ? 'end of what was taken out' : 'end of what was added')}
        {space}
      </span>
    );
  });
