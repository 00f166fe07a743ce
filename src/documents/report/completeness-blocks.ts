import { itemName } from '../../domain/session/outcome';
import type { Summary } from '../../domain/session/summarise';
import { whatCouldChange } from '../../domain/session/what-could-change';
import type { Block } from './report';
import type { SessionReportInput } from './session-report-input';

/** How many are marked, what does not apply and why, what is left, and what could still change the outcome. */
export const completenessBlocks = (input: SessionReportInput, summary: Summary): Block[] => {
  const { total, marked, notApplicable, unmarked, disputed } = summary;
  const { item, items } = input.edition.nouns;
  const apply = total - notApplicable.length;
  const left = unmarked.length + disputed.length;
  const changes = whatCouldChange(summary, input);
  const ofThem = `${apply} ${apply === 1 ? item : items}${apply === total ? '' : ' that apply'}`;
  const sentences = [
    apply === 0
      ? `None of the ${items} applies.`
      : left === 0
        ? `All ${ofThem} are marked.`
        : `${marked.length} of the ${ofThem} are marked, and ${left} ${left === 1 ? 'is' : 'are'} left.`,
    ...(apply === total || apply === 0
      ? []
      : [`${total - apply} ${total - apply === 1 ? 'is' : 'are'} not applicable.`]),
  ];
  return [
    { kind: 'heading', level: 2, text: 'What is marked, and what could still change' },
    { kind: 'paragraph', text: sentences.join(' ') },
    ...listOf(
      'Not applicable',
      notApplicable.map((one) => `${itemName(one.item)}: ${one.result.reason ?? 'no reason was written'}`),
    ),
    ...listOf('Not marked', unmarked.map(itemName)),
    { kind: 'heading', level: 3, text: 'What could still change' },
    changes.length === 0
      ? { kind: 'paragraph', text: 'Nothing is left to mark, agree or confirm.' }
      : { kind: 'list', items: changes },
  ];
};

const listOf = (title: string, items: readonly string[]): Block[] =>
  items.length === 0
    ? []
    : [
        { kind: 'heading', level: 3, text: title },
        { kind: 'list', items },
      ];
