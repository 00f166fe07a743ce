import type { Item, Scale, ScaleValue } from '../../domain/edition/edition';
import { markInWords } from '../../domain/session/mark';
import type { Summary } from '../../domain/session/summarise';
import type { Cell, Tone } from './report';

const ragTones: Partial<Readonly<Record<ScaleValue['standing'], Tone>>> = {
  below: 'red',
  partly: 'amber',
  met: 'green',
};

/** A rating's tone; none for a score, since a 3 is no amber. */
export const toneOf = (scale: Scale, { standing }: ScaleValue): Tone | undefined =>
  scale.kind === 'rag' ? ragTones[standing] : undefined;

/** What a value means: the published band that it is in or, where there is none, its descriptor. */
export const meaningOf = ({ bands }: Scale, { id, descriptor }: ScaleValue): string =>
  (bands.find(({ values }) => values.includes(id))?.meaning.text ?? descriptor.text).replace(/\.$/, '');

/** How an item stands, as two cells of a table: its mark, and what that means or why there is none. */
export const markCells = (summary: Summary, scale: Scale, { id }: Item): readonly [Cell, Cell] => {
  const marked = summary.marked.find(({ item }) => item.id === id);
  if (marked) {
    const tone = toneOf(scale, marked.value);
    return [{ text: marked.value.label, ...(tone ? { tone } : {}) }, { text: meaningOf(scale, marked.value) }];
  }
  const left = summary.notApplicable.find(({ item }) => item.id === id);
  if (left) return [{ text: 'Not applicable' }, { text: left.result.reason ?? 'No reason given' }];
  const disputed = summary.disputed.find(({ item }) => item.id === id);
  if (!disputed) return [{ text: 'Not marked' }, { text: '' }];
  const sides = disputed.sides.map((mark) => (mark === undefined ? 'no mark' : markInWords(scale, mark)));
  return [{ text: sides.join(' and ') }, { text: 'Two marks stand side by side; neither counts until one is chosen' }];
};
