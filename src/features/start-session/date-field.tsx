import type { Edition } from '../../domain/edition/edition';
import type { CalendarDate, TypedDate } from '../../domain/shared/calendar-date';
import { DateInput } from '../../ui/date-input';
import { InsetText } from '../../ui/inset-text';
import { dateHints } from './date-hints';
import { fieldIds } from './field-ids';
import { dateTyped } from './session-form';

type DateFieldProps = {
  readonly value: TypedDate;
  readonly onChange: (value: TypedDate) => void;
  readonly edition: Edition | undefined;
  readonly editions: readonly Edition[];
  readonly today: CalendarDate;
  readonly errorFor: (field: string) => string | undefined;
};

/** The day as of which the marks stand, with what is odd about it said at once and gently. */
export const DateField = ({ value, onChange, edition, editions, today, errorFor }: DateFieldProps) => {
  const date = dateTyped(value);
  const hints = date === undefined || date === 'impossible' ? [] : dateHints(date, today, edition, editions);
  return (
    <>
      <DateInput
        id={fieldIds.assessedOn}
        legend="Date of the marks"
        legendSize="m"
        hint="The day as of which they stand, such as the day of the meeting. It may be in a past year. For example, 14 2 2023."
        error={errorFor(fieldIds.assessedOn)}
        value={value}
        onChange={onChange}
      />
      <div role="status">
        {hints.length > 0 && (
          <InsetText>
            {hints.map((hint) => (
              <p className="govuk-body" key={hint}>
                {hint}
              </p>
            ))}
          </InsetText>
        )}
      </div>
    </>
  );
};
