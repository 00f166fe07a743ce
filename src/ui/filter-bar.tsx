import { Button } from './button';
import { Select, type SelectOption } from './select';

export type Filter = {
  readonly id: string;
  readonly label: string;
  /** '' for all. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The first is usually `{ value: '', label: 'All …' }`. */
  readonly options: readonly SelectOption<string>[];
};

type FilterBarProps = {
  /** Names the group: "Filter actions". */
  readonly name: string;
  readonly filters: readonly Filter[];
  /** "Clear filters" is offered while any filter is set. */
  readonly onClear?: () => void;
  /** What is shown now, read out when it changes: "12 of 40 actions". */
  readonly result?: string;
};

/** A row of selects over a list. Each acts at once. */
export function FilterBar({ name, filters, onClear, result }: FilterBarProps) {
  const anySet = filters.some((filter) => filter.value !== '');
  return (
    <div className="app-filter-bar" role="search" aria-label={name}>
      <div className="app-filter-bar__fields">
        {filters.map((filter) => (
          <Select
            key={filter.id}
            id={filter.id}
            label={filter.label}
            value={filter.value}
            onChange={filter.onChange}
            options={filter.options}
          />
        ))}
        {onClear && anySet && (
          <div className="app-filter-bar__clear">
            <Button variant="link" onClick={onClear}>
              Clear filters
            </Button>
          </div>
        )}
      </div>
      {result !== undefined && (
        <p className="govuk-body app-filter-bar__result" role="status">
          {result}
        </p>
      )}
    </div>
  );
}
