// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { DateInput } from '../../../src/ui/date-input';
import { ErrorSummary, type FieldError } from '../../../src/ui/error-summary';
import { Radios } from '../../../src/ui/radios';
import { TextInput } from '../../../src/ui/text-input';

const errors: readonly FieldError[] = [
  { id: 'authority', text: 'Enter the authority' },
  { id: 'role', text: 'Select who is giving the mark' },
  { id: 'assessed', text: 'Enter the date' },
  { id: 'assessed-year', text: 'Year must have 4 digits' },
];

function Form({ shown, attempt = 0 }: { readonly shown: readonly FieldError[]; readonly attempt?: number }) {
  const [authority, setAuthority] = useState('');
  return (
    <form>
      <ErrorSummary errors={shown} attempt={attempt} />
      <TextInput
        id="authority"
        label="Authority"
        error="Enter the authority"
        value={authority}
        onChange={setAuthority}
      />
      <Radios
        id="role"
        legend="Who is giving the mark?"
        value={null}
        onChange={() => undefined}
        items={[
          { value: 'self', label: 'The authority' },
          { value: 'adviser', label: 'The adviser' },
        ]}
      />
      <DateInput
        id="assessed"
        legend="Date of assessment"
        value={{ day: '', month: '', year: '' }}
        onChange={() => undefined}
      />
    </form>
  );
}

const summary = () => screen.getByRole('alert').parentElement;

describe('an error summary', () => {
  it('takes focus when it appears', () => {
    const { rerender } = render(<Form shown={[]} />);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    rerender(<Form shown={errors} />);
    expect(summary()).toHaveFocus();
    expect(summary()).toHaveAccessibleName('There is a problem');
  });

  it('leads to a text field, the first radio of a group, the day of a date and one part of a date', async () => {
    render(<Form shown={errors} />);
    await userEvent.click(screen.getByRole('link', { name: 'Enter the authority' }));
    expect(screen.getByRole('textbox', { name: 'Authority' })).toHaveFocus();
    await userEvent.click(screen.getByRole('link', { name: 'Select who is giving the mark' }));
    expect(screen.getByRole('radio', { name: 'The authority' })).toHaveFocus();
    await userEvent.click(screen.getByRole('link', { name: 'Enter the date' }));
    expect(screen.getByRole('textbox', { name: 'Day' })).toHaveFocus();
    await userEvent.click(screen.getByRole('link', { name: 'Year must have 4 digits' }));
    expect(screen.getByRole('textbox', { name: 'Year' })).toHaveFocus();
  });

  it('leaves focus in the field while a person types, even when its list is made afresh', async () => {
    const { rerender } = render(<Form shown={errors} />);
    const field = screen.getByRole('textbox', { name: 'Authority' });
    await userEvent.type(field, 'Lut');
    rerender(<Form shown={errors.map((error) => ({ ...error }))} />);
    expect(field).toHaveFocus();
    expect(field).toHaveValue('Lut');
  });

  it('takes focus again when its errors change', () => {
    const { rerender } = render(<Form shown={errors} />);
    screen.getByRole('textbox', { name: 'Authority' }).focus();
    rerender(<Form shown={errors.slice(1)} />);
    expect(summary()).toHaveFocus();
  });

  it('takes focus again at a new attempt that meets the same errors', () => {
    const { rerender } = render(<Form shown={errors} attempt={1} />);
    screen.getByRole('textbox', { name: 'Authority' }).focus();
    rerender(<Form shown={errors} attempt={2} />);
    expect(summary()).toHaveFocus();
  });

  it('has its words beside the field too, as the description of the field', () => {
    render(<Form shown={errors} />);
    const field = screen.getByRole('textbox', { name: 'Authority' });
    expect(field).toHaveAccessibleDescription('Error: Enter the authority');
    expect(field).toBeInvalid();
  });
});
