import type { Scale } from '../../domain/edition/edition';
import { type Mark, markInWords } from '../../domain/session/mark';
import { Rag } from '../../ui/rag';
import { toneOf } from './mark-words';

type Props = {
  readonly scale: Scale;
  readonly mark: Mark;
  /** Other words than the mark's own: "Marked 4". */
  readonly words?: string;
};

/** A mark: a rating as its word with its shape, any other as its word. */
export const MarkWord = ({ scale, mark, words = markInWords(scale, mark) }: Props) => {
  const tone = toneOf(scale, mark);
  return tone === 'neutral' ? <span>{words}</span> : <Rag tone={tone} text={words} />;
};
