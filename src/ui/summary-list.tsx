import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Button } from './button';
import { classNames } from './class-names';

/** Something to do with one row: a link (`to`) or a button (`onClick`). */
export type SummaryAction = {
  readonly text: string;
  /** What it acts on, for screen readers: "Change" + "period". */
  readonly hiddenText: string;
} & ({ readonly to: string } | { readonly onClick: () => void });

export type SummaryRow = {
  readonly label: string;
  readonly value: ReactNode;
  readonly actions?: readonly SummaryAction[];
};

type SummaryListProps = {
  readonly rows: readonly SummaryRow[];
  readonly noBorder?: boolean;
};

/** Labels and their values, such as what was answered. */
export function SummaryList({ rows, noBorder }: SummaryListProps) {
  const anyActions = rows.some((row) => row.actions?.length);
  return (
    <dl className={classNames('govuk-summary-list', noBorder && 'govuk-summary-list--no-border')}>
      {rows.map((row) => (
        <div
          key={row.label}
          className={classNames(
            'govuk-summary-list__row',
            anyActions && !row.actions?.length && 'govuk-summary-list__row--no-actions',
          )}
        >
          <dt className="govuk-summary-list__key">{row.label}</dt>
          <dd className="govuk-summary-list__value">{row.value}</dd>
          {row.actions && row.actions.length > 0 && (
            <dd className="govuk-summary-list__actions">
              <Actions actions={row.actions} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

function Actions({ actions }: { readonly actions: readonly SummaryAction[] }) {
  const [only, ...others] = actions;
  if (only && others.length === 0) return <Action action={only} />;
  return (
    <ul className="govuk-summary-list__actions-list">
      {actions.map((action) => (
        <li className="govuk-summary-list__actions-list-item" key={action.text}>
          <Action action={action} />
        </li>
      ))}
    </ul>
  );
}

function Action({ action }: { readonly action: SummaryAction }) {
  const words = (
    <>
      {action.text} <span className="govuk-visually-hidden">{action.hiddenText}</span>
    </>
  );
  return 'to' in action ? (
    <Link className="govuk-link" to={action.to}>
      {words}
    </Link>
  ) : (
    <Button variant="link" onClick={action.onClick}>
      {words}
    </Button>
  );
}
