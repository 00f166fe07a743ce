import type { ReactNode } from 'react';
import type { ComparedItem, Step } from '../../domain/comparison/compare';
import type { ItemInYear } from '../../domain/comparison/standing';
import type { Evidence } from '../../domain/evidence/evidence';
import type { Field } from '../../domain/record/field';
import { carriedAt } from '../../domain/session/carried';
import { type ItemText, itemTexts } from '../../domain/session/mark';
import { itemName } from '../../domain/session/outcome';
import { dateInWords } from '../../domain/shared/calendar-date';
import { Details } from '../../ui/details';
import { LongText } from '../../ui/long-text';
import { SummaryList, type SummaryRow } from '../../ui/summary-list';
import { stepName } from './step-section';

const titles: Readonly<Record<ItemText, string>> = { strengths: 'Strengths', areas: 'Areas for development' };

const fieldLines = ({ is, value, sides }: Field<string>): readonly string[] => {
  if (is === 'erased' || is === 'withheld') return [`(${is})`];
  if (is === 'conflict') return ['Two versions stand side by side:', ...sides.flatMap((side) => side.value ?? [])];
  return (value ?? '').split('\n').filter((line) => line.trim() !== '');
};

type Said = { readonly lines: readonly string[]; readonly isCarried: boolean };

const saidOf = (one: ItemInYear, field: ItemText, isNamed: boolean): Said => {
  const lines = fieldLines(one.state[field]);
  return {
    lines: isNamed && lines.length > 0 ? [`${itemName(one.item)}:`, ...lines] : lines,
    isCarried: carriedAt(one.part, one.item.id, { is: 'text', field }) !== undefined,
  };
};

const Lines = ({ said }: { readonly said: readonly Said[] }): ReactNode => {
  const lines = said.flatMap((one) => one.lines);
  if (lines.length === 0) return 'Nothing written';
  return (
    <>
      {lines.map((line, index) => (
        <p className="govuk-body govuk-!-margin-bottom-1" key={index}>
          <LongText text={line} />
        </p>
      ))}
      {said.some(({ isCarried }) => isCarried) && (
        <p className="govuk-hint govuk-!-margin-bottom-0">Carried over, not yet confirmed</p>
      )}
    </>
  );
};

type WordsProps = {
  readonly step: Step;
  readonly names: ReadonlyMap<string, string>;
  readonly pieces: ReadonlyMap<string, Evidence>;
};

const rowsOf = ({ before, now, evidenceAdded }: ComparedItem, { step, names, pieces }: WordsProps): SummaryRow[] => {
  const [then, later] = [step.earlier, step.later].map(({ session }) => names.get(session.id) ?? session.period);
  const texts = itemTexts.flatMap((field): SummaryRow[] => {
    const [old, current] = [
      before.map((one) => saidOf(one, field, before.length > 1)),
      now ? [saidOf(now, field, false)] : [],
    ];
    if ([...old, ...current].every(({ lines }) => lines.length === 0)) return [];
    return [
      ...(before.length > 0 ? [{ label: `${titles[field]}, ${then ?? ''}`, value: <Lines said={old} /> }] : []),
      ...(now ? [{ label: `${titles[field]}, ${later ?? ''}`, value: <Lines said={current} /> }] : []),
    ];
  });
  if (evidenceAdded.length === 0) return texts;
  const list = evidenceAdded.map((id) => {
    const piece = pieces.get(id);
    const title = piece?.title ?? 'A piece that is not in this browser';
    return { id, words: piece?.date ? `${title}, ${dateInWords(piece.date)}` : title };
  });
  const value = (
    <ul className="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">
      {list.map(({ id, words }) => (
        <li key={id}>
          <LongText text={words} />
        </li>
      ))}
    </ul>
  );
  return [...texts, { label: 'Evidence added since', value }];
};

type WordsSectionProps = Omit<WordsProps, 'step'> & { readonly steps: readonly Step[] };

/** The words then and now, and what evidence was added, item by item, of each step in the order given. Of several steps
 *  each is folded, the first open. */
export const WordsSection = ({ steps, ...shared }: WordsSectionProps) => {
  const title = (step: Step): string => `Words and evidence, ${stepName(step, shared.names)}`;
  const [only, ...others] = steps;
  if (only && others.length === 0)
    return (
      <>
        <h3 className="govuk-heading-s">{title(only)}</h3>
        <WordsOfStep step={only} {...shared} />
      </>
    );
  return (
    <>
      <h3 className="govuk-heading-s">Words and evidence</h3>
      {steps.map((step, index) => (
        <Details key={step.later.session.id} summary={title(step)} startOpen={index === 0}>
          <WordsOfStep step={step} {...shared} />
        </Details>
      ))}
    </>
  );
};

const WordsOfStep = (props: WordsProps) => {
  const { step } = props;
  const written = step.rows.map((row) => ({ row, rows: rowsOf(row, props) })).filter(({ rows }) => rows.length > 0);
  const without = step.rows.length - written.length;
  const { nouns } = step.later.edition;
  return (
    <>
      {without > 0 && (
        <p className="govuk-body">
          {written.length === 0
            ? 'Nothing was written in either, and no evidence was added.'
            : `Under ${without === 1 ? `one ${nouns.item}` : `${without} ${nouns.items}`} nothing was written in either, and no evidence was added.`}
        </p>
      )}
      {written.map(({ row, rows }) => (
        <section key={`${row.now ? 'now' : 'then'}-${row.item.id}`}>
          <h4 className="govuk-heading-s">{itemName(row.item)}</h4>
          <SummaryList rows={rows} />
        </section>
      ))}
    </>
  );
};
