// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../../src/ui/button';
import { Checkboxes } from '../../../src/ui/checkboxes';
import { DateInput, type TypedDate } from '../../../src/ui/date-input';
import { Radios } from '../../../src/ui/radios';
import { Select } from '../../../src/ui/select';
import { TextArea } from '../../../src/ui/text-area';
import { TextInput } from '../../../src/ui/text-input';

describe('a date', () => {
  function Dated({ onBlur, error }: { readonly onBlur?: () => void; readonly error?: string }) {
    const [value, setValue] = useState<TypedDate>({ day: '', month: '', year: '' });
    return (
      <>
        <DateInput
          id="met"
          legend="Date of the meeting"
          hint="For example, 27 3 2023"
          error={error}
          wrongParts={['month']}
          value={value}
          onChange={setValue}
          {...(onBlur ? { onBlur } : {})}
        />
        <output>{JSON.stringify(value)}</output>
        <button type="button">After</button>
      </>
    );
  }

  it('keeps what was typed as it was typed, however odd', async () => {
    render(<Dated />);
    await userEvent.type(screen.getByRole('textbox', { name: 'Day' }), '07');
    await userEvent.type(screen.getByRole('textbox', { name: 'Month' }), 'Mar');
    await userEvent.type(screen.getByRole('textbox', { name: 'Year' }), '23');
    expect(screen.getByRole('status')).toHaveTextContent('{"day":"07","month":"Mar","year":"23"}');
  });

  it('is one group with its legend, hint and error', () => {
    render(<Dated error="Month must be a number" />);
    const group = screen.getByRole('group', { name: 'Date of the meeting' });
    expect(group).toHaveAccessibleDescription('For example, 27 3 2023 Error: Month must be a number');
  });

  it('marks only the part that is wrong', () => {
    render(<Dated error="Month must be a number" />);
    expect(screen.getByRole('textbox', { name: 'Month' })).toBeInvalid();
    expect(screen.getByRole('textbox', { name: 'Day' })).toBeValid();
  });

  it('tells once that it was left, when focus leaves the last of its fields and not between them', async () => {
    const onBlur = vi.fn();
    render(<Dated onBlur={onBlur} />);
    await userEvent.click(screen.getByRole('textbox', { name: 'Day' }));
    await userEvent.tab();
    await userEvent.tab();
    expect(onBlur).not.toHaveBeenCalled();
    await userEvent.tab();
    expect(onBlur).toHaveBeenCalledOnce();
  });
});

describe('radios', () => {
  function Role() {
    const [role, setRole] = useState<'self' | 'other' | null>(null);
    const [words, setWords] = useState('');
    return (
      <Radios
        id="role"
        legend="Who is giving the mark?"
        value={role}
        onChange={setRole}
        items={[
          { value: 'self', label: 'The authority', hint: 'The Prevent lead' },
          { divider: 'or' },
          {
            value: 'other',
            label: 'Someone else',
            conditional: <TextInput id="other" label="Their role" value={words} onChange={setWords} />,
          },
        ]}
      />
    );
  }

  it('show a conditional question only while its radio is chosen, and keep what was typed in it', async () => {
    render(<Role />);
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'Someone else' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Their role' }), 'Auditor');
    await userEvent.click(screen.getByRole('radio', { name: 'The authority' }));
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'Someone else' }));
    expect(screen.getByRole('textbox', { name: 'Their role' })).toHaveValue('Auditor');
  });

  it('are described by their own hints', () => {
    render(<Role />);
    expect(screen.getByRole('radio', { name: 'The authority' })).toHaveAccessibleDescription('The Prevent lead');
  });
});

describe('checkboxes', () => {
  it('give back all that are ticked in the order of the items', async () => {
    const seen: (readonly string[])[] = [];
    function Which() {
      const [values, setValues] = useState<readonly ('a' | 'b' | 'c')[]>(['c']);
      return (
        <Checkboxes
          id="which"
          legend="Which apply?"
          values={values}
          onChange={(now) => {
            seen.push(now);
            setValues(now);
          }}
          items={[
            { value: 'a', label: 'First' },
            { value: 'b', label: 'Second' },
            { value: 'c', label: 'Third' },
          ]}
        />
      );
    }
    render(<Which />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'First' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Third' }));
    expect(seen).toEqual([['a', 'c'], ['a']]);
  });
});

describe('a select', () => {
  it('gives back the value of the option that was chosen', async () => {
    const onChange = vi.fn();
    render(
      <Select
        id="edition"
        label="Edition"
        value=""
        onChange={onChange}
        options={[
          { value: '', label: 'Choose an edition' },
          { value: 'la-2023', label: 'Toolkit 2023' },
        ]}
      />,
    );
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Edition' }), 'Toolkit 2023');
    expect(onChange).toHaveBeenCalledExactlyOnceWith('la-2023');
  });
});

describe('a text area with a suggested length', () => {
  it('says how far over the answer is and still takes every character', async () => {
    function Strengths() {
      const [value, setValue] = useState('12345678');
      return <TextArea id="strengths" label="Strengths" suggestedLength={10} value={value} onChange={setValue} />;
    }
    render(<Strengths />);
    const box = screen.getByRole('textbox', { name: 'Strengths' });
    expect(box).toHaveAccessibleDescription('2 characters left of the suggested 10');
    await userEvent.type(box, '9012');
    expect(box).toHaveValue('123456789012');
    expect(box).toHaveAccessibleDescription('2 characters over the suggested 10. You can still go on.');
  });
});

describe('a button', () => {
  it('counts a double click once, and two presses of a key twice', async () => {
    const onClick = vi.fn();
    render(<Button onClick={onClick}>Save</Button>);
    await userEvent.dblClick(screen.getByRole('button', { name: 'Save' }));
    expect(onClick).toHaveBeenCalledTimes(1);
    await userEvent.keyboard('{Enter}{Enter}');
    expect(onClick).toHaveBeenCalledTimes(3);
  });

  it('does nothing more while the promise of its last press is pending', async () => {
    let finish: (() => void) | undefined;
    const onClick = vi.fn(
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    render(<Button onClick={onClick}>Save</Button>);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}{Enter}');
    expect(onClick).toHaveBeenCalledTimes(1);
    finish?.();
    await Promise.resolve();
    await userEvent.keyboard('{Enter}');
    expect(onClick).toHaveBeenCalledTimes(2);
  });
});
