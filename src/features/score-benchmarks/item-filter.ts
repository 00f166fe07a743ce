import type { Edition } from '../../domain/edition/edition';
import type { ItemProgress } from '../../domain/session/progress';
import type { SelectOption } from '../../ui/select';

const filters = ['left', 'below', 'disputed', 'sentence'] as const;
export type ItemFilter = '' | (typeof filters)[number];

/** Whether a list that is filtered so shows an item. */
export const passes = (filter: ItemFilter, { status, target, disputed }: ItemProgress): boolean => {
  switch (filter) {
    case '':
      return true;
    case 'left':
      return status === 'unmarked' || status === 'conflict';
    case 'below':
      return target.is === 'below';
    case 'disputed':
      return disputed || status === 'conflict';
    case 'sentence':
      return status === 'needsSentence';
  }
};

const words: Readonly<Record<(typeof filters)[number], string>> = {
  left: 'Not marked yet',
  below: 'Below target',
  disputed: 'Disputed',
  sentence: 'Needs a sentence',
};

/** The choices. What only few sessions ever have is offered where there is some. */
export const filterOptions = (
  progress: readonly ItemProgress[],
  { items }: Edition['nouns'],
): readonly SelectOption<string>[] => [
  { value: '', label: `All ${items}` },
  ...filters.flatMap((filter) => {
    return filter === 'sentence' && !progress.some((one) => passes(filter, one))
      ? []
      : [{ value: filter, label: words[filter] }];
  }),
];

export const readFilter = (value: string): ItemFilter => filters.find((one) => one === value) ?? '';
