import type { Step } from '../../domain/comparison/compare';
import { itemName } from '../../domain/session/outcome';
import { capital } from '../../domain/shared/capital';
import { Table } from '../../ui/table';
import { changeInWords, countsInWords } from './change-words';
import { StandingCell } from './standing-cell';

type StepProps = { readonly step: Step; readonly names: ReadonlyMap<string, string> };

/** "2022/23 to 2023/24". */
export const stepName = ({ earlier, later }: Step, names: ReadonlyMap<string, string>): string =>
  `${names.get(earlier.session.id) ?? ''} to ${names.get(later.session.id) ?? ''}`;

/** How many of each, in a sentence that adds up to the rows of the table under it. */
export const StepCounts = ({ step, names }: StepProps) => (
  <p className="govuk-body">
    <strong>{stepName(step, names)}:</strong> {countsInWords(step.counts)}, of {step.rows.length}.
  </p>
);

/** Item by item: both marks, whose they are, and what became of it. */
export const StepTable = ({ step, names }: StepProps) => (
  <Table
    caption={`Marks, ${stepName(step, names)}`}
    captionSize="s"
    columns={[
      { title: capital(step.later.edition.nouns.item) },
      { title: names.get(step.earlier.session.id) ?? '' },
      { title: names.get(step.later.session.id) ?? '' },
      { title: 'What changed' },
    ]}
    rows={step.rows.map(({ item, before, now, change }) => {
      const name = itemName(item);
      return {
        key: `${now ? 'now' : 'then'}-${item.id}`,
        cells: [
          name,
          <StandingCell key="then" stands={before} row={name} none="–" />,
          <StandingCell key="now" stands={now ? [now] : []} row={name} none="–" />,
          changeInWords(change),
        ],
      };
    })}
  />
);
