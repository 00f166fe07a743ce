import { toneOf } from '../../documents/report/mark-cells';
import type { Scale } from '../../domain/edition/edition';
import type { Field } from '../../domain/record/field';
import { type Mark, markInWords, notApplicable, valueOf } from '../../domain/session/mark';
import type { RowChoice } from '../../ui/choice-row';
import { Rag } from '../../ui/rag';

/** A mark as its word, a rating with its shape. */
export const MarkWord = ({ scale, mark }: { readonly scale: Scale; readonly mark: Mark }) => {
  const value = valueOf(scale, mark);
  const tone = value && toneOf(scale, value);
  return tone ? <Rag tone={tone} text={markInWords(scale, mark)} /> : <>{markInWords(scale, mark)}</>;
};

/** What stands in a field for a mark; `none` where nothing does. */
export const MarkGiven = (props: { readonly scale: Scale; readonly mark: Field<Mark>; readonly none: string }) => {
  const { scale, mark, none } = props;
  if (mark.value !== undefined) return <MarkWord scale={scale} mark={mark.value} />;
  return <>{mark.is === 'conflict' ? 'Two marks' : mark.is === 'empty' ? none : 'Not readable here'}</>;
};

export const rowChoices = (scale: Scale): readonly RowChoice<Mark>[] => [
  ...scale.values.map((value) => {
    const tone = toneOf(scale, value);
    return {
      value: value.id,
      label: value.label,
      meaning: value.descriptor.text,
      ...(tone && tone !== 'neutral' ? { tone } : {}),
    };
  }),
  { value: notApplicable, label: 'N/A', meaning: 'not applicable' },
];
