import { Link } from 'react-router';
import { paths } from '../../application/paths';
import type { PlanCounts } from '../../domain/actions/action';
import { filterQuery, none } from './plan-filter';

type PlanCountsLineProps = { readonly counts: PlanCounts; readonly authority: string };

/** "12 open, 3 overdue, 2 without an owner"; what wants attention leads to just those. */
export const PlanCountsLine = ({ counts, authority }: PlanCountsLineProps) => {
  const { open, overdue, withoutOwner } = counts;
  const at = (query: string): string => paths.plan(authority) + query;
  return (
    <p className="govuk-body-l">
      {open} open
      {overdue > 0 && (
        <>
          ,{' '}
          <Link className="govuk-link" to={at(filterQuery({ status: 'overdue' }))}>
            {overdue} overdue
          </Link>
        </>
      )}
      {withoutOwner > 0 && (
        <>
          ,{' '}
          <Link className="govuk-link" to={at(filterQuery({ owner: none, status: 'open' }))}>
            {withoutOwner} without an owner
          </Link>
        </>
      )}
    </p>
  );
};
